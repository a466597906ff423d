import io.sharedstruct.FixedString;
import io.sharedstruct.SharedStruct;

/** One sensor, as the other program has it. */
@SharedStruct
public interface Sensor {

    @FixedString(16)
    String getName();

    double getValue();

    long getReadings();
}

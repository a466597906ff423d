import io.sharedstruct.SharedStruct;
import io.sharedstruct.Unsigned;

/** What the page of the other program begins with: how many sensors follow, where, and how far apart. */
@SharedStruct(name = "sensors")
public interface SensorPage {

    int getVersion();

    int getSensorCount();

    @Unsigned(32)
    long getSensorOffset();

    @Unsigned(32)
    long getSensorSize();
}

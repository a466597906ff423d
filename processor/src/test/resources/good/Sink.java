import io.sharedstruct.FixedString;
import io.sharedstruct.SharedStruct;

/** Nothing to read. */
@SharedStruct(name = "Sink")
interface Sink {
    void setX(int x);

    @FixedString(1)
    void setText(String text);
}

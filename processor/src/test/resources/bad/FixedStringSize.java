import io.sharedstruct.*;

@SharedStruct
interface MyData {
    @FixedString(0) // ERROR [FixedStringSize] text has 0 bytes; a text needs at least 1, for the terminating NUL, and 1 more per ASCII character
    String getText();

    @FixedString(-5) // ERROR [FixedStringSize] name has -5 bytes; a text needs at least 1, for the terminating NUL, and 1 more per ASCII character
    String getName();
}

import io.sharedstruct.*;

@SharedStruct
interface MyData {
    String getText(); // ERROR [FixedStringMissing] text is a String without a size; add @FixedString(n), n being its bytes with the terminating NUL

    void setText(String text);
}

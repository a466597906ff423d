import io.sharedstruct.*;

@SharedStruct
interface MyData {
    @Offset(0)
    @FixedString(4)
    String getText();

    @Offset(4) // ERROR [DuplicateAnnotation] text has @Offset on both accessors; keep one of them
    @FixedString(8) // ERROR [DuplicateAnnotation] text has @FixedString on both accessors; keep one of them
    void setText(String text);
}

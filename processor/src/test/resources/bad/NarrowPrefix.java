import io.sharedstruct.*;

@SharedStruct
interface MyData {
    @FixedString(value = 64, charset = "UTF-16LE", form = TextForm.PREFIXED_8) // ERROR [NarrowPrefix] title has a prefix of 1, but the code units of UTF-16LE have 2 bytes and would be misaligned behind it; use PREFIXED_16 or PREFIXED_32
    String getTitle();

    @FixedString(value = 64, charset = "UTF-32BE", form = TextForm.PREFIXED_16) // ERROR [NarrowPrefix] label has a prefix of 2, but the code units of UTF-32BE have 4 bytes and would be misaligned behind it; use PREFIXED_32
    String getLabel();
}

import io.sharedstruct.*;

@SharedStruct
interface MyData {
    @FixedString(0) // ERROR [FixedStringSize] text has 0 bytes; a text needs at least 1, for the terminating NUL, and 1 more per ASCII character
    String getText();

    @FixedString(-5) // ERROR [FixedStringSize] name has -5 bytes; a text needs at least 1, for the terminating NUL, and 1 more per ASCII character
    String getName();

    @FixedString(value = 1, charset = "UTF-16LE") // ERROR [FixedStringSize] wide has 1 bytes; a text in UTF-16LE needs at least 2, for the terminating NUL, and 2 more per ASCII character
    String getWide();

    @FixedString(value = 33, charset = "UTF-16BE") // ERROR [FixedStringSize] title has 33 bytes, but the size of such a text is a multiple of 2, so that it has no half code unit and no gap behind it; give 32 or 34
    String getTitle();

    @FixedString(value = 30, charset = "UTF-32LE", form = TextForm.UNTERMINATED) // ERROR [FixedStringSize] label has 30 bytes, but the size of such a text is a multiple of 4, so that it has no half code unit and no gap behind it; give 28 or 32
    String getLabel();

    @FixedString(value = 0, form = TextForm.UNTERMINATED) // ERROR [FixedStringSize] tag has 0 bytes; a text needs at least 1
    String getTag();

    @FixedString(value = 2, form = TextForm.PREFIXED_16) // ERROR [FixedStringSize] note has 2 bytes; a text needs at least 3, 2 of them for its length
    String getNote();

    @FixedString(value = 9, form = TextForm.PREFIXED_16) // ERROR [FixedStringSize] odd has 9 bytes, but the size of such a text is a multiple of 2, so that it has no half code unit and no gap behind it; give 8 or 10
    String getOdd();

    @FixedString(value = 257, form = TextForm.PREFIXED_8) // ERROR [FixedStringSize] long has 257 bytes, but a prefix of 1 counts no more than 255 behind it; give 256 or less, or choose a wider prefix
    String getLong();

    @FixedString(value = 65538, charset = "UTF-16LE", form = TextForm.PREFIXED_16) // ERROR [FixedStringSize] longer has 65538 bytes, but a prefix of 2 counts no more than 65535 behind it; give 65536 or less, or choose a wider prefix
    String getLonger();
}

package demo;

import io.sharedstruct.*;

/** The same in the fluent style, with lengths in another byte order. */
@SharedStruct(byteOrder = Endian.BIG)
interface FluentTexts {
    void setText(byte[] from);

    @FixedString(value = 16, form = TextForm.PREFIXED_16)
    String text();

    void text(CharSequence text);

    void getText(StringBuilder into);

    int getText(byte[] into);

    @ByteOrder(Endian.LITTLE)
    @FixedString(value = 16, form = TextForm.PREFIXED_32)
    String into();

    void into(CharSequence into);

    void getInto(StringBuilder into);

    @FixedString(value = 8, charset = "US-ASCII")
    @Array(2)
    String name(int index);

    void name(int index, CharSequence name);

    void getNameAt(int index, StringBuilder into);

    int getNameAt(int index, byte[] into);

    void setNameAt(int index, byte[] from);
}

package demo;

import io.sharedstruct.*;

/** Texts without a String, and bytes. */
@SharedStruct(name = "Carriers")
interface Carriers {
    @FixedString(16)
    String getText();

    void setText(String text);

    void setText(CharSequence text);

    void getText(StringBuilder into);

    int getText(byte[] into);

    int getText(byte[] into, int offset, int length);

    void setText(byte[] from);

    void setText(byte[] from, int offset, int length);

    @FixedString(value = 8, charset = "UTF-16LE", form = TextForm.UNTERMINATED)
    void getWide(StringBuilder into);

    void setWide(CharSequence wide);

    @FixedString(value = 8, charset = "ISO-8859-1", form = TextForm.PREFIXED_8, overflow = Overflow.TRUNCATE)
    int getRaw(byte[] into);

    void setRaw(byte[] from);

    @FixedString(4)
    int getCode(byte[] into, int offset, int length);

    void setCode(byte[] from, int offset, int length);

    @FixedString(4)
    String getOnly();

    void setOnly(CharSequence only);

    @Array(2)
    @FixedString(value = 6, form = TextForm.PREFIXED_16)
    String getNameAt(int index);

    void setNameAt(int index, CharSequence name);

    void getNameAt(int index, StringBuilder into);

    int getNameAt(int index, byte[] into);

    void setNameAt(int index, byte[] from);

    int getNameAt(int index, byte[] into, int offset, int length);

    void setNameAt(int index, byte[] from, int offset, int length);

    @Array({2, 2})
    @FixedString(4)
    void getTagAt(int row, int column, StringBuilder into);

    void setTagAt(int row, int column, CharSequence tag);

    @Array(8)
    byte getKeyAt(int index);

    void setKeyAt(int index, byte key);

    void getKeys(byte[] into);

    void setKeys(byte[] from);

    void getKeys(int index, byte[] into, int offset, int length);

    void setKeys(int index, byte[] from, int offset, int length);

    @Array(3)
    void getBlobs(int index, byte[] into, int offset, int length);

    void setBlobs(int index, byte[] from, int offset, int length);
}

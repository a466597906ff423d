package demo;

import io.sharedstruct.*;

/** Texts of every width and form. */
@SharedStruct
interface Texts {
    byte getKind();

    @FixedString(value = 16, charset = "UTF-16LE")
    String getTitle();

    void setTitle(String title);

    @FixedString(value = 16, charset = "UTF-32LE", overflow = Overflow.TRUNCATE)
    String getWide();

    void setWide(String wide);

    @FixedString(value = 6, charset = "UTF-16BE", form = TextForm.UNTERMINATED)
    String getCode();

    void setCode(String code);

    @FixedString(value = 3, charset = "US-ASCII", form = TextForm.UNTERMINATED)
    String getTag();

    void setTag(String tag);

    @FixedString(value = 8, form = TextForm.PREFIXED_8)
    String getNote();

    void setNote(String note);

    @FixedString(value = 12, charset = "UTF-16LE", form = TextForm.PREFIXED_16, overflow = Overflow.TRUNCATE)
    String getRemark();

    void setRemark(String remark);

    @FixedString(value = 16, charset = "utf-32be", form = TextForm.PREFIXED_32)
    String getLast();

    void setLast(String last);

    @Array(2)
    @FixedString(value = 6, form = TextForm.PREFIXED_16)
    String getNameAt(int index);

    void setNameAt(int index, String name);
}

package io.sharedstruct.processor.constant;

/** What says where a text ends. */
public enum TextForm {
    TERMINATED(0),
    UNTERMINATED(0),
    PREFIXED_8(1),
    PREFIXED_16(2),
    PREFIXED_32(4);

    private final int prefixSize;

    TextForm(int prefixSize) {
        this.prefixSize = prefixSize;
    }

    /** The size in bytes of the number that stands before the text, 0 if none does. */
    public int prefixSize() {
        return prefixSize;
    }
}

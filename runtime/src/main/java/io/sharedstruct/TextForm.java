package io.sharedstruct;

/** How the text of a {@link FixedString} says where it ends. */
public enum TextForm {
    /**
     * A NUL as wide as a code unit stands behind the text and fills the rest of the field, as C's {@code strcpy} leaves it.
     * The field always has room for one NUL. The text ends at the first NUL, or at the end of the field if there is none.
     */
    TERMINATED(0),

    /**
     * As C's {@code strncpy} leaves it: NULs fill the rest of the field, but a text may fill the field to its last byte, and
     * no NUL stands behind it then. Reading is that of {@link #TERMINATED}.
     */
    UNTERMINATED(0),

    /** The number of the text's bytes, an unsigned byte, stands before the text; zeroes fill the rest of the field. */
    PREFIXED_8(1),

    /**
     * The number of the text's bytes, an unsigned {@code short} in the {@linkplain ByteOrder byte order} of
     * the property, stands before the text;
     * zeroes fill the rest of the field.
     */
    PREFIXED_16(2),

    /**
     * The number of the text's bytes, an unsigned {@code int} in the {@linkplain ByteOrder byte order} of
     * the property, stands before the text;
     * zeroes fill the rest of the field.
     */
    PREFIXED_32(4);

    private final int prefixSize;

    TextForm(int prefixSize) {
        this.prefixSize = prefixSize;
    }

    /**
     * The size of the number that stands before the text.
     *
     * @return the size in bytes, 0 if no number stands there
     */
    public int prefixSize() {
        return prefixSize;
    }
}

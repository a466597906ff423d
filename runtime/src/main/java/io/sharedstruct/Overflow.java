package io.sharedstruct;

/** What happens to a text that needs more bytes than its {@link FixedString} has, NUL or prefix included. */
public enum Overflow {
    /** An {@link IllegalArgumentException} that says both sizes; nothing is written. */
    ERROR,

    /** The text is cut at the last code point that fits. */
    TRUNCATE
}

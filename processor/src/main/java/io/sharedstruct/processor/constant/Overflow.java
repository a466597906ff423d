package io.sharedstruct.processor.constant;

/** What happens to a text that needs more bytes than its field has. */
public enum Overflow {
    ERROR,
    TRUNCATE
}

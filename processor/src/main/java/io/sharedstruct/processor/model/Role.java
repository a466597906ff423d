package io.sharedstruct.processor.model;

/** What an accessor does with its property. */
public enum Role {
    GET(true, Shape.VALUE),
    SET(false, Shape.VALUE),
    GET_ELEMENT(true, Shape.ELEMENT),
    SET_ELEMENT(false, Shape.ELEMENT),
    /** Copies all elements out. */
    GET_ALL(true, Shape.BULK),
    /** Copies all elements in. */
    SET_ALL(false, Shape.BULK),
    /** Copies some elements to some of a Java array. */
    GET_RANGE(true, Shape.BULK),
    /** Copies some elements of a Java array in. */
    SET_RANGE(false, Shape.BULK),
    /** Appends a text to a {@code StringBuilder}. */
    GET_CHARS(true, Shape.TEXT),
    /** Takes a text as a {@code CharSequence}. */
    SET_CHARS(false, Shape.TEXT),
    /** Copies the bytes of a text out. */
    GET_BYTES(true, Shape.TEXT),
    /** Takes a text as its bytes. */
    SET_BYTES(false, Shape.TEXT),
    /** Copies the bytes of a text to some of a Java array. */
    GET_BYTE_RANGE(true, Shape.TEXT),
    /** Takes a text as some bytes of a Java array. */
    SET_BYTE_RANGE(false, Shape.TEXT),
    /** What its mode says, in order. */
    ORDERED(false, Shape.VALUE),
    /** What its mode says, in order, of an element. */
    ORDERED_ELEMENT(false, Shape.ELEMENT);

    private enum Shape {
        VALUE,
        ELEMENT,
        BULK,
        TEXT
    }

    private final boolean reads;
    private final Shape shape;

    Role(boolean reads, Shape shape) {
        this.reads = reads;
        this.shape = shape;
    }

    /** Whether it reads, rather than writes; of ordered access the mode says it. */
    public boolean reads() {
        return reads;
    }

    /** Whether only an array has it. */
    boolean ofArray() {
        return shape == Shape.ELEMENT || shape == Shape.BULK;
    }

    /** Whether it takes elements as a Java array. */
    public boolean isBulk() {
        return shape == Shape.BULK;
    }

    /** Whether only a text has it, in a field or in an element of an array. */
    public boolean isText() {
        return shape == Shape.TEXT;
    }

    /** Whether it says which part of a Java array it takes. */
    public boolean isRange() {
        return this == GET_RANGE || this == SET_RANGE || this == GET_BYTE_RANGE || this == SET_BYTE_RANGE;
    }
}

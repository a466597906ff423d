package io.sharedstruct.processor;

/** What an accessor does with its property. */
enum Role {
    GET(true, false),
    SET(false, false),
    GET_ELEMENT(true, true),
    SET_ELEMENT(false, true),
    /** Copies all elements out. */
    GET_ALL(true, true),
    /** Copies all elements in. */
    SET_ALL(false, true);

    private final boolean reads;
    private final boolean ofArray;

    Role(boolean reads, boolean ofArray) {
        this.reads = reads;
        this.ofArray = ofArray;
    }

    /** Whether it reads, rather than writes. */
    boolean reads() {
        return reads;
    }

    /** Whether only an array has it. */
    boolean ofArray() {
        return ofArray;
    }

    /** Whether it takes all elements as a Java array. */
    boolean isBulk() {
        return this == GET_ALL || this == SET_ALL;
    }
}

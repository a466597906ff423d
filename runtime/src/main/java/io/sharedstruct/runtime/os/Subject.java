package io.sharedstruct.runtime.os;

/** What an operation is about, for its messages and its rights. */
interface Subject {

    /** The user's word for the operation. */
    String operation();

    /** The name of the object, or the path of the file. */
    String name();

    /** Whether it is only read. */
    boolean readOnly();
}

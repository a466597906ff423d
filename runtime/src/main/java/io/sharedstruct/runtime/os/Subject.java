package io.sharedstruct.runtime.os;

/** What an operation is about, for its messages and its rights. */
public interface Subject {

    /**
     * The user's word for the operation.
     *
     * @return the word
     */
    String operation();

    /**
     * The name of the object, or the path of the file.
     *
     * @return the name
     */
    String name();

    /**
     * Whether it is only read.
     *
     * @return whether it is
     */
    boolean readOnly();
}

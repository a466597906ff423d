package io.sharedstruct.mirror.wire;

/**
 * The numbers of the messages of one sender, whoever they are for: no two have the same one, though a receiver may be met anew, so that no
 * two payloads are ever sealed by one key and one number. Not for several threads.
 */
public final class Numbers {

    private long last;

    /** One that is greater than all before. */
    long next() {
        return ++last;
    }
}

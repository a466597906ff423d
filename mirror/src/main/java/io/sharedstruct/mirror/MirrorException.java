package io.sharedstruct.mirror;

/** A mirror that can't begin: the message says why, and what to do about it. */
public final class MirrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MirrorException(String message, Throwable cause) {
        super(message, cause);
    }

    MirrorException(String message) {
        super(message);
    }
}

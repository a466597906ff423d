package io.sharedstruct.mirror.link;

/** A transport that has failed as a whole. */
public final class LinkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LinkException(String message, Throwable cause) {
        super(message, cause);
    }
}

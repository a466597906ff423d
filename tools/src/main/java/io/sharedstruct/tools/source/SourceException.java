package io.sharedstruct.tools.source;

/** What a user named is nothing that has a struct. The message says what was looked for. */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SourceException(String message) {
        super(message);
    }

    public SourceException(String message, Throwable cause) {
        super(message, cause);
    }
}

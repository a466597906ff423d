package io.sharedstruct.tools.terminal;

import java.io.IOException;
import java.util.Locale;

/** The output takes nothing any more: who reads it has gone, or its disk is full. */
public final class OutputFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputFailedException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the program behind the pipe has read as much as it wanted, as {@code head} does: no problem of anybody's. */
    public boolean isEndOfPipe() {
        String message = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe")
                || message.contains("pipe is being closed")
                || message.contains("pipe has been ended");
    }
}

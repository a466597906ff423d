package io.sharedstruct.tools.window.feed;

/**
 * What a status line says of a region.
 *
 * @param kind how it is
 * @param words the facts
 */
public record Status(Kind kind, String words) {

    /** How a region is. */
    public enum Kind {
        /** A process has it. */
        ATTACHED,
        /** Whether somebody has it can't be known, or nobody has. */
        UNATTACHED,
        /** Its name is gone, or it can't be read any more. */
        LOST
    }
}

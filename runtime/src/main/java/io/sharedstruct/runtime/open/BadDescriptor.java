package io.sharedstruct.runtime.open;

/** A text is no descriptor. */
final class BadDescriptor extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * What is wrong with it.
     *
     * @param line the number of the line, counted from 1; 0 for the whole text
     */
    BadDescriptor(int line, String problem) {
        super((line == 0 ? "" : "line " + line + ": ") + problem, null, false, false);
    }
}

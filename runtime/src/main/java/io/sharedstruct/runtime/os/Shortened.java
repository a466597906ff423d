package io.sharedstruct.runtime.os;

import io.sharedstruct.SharedMemoryException;

/** An object had fewer bytes than it had a moment ago: another program is resizing it, so it is worth another look. */
public final class Shortened extends SharedMemoryException {

    private static final long serialVersionUID = 1L;

    /**
     * Some bytes were missing.
     *
     * @param request what was wanted
     * @param problem what was found
     */
    public Shortened(ObjectRequest request, String problem) {
        super(request.operation(), request.name(), problem);
    }
}

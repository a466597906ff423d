package io.sharedstruct.runtime;

import io.sharedstruct.runtime.open.Attached;

/** A region that was opened or created and waits for the object that users will see. Opaque to generated code. */
public final class AttachedRegion {

    private final Attached attached;

    AttachedRegion(Attached attached) {
        this.attached = attached;
    }

    Attached attached() {
        return attached;
    }
}

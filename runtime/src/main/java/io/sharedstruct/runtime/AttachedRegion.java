package io.sharedstruct.runtime;

import io.sharedstruct.runtime.open.Attached;

/** A region that was opened or created and waits for the object that users will see. Opaque to generated code. */
public final class AttachedRegion {

    private final Attached attached;
    private final RegionLayout layout;

    AttachedRegion(Attached attached, RegionLayout layout) {
        this.attached = attached;
        this.layout = layout;
    }

    Attached attached() {
        return attached;
    }

    RegionLayout layout() {
        return layout;
    }
}

package io.sharedstruct.runtime;

import io.sharedstruct.runtime.os.Mapping;

/** A region that was opened or created and waits for the object that users will see. Opaque to generated code. */
public final class AttachedRegion {

    private final String name;
    private final boolean readOnly;
    private final boolean creator;
    private final boolean layoutVerified;
    private final Mapping mapping;
    private final Attachment attachment;

    AttachedRegion(
            String name,
            boolean readOnly,
            boolean creator,
            boolean layoutVerified,
            Mapping mapping,
            Attachment attachment) {
        this.name = name;
        this.readOnly = readOnly;
        this.creator = creator;
        this.layoutVerified = layoutVerified;
        this.mapping = mapping;
        this.attachment = attachment;
    }

    String name() {
        return name;
    }

    boolean readOnly() {
        return readOnly;
    }

    boolean creator() {
        return creator;
    }

    boolean layoutVerified() {
        return layoutVerified;
    }

    Mapping mapping() {
        return mapping;
    }

    Attachment attachment() {
        return attachment;
    }
}

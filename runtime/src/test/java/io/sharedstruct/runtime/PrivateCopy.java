package io.sharedstruct.runtime;

/** Copies bytes of a struct as they are, with no protocol. */
public final class PrivateCopy {

    private final StructBytes struct;
    private final PrivateBytes bytes;

    public PrivateCopy(StructBytes struct, long size) {
        this.struct = struct;
        bytes = PrivateBytes.of(struct, size, true);
    }

    /** Takes them, and points a view there. */
    public <V extends StructView> V take(V view) {
        bytes.take(struct, 0, bytes.mappedLength());
        return Views.point(view, bytes, 0);
    }
}

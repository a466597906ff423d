package io.sharedstruct.runtime;

/** Points views at structs, and copies between structs, for generated code, which knows where structs and their fields lie. */
public final class Views {

    private Views() {}

    /**
     * Points a view at a struct.
     *
     * @param <V> the type of the view
     * @param view the view
     * @param owner the struct that the other one lies in
     * @param offset the offset of the other one in the owner, in bytes
     * @return the view
     */
    public static <V extends StructView> V point(V view, StructBytes owner, long offset) {
        view.point(owner, offset);
        return view;
    }

    /**
     * Copies bytes from a struct to another one of the same type. The two may be one, or overlap. A reader who comes in between
     * finds each aligned value as it was or as it becomes, unless the two are aligned differently, and some values copied before
     * others.
     *
     * @param source the struct to copy from
     * @param target the struct to copy to
     * @param offset the offset of the first byte in both, in bytes
     * @param length how many bytes
     * @throws IllegalStateException if a region is closed; nothing is written then
     * @throws UnsupportedOperationException if the target is read-only; nothing is written then
     */
    public static void copy(StructBytes source, StructBytes target, long offset, long length) {
        target.region().copy(source.region(), source.base() + offset, target.base() + offset, length);
    }

    /**
     * What the text of a struct has in the place of its fields, if they can't be read.
     *
     * @param struct the struct
     * @param failure what a getter has thrown
     * @return that the region is closed, or the view points nowhere
     * @throws IllegalStateException the failure, if it is neither: a converter has thrown it
     */
    public static String unreadable(StructBytes struct, IllegalStateException failure) {
        if (struct instanceof StructView view && !view.isPointed()) {
            return "[not pointed at a struct]";
        }
        if (struct.region().isRevoked()) {
            return "[closed]";
        }
        throw failure;
    }

    /**
     * Whether nobody else sees the bytes of a struct, so that it doesn't matter if a copy ends half-way.
     *
     * @param struct the struct
     * @return whether its bytes are private
     */
    public static boolean isPrivate(StructBytes struct) {
        return struct.region() instanceof PrivateBytes;
    }

    /**
     * Points a view at a private copy of a struct that is to be written.
     *
     * @param <V> the type of the view
     * @param view the view
     * @param struct the struct
     * @param size its size in bytes
     * @return the view
     * @throws IllegalStateException if the region is closed
     * @throws UnsupportedOperationException if it is read-only
     */
    public static <V extends StructView> V stage(V view, StructBytes struct, long size) {
        struct.region().requireWritable(struct.base(), size);
        PrivateBytes copy = PrivateBytes.of(struct, size, false);
        copy.take(struct, 0, size);
        view.point(copy, 0);
        return view;
    }
}

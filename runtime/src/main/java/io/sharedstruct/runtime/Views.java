package io.sharedstruct.runtime;

/** Points views at structs, for generated code, which knows where structs lie. */
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
        view.point(owner.region(), owner.base() + offset);
        return view;
    }
}

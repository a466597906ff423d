package io.sharedstruct.runtime.open;

/**
 * What becomes of a region that was attached: the object that users see. All of this is called before anybody else can have the
 * object.
 *
 * @param <T> its class
 */
public interface Handles<T> {

    /** Makes the object, which owns the region from then on. If it can't be made, the caller gives the region back. */
    T make(Attached attached);

    /** Writes the first values of a region that this call made. */
    void initialise(T handle);

    /** Tells that the object is the user's from now on. */
    void opened(T handle);

    /** Cuts the object off a region that the caller gives back. */
    void discard(T handle);
}

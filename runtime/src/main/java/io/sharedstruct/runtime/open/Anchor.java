package io.sharedstruct.runtime.open;

import java.lang.ref.WeakReference;
import java.util.function.Consumer;

/** The object that users see of a region, and how it is cut off, for as long as anybody can reach it. */
final class Anchor<T> extends WeakReference<T> {

    private final Consumer<? super T> revoke;

    Anchor(T handle, Consumer<? super T> revoke) {
        super(handle);
        this.revoke = revoke;
    }

    void revoke() {
        T handle = get();
        if (handle != null) {
            revoke.accept(handle);
        }
    }
}

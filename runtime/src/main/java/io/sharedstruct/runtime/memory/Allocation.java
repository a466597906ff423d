package io.sharedstruct.runtime.memory;

import java.lang.ref.Cleaner;

/** Memory outside the heap that goes with this object. Only the version of {@link Memory} for Java 17 makes it. */
final class Allocation {

    private static final Cleaner CLEANER = Cleaner.create();

    private final long address;

    @SuppressWarnings("this-escape") // The cleaner only waits for the object to become unreachable.
    Allocation(long address) {
        this.address = address;
        CLEANER.register(this, () -> Memory.free(address));
    }

    long address() {
        return address;
    }
}

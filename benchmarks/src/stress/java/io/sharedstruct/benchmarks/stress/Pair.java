package io.sharedstruct.benchmarks.stress;

import io.sharedstruct.AcquireOptions;
import java.util.concurrent.atomic.AtomicInteger;

/** One slot through two mappings of its region. */
class Pair {

    private static final String NAME = "stress-" + ProcessHandle.current().pid();
    private static final SlotsShared ONE = SlotsShared.create(AcquireOptions.named(NAME));
    private static final SlotsShared OTHER = SlotsShared.open(AcquireOptions.named(NAME));
    private static final AtomicInteger NEXT = new AtomicInteger();

    static {
        // What is mapped stays; nobody else is to open it.
        SlotsShared.unlink(NAME);
    }

    /** For the first actor. */
    final Slot one;

    /** For the second actor: the same bytes at another address. */
    final Slot other;

    Pair() {
        int index = NEXT.getAndIncrement() & (SlotsShared.SLOT_LENGTH - 1);
        one = ONE.getSlotAt(index);
        other = OTHER.getSlotAt(index);
        one.setX(0);
        one.setY(0);
        one.setVolatileFlag((byte) 0);
        one.setVolatileOther((byte) 0);
        one.setVolatileTotal(0);
    }
}

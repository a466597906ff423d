package io.sharedstruct.benchmarks.stress;

import io.sharedstruct.AcquireOptions;
import java.util.concurrent.atomic.AtomicInteger;

/** One struct with a sequence through two mappings of its region. */
class NumberedPair {

    private static final String NAME =
            "stress-numbered-" + ProcessHandle.current().pid();
    private static final NumberedSlotsShared ONE = NumberedSlotsShared.create(AcquireOptions.named(NAME));
    private static final NumberedSlotsShared OTHER = NumberedSlotsShared.open(AcquireOptions.named(NAME));
    private static final AtomicInteger NEXT = new AtomicInteger();

    static {
        // What is mapped stays; nobody else is to open it.
        NumberedSlotsShared.unlink(NAME);
    }

    /** For the first actor. */
    final NumberedShared.View one;

    /** For the second actor: the same bytes at another address. */
    final NumberedShared.View other;

    NumberedPair() {
        int index = NEXT.getAndIncrement() & (NumberedSlotsShared.SLOT_LENGTH - 1);
        one = ONE.getSlotAt(index);
        other = OTHER.getSlotAt(index);
        one.update(slot -> {
            slot.setX(0);
            slot.setY(0);
        });
    }
}

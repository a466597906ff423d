package io.sharedstruct.benchmarks.stress;

import io.sharedstruct.Array;
import io.sharedstruct.SharedStruct;

/** More slots than jcstress has tries under way at a time. */
@SharedStruct
public interface Slots {

    @Array(1 << 16)
    Slot getSlotAt(int index);
}

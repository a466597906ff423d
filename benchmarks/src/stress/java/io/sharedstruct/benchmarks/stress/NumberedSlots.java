package io.sharedstruct.benchmarks.stress;

import io.sharedstruct.Array;
import io.sharedstruct.SharedStruct;

/** More of them than jcstress has tries under way at a time. */
@SharedStruct
public interface NumberedSlots {

    @Array(1 << 14)
    Numbered getSlotAt(int index);
}

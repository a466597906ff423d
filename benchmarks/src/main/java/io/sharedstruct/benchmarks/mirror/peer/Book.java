package io.sharedstruct.benchmarks.mirror.peer;

import io.sharedstruct.Array;
import io.sharedstruct.SharedStruct;

/** 16 MB. */
@SharedStruct
interface Book extends Stamped {

    @Array(2097149)
    long getRestAt(int index);

    void setRestAt(int index, long rest);
}

package io.sharedstruct.benchmarks.mirror.peer;

import io.sharedstruct.Array;
import io.sharedstruct.SharedStruct;

/** 64 KB, which take 48 datagrams. */
@SharedStruct
interface Page extends Stamped {

    @Array(8189)
    long getRestAt(int index);

    void setRestAt(int index, long rest);
}

package io.sharedstruct.benchmarks.mirror.peer;

import io.sharedstruct.Array;
import io.sharedstruct.SharedStruct;

/** 256 bytes, which travel in one datagram. */
@SharedStruct
interface Tick extends Stamped {

    @Array(29)
    long getRestAt(int index);

    void setRestAt(int index, long rest);
}

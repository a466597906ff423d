package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.Array;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedStruct;

/** 32 bytes of which snapshots are taken, and their sequence. */
@SharedStruct
public interface Image32 {

    Sequence getSequence();

    @Array(4)
    long getPartAt(int index);

    void setPartAt(int index, long part);
}

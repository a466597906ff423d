package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.Array;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedStruct;

/** 4096 bytes of which snapshots are taken, and their sequence. */
@SharedStruct
public interface Image4096 {

    Sequence getSequence();

    @Array(512)
    long getPartAt(int index);

    void setPartAt(int index, long part);
}

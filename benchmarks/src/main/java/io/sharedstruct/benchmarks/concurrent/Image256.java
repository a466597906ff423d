package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.Array;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedStruct;

/** 256 bytes of which snapshots are taken, and their sequence. */
@SharedStruct
public interface Image256 {

    Sequence getSequence();

    @Array(32)
    long getPartAt(int index);

    void setPartAt(int index, long part);
}

package io.sharedstruct.mirror.testing;

import io.sharedstruct.Array;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedStruct;

/** A struct of 4 MiB. */
@SharedStruct
public interface Block {
    Sequence getSequence();

    @Array(1 << 19)
    long getValuesAt(int index);

    void setValuesAt(int index, long value);
}

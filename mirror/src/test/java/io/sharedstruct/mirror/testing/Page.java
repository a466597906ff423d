package io.sharedstruct.mirror.testing;

import io.sharedstruct.Array;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedStruct;

/** A struct of many messages. */
@SharedStruct
public interface Page {
    Sequence getSequence();

    @Array(8192)
    long getValuesAt(int index);

    void setValuesAt(int index, long value);
}

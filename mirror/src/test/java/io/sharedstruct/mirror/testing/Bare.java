package io.sharedstruct.mirror.testing;

import io.sharedstruct.Array;
import io.sharedstruct.SharedStruct;

/** A struct without a sequence. */
@SharedStruct
public interface Bare {
    @Array(16)
    int getValuesAt(int index);

    void setValuesAt(int index, int value);
}

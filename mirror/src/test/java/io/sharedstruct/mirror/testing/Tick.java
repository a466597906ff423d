package io.sharedstruct.mirror.testing;

import io.sharedstruct.Array;
import io.sharedstruct.FixedString;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedStruct;

/** A struct with a sequence, a lock, and values that are all equal between two updates. */
@SharedStruct
public interface Tick {
    Sequence getSequence();

    SharedLock getLock();

    @FixedString(20)
    String getText();

    void setText(String text);

    @Array(30)
    long getValuesAt(int index);

    void setValuesAt(int index, long value);
}

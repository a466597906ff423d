package io.sharedstruct.benchmarks.stress;

import io.sharedstruct.Align;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedStruct;

/** Two values that belong together, each in a cache line of its own. */
@SharedStruct
public interface Numbered {

    @Align(64)
    Sequence getSequence();

    @Align(64)
    int getX();

    void setX(int x);

    @Align(64)
    int getY();

    void setY(int y);
}

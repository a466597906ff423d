package io.sharedstruct.benchmarks.access;

import io.sharedstruct.Array;
import io.sharedstruct.SharedStruct;

/** The array of numbers. */
@SharedStruct
public interface Numbers {
    @Array(FieldBenchmark.ELEMENTS)
    long getElementAt(int index);

    void setElementAt(int index, long element);

    void getElements(long[] into);

    void setElements(long[] from);
}

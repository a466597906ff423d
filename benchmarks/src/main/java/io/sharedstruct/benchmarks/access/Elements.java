package io.sharedstruct.benchmarks.access;

import io.sharedstruct.Array;
import io.sharedstruct.SharedStruct;

/** The struct array. */
@SharedStruct
public interface Elements {
    @Array(FieldBenchmark.ELEMENTS)
    Element getElementAt(int index);
}

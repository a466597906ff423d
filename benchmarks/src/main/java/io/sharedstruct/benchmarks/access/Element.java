package io.sharedstruct.benchmarks.access;

import io.sharedstruct.Offset;
import io.sharedstruct.SharedStruct;

/** An element of the struct array. */
@SharedStruct(size = FieldBenchmark.STRIDE)
public interface Element {
    @Offset(FieldBenchmark.ELEMENT_FIELD)
    long getValue();

    void setValue(long value);
}

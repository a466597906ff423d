package io.sharedstruct.benchmarks.access;

import net.openhft.chronicle.values.Array;

/** An element of the struct array, 64 bytes. */
public interface ChronicleElement {
    long getValue();

    void setValue(long value);

    @Array(length = FieldBenchmark.STRIDE / 8 - 1)
    long getRestAt(int index);

    void setRestAt(int index, long value);
}

package io.sharedstruct.benchmarks.access;

import net.openhft.chronicle.values.Array;

/** The array of numbers. */
public interface ChronicleArray {
    @Array(length = FieldBenchmark.ELEMENTS)
    long getElementAt(int index);

    void setElementAt(int index, long value);
}

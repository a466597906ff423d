package io.sharedstruct.benchmarks.access;

import net.openhft.chronicle.values.Array;

/** The struct array. */
public interface ChronicleStructArray {
    @Array(length = FieldBenchmark.ELEMENTS)
    ChronicleElement getElementAt(int index);

    void setElementAt(int index, ChronicleElement element);
}

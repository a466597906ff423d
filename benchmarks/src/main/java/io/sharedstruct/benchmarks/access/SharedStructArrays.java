package io.sharedstruct.benchmarks.access;

import org.openjdk.jmh.annotations.TearDown;

/** This library: bulk copies and views. */
public class SharedStructArrays extends ArrayBenchmark {

    private final NumbersShared numbers = NumbersShared.acquire(ByteRegion.uniqueName());
    private final ElementsShared structs = ElementsShared.acquire(ByteRegion.uniqueName());
    private final ElementShared.View view = new ElementShared.View();

    @TearDown
    public void close() {
        numbers.close();
        structs.close();
    }

    @Override
    protected void copyTo(long[] into) {
        numbers.getElements(into);
    }

    @Override
    protected void copyFrom(long[] from) {
        numbers.setElements(from);
    }

    @Override
    protected long readStruct(int index) {
        return structs.getElementAt(index).getValue();
    }

    @Override
    protected void writeStruct(int index, long value) {
        structs.getElementAt(index).setValue(value);
    }

    @Override
    protected long readPointed(int index) {
        return structs.viewElementAt(index, view).getValue();
    }
}

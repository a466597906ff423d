package io.sharedstruct.benchmarks.access;

import org.openjdk.jmh.annotations.TearDown;

/** This library. */
public class SharedStructFields extends FieldBenchmark {

    private final StructShared fields = StructShared.acquire(ByteRegion.uniqueName());
    private final NumbersShared elements = NumbersShared.acquire(ByteRegion.uniqueName());
    private final ElementsShared structs = ElementsShared.acquire(ByteRegion.uniqueName());

    @TearDown
    public void close() {
        fields.close();
        elements.close();
        structs.close();
    }

    @Override
    protected int readInt() {
        return fields.getNumber();
    }

    @Override
    protected void writeInt(int value) {
        fields.setNumber(value);
    }

    @Override
    protected long readLong() {
        return fields.getCounter();
    }

    @Override
    protected void writeLong(long value) {
        fields.setCounter(value);
    }

    @Override
    protected double readDouble() {
        return fields.getPrice();
    }

    @Override
    protected void writeDouble(double value) {
        fields.setPrice(value);
    }

    @Override
    protected boolean readBoolean() {
        return fields.isFlag();
    }

    @Override
    protected void writeBoolean(boolean value) {
        fields.setFlag(value);
    }

    @Override
    protected long readElement(int index) {
        return elements.getElementAt(index);
    }

    @Override
    protected void writeElement(int index, long value) {
        elements.setElementAt(index, value);
    }

    @Override
    protected long readStructElement(int index) {
        return structs.getElementAt(index).getValue();
    }

    @Override
    protected void writeStructElement(int index, long value) {
        structs.getElementAt(index).setValue(value);
    }
}

package io.sharedstruct.benchmarks.access;

import java.util.Objects;
import org.openjdk.jmh.annotations.TearDown;

/** This library. The generator has no arrays yet, so they are written here as it will write them. */
public class SharedStructFields extends FieldBenchmark {

    private final StructShared fields = StructShared.acquire(ByteRegion.uniqueName());
    private final ByteRegion elements = ByteRegion.acquire(ELEMENTS * 8L);
    private final ByteRegion structs = ByteRegion.acquire(ELEMENTS * (long) STRIDE);

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
        return elements.longAt(Objects.checkIndex(index, ELEMENTS) * 8L);
    }

    @Override
    protected void writeElement(int index, long value) {
        elements.longAt(Objects.checkIndex(index, ELEMENTS) * 8L, value);
    }

    @Override
    protected long readStructElement(int index) {
        return structs.longAt(Objects.checkIndex(index, ELEMENTS) * (long) STRIDE + ELEMENT_FIELD);
    }

    @Override
    protected void writeStructElement(int index, long value) {
        structs.longAt(Objects.checkIndex(index, ELEMENTS) * (long) STRIDE + ELEMENT_FIELD, value);
    }
}

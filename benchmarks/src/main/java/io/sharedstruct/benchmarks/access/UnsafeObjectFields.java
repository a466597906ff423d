package io.sharedstruct.benchmarks.access;

import java.nio.ByteBuffer;

/** Raw addresses in an object, which is what a handle to a struct is at least. */
public class UnsafeObjectFields extends FieldBenchmark {

    private final ByteBuffer fieldBytes = MappedMemory.map(64);
    private final ByteBuffer elementBytes = MappedMemory.map(ELEMENTS * 8L);
    private final ByteBuffer structBytes = MappedMemory.map(ELEMENTS * (long) STRIDE);
    private final RawStruct fields = new RawStruct(MappedMemory.address(fieldBytes));
    private final long elements = MappedMemory.address(elementBytes) - 8;
    private final long structs = MappedMemory.address(structBytes);

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
        return new RawStruct(elements + index * 8L).getCounter();
    }

    @Override
    protected void writeElement(int index, long value) {
        new RawStruct(elements + index * 8L).setCounter(value);
    }

    @Override
    protected long readStructElement(int index) {
        return new RawStruct(structs + index * (long) STRIDE).getCounter();
    }

    @Override
    protected void writeStructElement(int index, long value) {
        new RawStruct(structs + index * (long) STRIDE).setCounter(value);
    }
}

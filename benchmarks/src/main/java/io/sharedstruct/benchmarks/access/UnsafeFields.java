package io.sharedstruct.benchmarks.access;

import java.nio.ByteBuffer;

/** Raw addresses: the limit outside the heap. */
public class UnsafeFields extends FieldBenchmark {

    private final ByteBuffer fieldBytes = MappedMemory.map(64);
    private final ByteBuffer elementBytes = MappedMemory.map(ELEMENTS * 8L);
    private final ByteBuffer structBytes = MappedMemory.map(ELEMENTS * (long) STRIDE);
    private final long fields = MappedMemory.address(fieldBytes);
    private final long elements = MappedMemory.address(elementBytes);
    private final long structs = MappedMemory.address(structBytes);

    @Override
    protected int readInt() {
        return RawMemory.getInt(fields);
    }

    @Override
    protected void writeInt(int value) {
        RawMemory.putInt(fields, value);
    }

    @Override
    protected long readLong() {
        return RawMemory.getLong(fields + 8);
    }

    @Override
    protected void writeLong(long value) {
        RawMemory.putLong(fields + 8, value);
    }

    @Override
    protected double readDouble() {
        return RawMemory.getDouble(fields + 16);
    }

    @Override
    protected void writeDouble(double value) {
        RawMemory.putDouble(fields + 16, value);
    }

    @Override
    protected boolean readBoolean() {
        return RawMemory.getByte(fields + 24) != 0;
    }

    @Override
    protected void writeBoolean(boolean value) {
        RawMemory.putByte(fields + 24, (byte) (value ? 1 : 0));
    }

    @Override
    protected long readElement(int index) {
        return RawMemory.getLong(elements + index * 8L);
    }

    @Override
    protected void writeElement(int index, long value) {
        RawMemory.putLong(elements + index * 8L, value);
    }

    @Override
    protected long readStructElement(int index) {
        return RawMemory.getLong(structs + index * (long) STRIDE + ELEMENT_FIELD);
    }

    @Override
    protected void writeStructElement(int index, long value) {
        RawMemory.putLong(structs + index * (long) STRIDE + ELEMENT_FIELD, value);
    }
}

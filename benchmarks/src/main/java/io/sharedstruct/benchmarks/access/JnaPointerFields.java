package io.sharedstruct.benchmarks.access;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;

/** JNA's accessors of native memory: a native call each. */
public class JnaPointerFields extends FieldBenchmark {

    private final ByteBuffer fieldBytes = MappedMemory.map(64);
    private final ByteBuffer elementBytes = MappedMemory.map(ELEMENTS * 8L);
    private final ByteBuffer structBytes = MappedMemory.map(ELEMENTS * (long) STRIDE);
    private final Pointer fields = Native.getDirectBufferPointer(fieldBytes);
    private final Pointer elements = Native.getDirectBufferPointer(elementBytes);
    private final Pointer structs = Native.getDirectBufferPointer(structBytes);

    @Override
    protected int readInt() {
        return fields.getInt(0);
    }

    @Override
    protected void writeInt(int value) {
        fields.setInt(0, value);
    }

    @Override
    protected long readLong() {
        return fields.getLong(8);
    }

    @Override
    protected void writeLong(long value) {
        fields.setLong(8, value);
    }

    @Override
    protected double readDouble() {
        return fields.getDouble(16);
    }

    @Override
    protected void writeDouble(double value) {
        fields.setDouble(16, value);
    }

    @Override
    protected boolean readBoolean() {
        return fields.getByte(24) != 0;
    }

    @Override
    protected void writeBoolean(boolean value) {
        fields.setByte(24, (byte) (value ? 1 : 0));
    }

    @Override
    protected long readElement(int index) {
        return elements.getLong(index * 8L);
    }

    @Override
    protected void writeElement(int index, long value) {
        elements.setLong(index * 8L, value);
    }

    @Override
    protected long readStructElement(int index) {
        return structs.getLong(index * (long) STRIDE + ELEMENT_FIELD);
    }

    @Override
    protected void writeStructElement(int index, long value) {
        structs.setLong(index * (long) STRIDE + ELEMENT_FIELD, value);
    }
}

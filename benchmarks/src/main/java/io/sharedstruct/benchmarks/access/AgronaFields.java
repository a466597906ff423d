package io.sharedstruct.benchmarks.access;

import io.sharedstruct.benchmarks.harness.PeerFlags;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Fork;

/** Agrona with its bounds checks, which are on unless a user turns them off. */
@Fork(jvmArgsAppend = {PeerFlags.EXPORT_MISC, PeerFlags.OPEN_MISC})
public class AgronaFields extends FieldBenchmark {

    private final UnsafeBuffer fields = new UnsafeBuffer(MappedMemory.map(64));
    private final UnsafeBuffer elements = new UnsafeBuffer(MappedMemory.map(ELEMENTS * 8L));
    private final UnsafeBuffer structs = new UnsafeBuffer(MappedMemory.map(ELEMENTS * (long) STRIDE));

    @Override
    protected int readInt() {
        return fields.getInt(0);
    }

    @Override
    protected void writeInt(int value) {
        fields.putInt(0, value);
    }

    @Override
    protected long readLong() {
        return fields.getLong(8);
    }

    @Override
    protected void writeLong(long value) {
        fields.putLong(8, value);
    }

    @Override
    protected double readDouble() {
        return fields.getDouble(16);
    }

    @Override
    protected void writeDouble(double value) {
        fields.putDouble(16, value);
    }

    @Override
    protected boolean readBoolean() {
        return fields.getByte(24) != 0;
    }

    @Override
    protected void writeBoolean(boolean value) {
        fields.putByte(24, (byte) (value ? 1 : 0));
    }

    @Override
    protected long readElement(int index) {
        return elements.getLong(index * 8);
    }

    @Override
    protected void writeElement(int index, long value) {
        elements.putLong(index * 8, value);
    }

    @Override
    protected long readStructElement(int index) {
        return structs.getLong(index * STRIDE + ELEMENT_FIELD);
    }

    @Override
    protected void writeStructElement(int index, long value) {
        structs.putLong(index * STRIDE + ELEMENT_FIELD, value);
    }
}

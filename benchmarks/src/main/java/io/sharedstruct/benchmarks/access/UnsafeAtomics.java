package io.sharedstruct.benchmarks.access;

import java.nio.ByteBuffer;

/** Raw addresses: the limit outside the heap. */
public class UnsafeAtomics extends AtomicBenchmark {

    private final ByteBuffer memory = MappedMemory.map(64);
    private final long address = MappedMemory.address(memory);

    @Override
    protected int readInt() {
        return RawMemory.getIntVolatile(address);
    }

    @Override
    protected void writeInt(int value) {
        RawMemory.putIntVolatile(address, value);
    }

    @Override
    protected int addInt(int delta) {
        return RawMemory.getAndAddInt(address, delta);
    }

    @Override
    protected boolean replaceInt(int expected, int value) {
        return RawMemory.compareAndSetInt(address, expected, value);
    }

    @Override
    protected long readLong() {
        return RawMemory.getLongVolatile(address + 8);
    }

    @Override
    protected void writeLong(long value) {
        RawMemory.putLongVolatile(address + 8, value);
    }

    @Override
    protected long addLong(long delta) {
        return RawMemory.getAndAddLong(address + 8, delta);
    }

    @Override
    protected boolean replaceLong(long expected, long value) {
        return RawMemory.compareAndSetLong(address + 8, expected, value);
    }
}

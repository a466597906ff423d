package io.sharedstruct.benchmarks.access;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;

/** Raw addresses; the copies are those of a buffer, whose one check is for all elements. */
public class UnsafeArrays extends ArrayBenchmark {

    private final LongBuffer numbers = MappedMemory.map(ELEMENTS * 8L).asLongBuffer();
    private final ByteBuffer structBytes = MappedMemory.map(ELEMENTS * (long) STRIDE);
    private final long structs = MappedMemory.address(structBytes);

    @Override
    protected void copyTo(long[] into) {
        numbers.get(0, into);
    }

    @Override
    protected void copyFrom(long[] from) {
        numbers.put(0, from);
    }

    @Override
    protected long readStruct(int index) {
        return new RawStruct(structs + index * (long) STRIDE).getCounter();
    }

    @Override
    protected void writeStruct(int index, long value) {
        new RawStruct(structs + index * (long) STRIDE).setCounter(value);
    }

    @Override
    protected long readPointed(int index) {
        return RawMemory.getLong(structs + index * (long) STRIDE + ELEMENT_FIELD);
    }
}

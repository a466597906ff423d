package io.sharedstruct.benchmarks.access;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.openjdk.jmh.annotations.TearDown;

/** The foreign memory API of the JDK: bulk copies, and a slice for each struct. */
public class FfmArrays extends ArrayBenchmark {

    private final Arena arena = Arena.ofShared();
    private final MemorySegment numbers = MappedSegment.map(arena, ELEMENTS * 8L);
    private final MemorySegment structs = MappedSegment.map(arena, ELEMENTS * (long) STRIDE);

    @TearDown
    public void close() {
        arena.close();
    }

    @Override
    protected void copyTo(long[] into) {
        MemorySegment.copy(numbers, ValueLayout.JAVA_LONG, 0, into, 0, ELEMENTS);
    }

    @Override
    protected void copyFrom(long[] from) {
        MemorySegment.copy(from, 0, numbers, ValueLayout.JAVA_LONG, 0, ELEMENTS);
    }

    @Override
    protected long readStruct(int index) {
        return structs.asSlice(index * (long) STRIDE, STRIDE).get(ValueLayout.JAVA_LONG, ELEMENT_FIELD);
    }

    @Override
    protected void writeStruct(int index, long value) {
        structs.asSlice(index * (long) STRIDE, STRIDE).set(ValueLayout.JAVA_LONG, ELEMENT_FIELD, value);
    }

    @Override
    protected long readPointed(int index) {
        return structs.get(ValueLayout.JAVA_LONG, index * (long) STRIDE + ELEMENT_FIELD);
    }
}

package io.sharedstruct.benchmarks.access;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import org.openjdk.jmh.annotations.TearDown;

/** The foreign memory API of the JDK, in a shared arena. */
public class FfmHandles extends HandleBenchmark {

    private static final VarHandle INT = ValueLayout.JAVA_INT.varHandle();
    private static final MemorySegment STATIC = MappedSegment.map(Arena.ofShared(), 64);

    private final Arena arena = Arena.ofShared();
    private final MemorySegment instance = MappedSegment.map(arena, 64);
    private final Cell behindInterface = new SegmentCell(MappedSegment.map(arena, 64));

    private static final class SegmentCell implements Cell {
        private final MemorySegment segment;

        SegmentCell(MemorySegment segment) {
            this.segment = segment;
        }

        @Override
        public int getValue() {
            return (int) INT.get(segment, 0L);
        }

        @Override
        public void setValue(int value) {
            INT.set(segment, 0L, value);
        }
    }

    @TearDown
    public void close() {
        arena.close();
    }

    @Override
    protected int readStatic() {
        return (int) INT.get(STATIC, 0L);
    }

    @Override
    protected void writeStatic(int value) {
        INT.set(STATIC, 0L, value);
    }

    @Override
    protected int readInstance() {
        return (int) INT.get(instance, 0L);
    }

    @Override
    protected void writeInstance(int value) {
        INT.set(instance, 0L, value);
    }

    @Override
    protected Cell cell() {
        return behindInterface;
    }
}

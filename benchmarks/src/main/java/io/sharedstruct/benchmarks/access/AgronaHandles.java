package io.sharedstruct.benchmarks.access;

import io.sharedstruct.benchmarks.harness.PeerFlags;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Fork;

/** Agrona with its bounds checks. */
@Fork(jvmArgsAppend = {PeerFlags.EXPORT_MISC, PeerFlags.OPEN_MISC})
public class AgronaHandles extends HandleBenchmark {

    private static final UnsafeBuffer STATIC = new UnsafeBuffer(MappedMemory.map(64));

    private final UnsafeBuffer instance = new UnsafeBuffer(MappedMemory.map(64));
    private final Cell behindInterface = new BufferCell(new UnsafeBuffer(MappedMemory.map(64)));

    private static final class BufferCell implements Cell {
        private final UnsafeBuffer buffer;

        BufferCell(UnsafeBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public int getValue() {
            return buffer.getInt(0);
        }

        @Override
        public void setValue(int value) {
            buffer.putInt(0, value);
        }
    }

    @Override
    protected int readStatic() {
        return STATIC.getInt(0);
    }

    @Override
    protected void writeStatic(int value) {
        STATIC.putInt(0, value);
    }

    @Override
    protected int readInstance() {
        return instance.getInt(0);
    }

    @Override
    protected void writeInstance(int value) {
        instance.putInt(0, value);
    }

    @Override
    protected Cell cell() {
        return behindInterface;
    }
}

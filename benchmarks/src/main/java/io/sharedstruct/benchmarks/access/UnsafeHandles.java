package io.sharedstruct.benchmarks.access;

import java.nio.ByteBuffer;

/** Raw addresses: the limit outside the heap. */
public class UnsafeHandles extends HandleBenchmark {

    private static final ByteBuffer MEMORY = MappedMemory.map(192);
    private static final long STATIC = MappedMemory.address(MEMORY);

    private final long instance = STATIC + 64;
    private final Cell behindInterface = new RawCell(STATIC + 128);

    private static final class RawCell implements Cell {
        private final long address;

        RawCell(long address) {
            this.address = address;
        }

        @Override
        public int getValue() {
            return RawMemory.getInt(address);
        }

        @Override
        public void setValue(int value) {
            RawMemory.putInt(address, value);
        }
    }

    @Override
    protected int readStatic() {
        return RawMemory.getInt(STATIC);
    }

    @Override
    protected void writeStatic(int value) {
        RawMemory.putInt(STATIC, value);
    }

    @Override
    protected int readInstance() {
        return RawMemory.getInt(instance);
    }

    @Override
    protected void writeInstance(int value) {
        RawMemory.putInt(instance, value);
    }

    @Override
    protected Cell cell() {
        return behindInterface;
    }
}

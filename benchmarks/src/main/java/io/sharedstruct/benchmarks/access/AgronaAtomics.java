package io.sharedstruct.benchmarks.access;

import io.sharedstruct.benchmarks.harness.PeerFlags;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Fork;

/** Agrona with its bounds checks. */
@Fork(jvmArgsAppend = {PeerFlags.EXPORT_MISC, PeerFlags.OPEN_MISC})
public class AgronaAtomics extends AtomicBenchmark {

    private final UnsafeBuffer buffer = new UnsafeBuffer(MappedMemory.map(64));

    @Override
    protected int readInt() {
        return buffer.getIntVolatile(0);
    }

    @Override
    protected void writeInt(int value) {
        buffer.putIntVolatile(0, value);
    }

    @Override
    protected int addInt(int delta) {
        return buffer.getAndAddInt(0, delta);
    }

    @Override
    protected boolean replaceInt(int expected, int value) {
        return buffer.compareAndSetInt(0, expected, value);
    }

    @Override
    protected long readLong() {
        return buffer.getLongVolatile(8);
    }

    @Override
    protected void writeLong(long value) {
        buffer.putLongVolatile(8, value);
    }

    @Override
    protected long addLong(long delta) {
        return buffer.getAndAddLong(8, delta);
    }

    @Override
    protected boolean replaceLong(long expected, long value) {
        return buffer.compareAndSetLong(8, expected, value);
    }
}

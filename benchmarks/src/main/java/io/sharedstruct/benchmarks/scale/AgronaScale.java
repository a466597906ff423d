package io.sharedstruct.benchmarks.scale;

import io.sharedstruct.benchmarks.access.MappedMemory;
import io.sharedstruct.benchmarks.harness.PeerFlags;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Fork;

/** Agrona with its bounds checks; it ends at 2 GB. */
@Fork(jvmArgsAppend = {PeerFlags.EXPORT_MISC, PeerFlags.OPEN_MISC})
public class AgronaScale extends ScaleBenchmark {

    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[8]);

    @Override
    protected void open(long size) {
        buffer.wrap(MappedMemory.map(size));
    }

    @Override
    protected long read(long offset) {
        return buffer.getLong((int) offset);
    }

    @Override
    protected void write(long offset, long value) {
        buffer.putLong((int) offset, value);
    }
}

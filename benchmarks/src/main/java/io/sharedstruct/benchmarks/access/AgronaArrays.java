package io.sharedstruct.benchmarks.access;

import io.sharedstruct.benchmarks.harness.PeerFlags;
import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Fork;

/** Agrona with its bounds checks. It copies bytes only, so numbers go one by one; a buffer is wrapped around each struct. */
@Fork(jvmArgsAppend = {PeerFlags.EXPORT_MISC, PeerFlags.OPEN_MISC})
public class AgronaArrays extends ArrayBenchmark {

    private final UnsafeBuffer numbers = new UnsafeBuffer(MappedMemory.map(ELEMENTS * 8L));
    private final ByteBuffer structs = MappedMemory.map(ELEMENTS * (long) STRIDE);
    private final UnsafeBuffer view = new UnsafeBuffer(structs, 0, STRIDE);

    @Override
    protected void copyTo(long[] into) {
        for (int i = 0; i < ELEMENTS; i++) {
            into[i] = numbers.getLong(i * 8);
        }
    }

    @Override
    protected void copyFrom(long[] from) {
        for (int i = 0; i < ELEMENTS; i++) {
            numbers.putLong(i * 8, from[i]);
        }
    }

    @Override
    protected long readStruct(int index) {
        return new UnsafeBuffer(structs, index * STRIDE, STRIDE).getLong(ELEMENT_FIELD);
    }

    @Override
    protected void writeStruct(int index, long value) {
        new UnsafeBuffer(structs, index * STRIDE, STRIDE).putLong(ELEMENT_FIELD, value);
    }

    @Override
    protected long readPointed(int index) {
        view.wrap(structs, index * STRIDE, STRIDE);
        return view.getLong(ELEMENT_FIELD);
    }
}

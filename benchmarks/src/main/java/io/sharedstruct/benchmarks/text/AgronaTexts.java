package io.sharedstruct.benchmarks.text;

import io.sharedstruct.benchmarks.access.MappedMemory;
import io.sharedstruct.benchmarks.harness.PeerFlags;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Fork;

/** Agrona, which has no strings that end with a NUL, with the search and the NUL that a user would write. */
@Fork(jvmArgsAppend = {PeerFlags.EXPORT_MISC, PeerFlags.OPEN_MISC})
public class AgronaTexts extends TextBenchmark {

    private final UnsafeBuffer buffer = new UnsafeBuffer(MappedMemory.map(SIZE));

    @Override
    protected String read() {
        int length = 0;
        while (length < SIZE && buffer.getByte(length) != 0) {
            length++;
        }
        return buffer.getStringWithoutLengthUtf8(0, length);
    }

    @Override
    protected void write(String value) {
        int length = put(value);
        if (length < SIZE) {
            buffer.putByte(length, (byte) 0);
        }
    }

    /** Writes the text alone and says how many bytes it has. */
    protected int put(String value) {
        return buffer.putStringWithoutLengthUtf8(0, value);
    }

    /** Clears the field from an offset on. */
    protected void clear(int from) {
        buffer.setMemory(from, SIZE - from, (byte) 0);
    }
}

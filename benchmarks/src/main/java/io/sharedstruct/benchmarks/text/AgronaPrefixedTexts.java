package io.sharedstruct.benchmarks.text;

import io.sharedstruct.benchmarks.access.MappedMemory;
import io.sharedstruct.benchmarks.harness.PeerFlags;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Fork;

/** Agrona's own strings, whose length stands before them; no C program reads them as they are. */
@Fork(jvmArgsAppend = {PeerFlags.EXPORT_MISC, PeerFlags.OPEN_MISC})
public class AgronaPrefixedTexts extends TextBenchmark {

    private final UnsafeBuffer buffer = new UnsafeBuffer(MappedMemory.map(4 + SIZE));

    @Override
    protected String read() {
        return buffer.getStringUtf8(0);
    }

    @Override
    protected void write(String value) {
        buffer.putStringUtf8(0, value);
    }
}

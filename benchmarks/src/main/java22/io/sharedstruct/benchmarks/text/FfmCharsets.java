package io.sharedstruct.benchmarks.text;

import io.sharedstruct.benchmarks.access.MappedSegment;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.TearDown;

/** The foreign memory API of the JDK, in a shared arena. */
public class FfmCharsets extends CharsetBenchmark {

    private final Arena arena = Arena.ofShared();
    private final MemorySegment memory = MappedSegment.map(arena, SIZE);
    private Charset of = StandardCharsets.UTF_8;

    @Override
    protected void begin(Charset other) {
        of = other;
    }

    @TearDown
    public void close() {
        arena.close();
    }

    @Override
    protected String read() {
        return memory.getString(0, of);
    }

    @Override
    protected void write(String value) {
        memory.setString(0, value, of);
    }
}

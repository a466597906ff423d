package io.sharedstruct.benchmarks.text;

import io.sharedstruct.benchmarks.access.MappedSegment;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.TearDown;

/** The foreign memory API of the JDK, in a shared arena. */
public class FfmTexts extends TextBenchmark {

    private final Arena arena = Arena.ofShared();
    private final MemorySegment memory = MappedSegment.map(arena, SIZE);

    @TearDown
    public void close() {
        arena.close();
    }

    @Override
    protected String read() {
        return memory.getString(0);
    }

    @Override
    protected void write(String value) {
        memory.setString(0, value);
    }
}

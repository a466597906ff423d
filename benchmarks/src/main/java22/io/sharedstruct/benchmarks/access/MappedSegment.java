package io.sharedstruct.benchmarks.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The same shared memory as a segment. */
public final class MappedSegment {

    private MappedSegment() {}

    /** Zeroes in shared memory, aligned to a page. */
    public static MemorySegment map(Arena arena, long size) {
        try {
            Path file = Files.createTempFile(Path.of("/dev/shm"), "benchmark", "");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                return channel.map(FileChannel.MapMode.READ_WRITE, 0, size, arena);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.sharedstruct.benchmarks.access;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Shared memory for the peers, which have no way of their own to get some: the same kind of pages as a region has. */
public final class MappedMemory {

    private static final Path DIRECTORY = Path.of("/dev/shm");

    private MappedMemory() {}

    /** Zeroes in shared memory, aligned to a page. */
    public static ByteBuffer map(long size) {
        try {
            Path directory = Files.isDirectory(DIRECTORY) ? DIRECTORY : Path.of(System.getProperty("java.io.tmpdir"));
            Path file = Files.createTempFile(directory, "benchmark", "");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = channel.map(FileChannel.MapMode.READ_WRITE, 0, size);
                return buffer.order(ByteOrder.nativeOrder());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a direct buffer lies. It must stay reachable as long as the address is used. */
    public static long address(ByteBuffer direct) {
        return Pointer.nativeValue(Native.getDirectBufferPointer(direct));
    }
}

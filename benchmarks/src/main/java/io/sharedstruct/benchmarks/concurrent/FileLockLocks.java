package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.benchmarks.access.ByteRegion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.openjdk.jmh.annotations.TearDown;

/** Java's own lock between processes. */
@SuppressWarnings("try") // What is held or shared here needs no name.
public class FileLockLocks extends LockBenchmark {

    private final FileChannel channel;
    private long counter;

    public FileLockLocks() {
        try {
            channel = FileChannel.open(
                    Path.of("/dev/shm", ByteRegion.uniqueName()),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TearDown
    public void close() throws IOException {
        channel.close();
    }

    @Override
    protected void count() throws IOException {
        try (FileLock held = channel.lock()) {
            counter++;
        }
    }

    @Override
    protected long counter() {
        return counter;
    }
}

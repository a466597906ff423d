package io.sharedstruct.mirror.link.aeron;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.agrona.IoUtil;

/** Memory for an embedded driver, which writes to what it has mapped: where there is none left, that is no exception but a fault. */
final class Room {

    /** What a driver has mapped when it has started, and two buffers. */
    private static final long LEAST_BYTES = 13L << 20;

    private static final int BLOCK = 1 << 12;

    private Room() {}

    /**
     * Makes room: what a killed driver has left in the folder goes.
     *
     * @throws IOException if there is too little
     */
    static void make(Path folder) throws IOException {
        File left = folder.toFile();
        IoUtil.delete(left, true);
        Path parent = Objects.requireNonNull(folder.toAbsolutePath().getParent(), "parent");
        long usable = Files.getFileStore(parent).getUsableSpace();
        if (usable < LEAST_BYTES) {
            throw new IOException("its buffers need " + (LEAST_BYTES >> 10) + " KiB, and there are " + (usable >> 10)
                    + " in " + parent + "; remove old regions, or make it larger, in a container with --shm-size");
        }
    }

    /**
     * Has memory behind all of a file that is mapped and has only zeroes.
     *
     * @throws IOException if there is too little
     */
    static void reserve(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long left = channel.size(); left > 0; left -= BLOCK) {
                channel.write(ByteBuffer.allocate((int) Math.min(left, BLOCK)));
            }
        }
    }
}

package io.sharedstruct.mirror.sink;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.RegionDescription;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.inspect.RegionReader;
import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.inspect.StructRegion;
import java.util.Arrays;
import java.util.Optional;

/** The region of this machine that is a mirror. It is one that a mirror has made, or it isn't written. */
final class Target implements AutoCloseable {

    private final StructRegion region;
    private final Board board;

    /** Whether it has its first image from whoever made it. */
    private boolean fresh;

    private byte[] scratch = new byte[0];

    private Target(StructRegion region, Board board) {
        this.region = region;
        this.board = board;
    }

    /**
     * Makes the region with a first image, or goes on in one that an earlier mirror has made.
     *
     * @throws SharedMemoryException if there is one that a program of this machine has made, or one of another layout, or it can't be had
     */
    static Target open(StructDescription struct, AcquireOptions into, Board board, byte[] image) {
        String name = into.name().orElseThrow();
        boolean ours = describe(name).map(board::hasMade).orElse(true);
        if (!ours) {
            throw foreign(name);
        }
        StructRegion region = StructRegion.acquire(struct, into, made -> made.write(0, image, 0, image.length));
        Target target = null;
        try {
            RegionDescription now = describe(name).orElse(null);
            if (region.isCreator() && now != null) {
                board.update(status -> {
                    status.setMadeByPid(now.creatorPid());
                    status.setMadeMillis(now.created().toEpochMilli());
                });
            } else if (now != null && !board.hasMade(now)) {
                throw foreign(name);
            }
            target = new Target(region, board);
            target.fresh = region.isCreator();
            return target;
        } finally {
            if (target == null) {
                region.close();
            }
        }
    }

    private static SharedMemoryException foreign(String name) {
        return new SharedMemoryException(
                "mirror",
                name,
                "a program of this machine has made this region, and a mirror writes no such; mirror into another name");
    }

    /** What the region says of itself; empty if there is none, or only what killed processes left of one. */
    private static Optional<RegionDescription> describe(String name) {
        try (RegionReader reader = RegionReader.open(name)) {
            var info = reader.look();
            return info.isSweepable() ? Optional.empty() : info.description();
        } catch (RegionNotFoundException none) {
            return Optional.empty();
        }
    }

    boolean isNameCurrent() {
        return region.isNameCurrent();
    }

    /**
     * Writes to it, so that readers see whether they have met a writer: by the sequence of the struct, and by the status. A region that
     * was made with the image that is to be written has it already.
     */
    void write(Runnable writer) {
        if (fresh) {
            fresh = false;
            return;
        }
        board.apply(region.hasSequence() ? () -> region.takeOver(writer) : writer);
    }

    /** Whether the region has these bytes. */
    boolean has(byte[] image) {
        byte[] now = scratch;
        if (now.length != image.length) {
            now = new byte[image.length];
            scratch = now;
        }
        region.copy(now);
        return Arrays.equals(now, image);
    }

    /** Some bytes, during {@link #write}. */
    void put(byte[] image, int offset, int length) {
        region.write(offset, image, offset, length);
    }

    @Override
    public void close() {
        region.close();
    }
}

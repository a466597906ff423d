package io.sharedstruct.inspect;

import io.sharedstruct.RegionInfo;
import io.sharedstruct.runtime.open.Printable;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a region of which only the name is known. It is no holder: as long as nobody else has the region, it is stale, or gone.
 *
 * <p>Bytes are copied by the system, not mapped: another program that shortens the region meanwhile causes an exception, and nothing
 * worse. Windows is an exception: a region lives there for as long as anybody has it open, a reader too, and can't be shortened. A copy isn't one moment: what other processes write meanwhile may be in it in part. Safe for several threads.
 */
public final class RegionReader implements AutoCloseable {

    /** Linux reads no more than some bytes less than 2 GB at once. */
    private static final int MOST_AT_ONCE = 1 << 30;

    private final Opened region;
    private final Optional<StructDescription> struct;

    private RegionReader(Opened region) {
        this.region = region;
        struct = Optional.ofNullable(region.struct());
    }

    /**
     * Opens a region, or an object of another program.
     *
     * @param name the name
     * @return the reader, to be closed
     * @throws io.sharedstruct.RegionNotFoundException if there is none
     * @throws io.sharedstruct.SharedMemoryException if this user may not read it, or the system refuses
     * @throws IllegalArgumentException if no region can have this name
     * @throws UnsupportedOperationException if the library doesn't run on this system
     * @throws IllegalCallerException if this JVM denies native access
     */
    public static RegionReader open(String name) {
        return new RegionReader(Opened.of("inspect", name, true));
    }

    /**
     * The name.
     *
     * @return the name that it was opened by
     */
    public String name() {
        return region.name();
    }

    /**
     * Looks at the region as {@link io.sharedstruct.SharedRegions#list} does: at the same one for as long as this reader is open, even if
     * its name is gone or leads to another one by now.
     *
     * @return its state now; {@link io.sharedstruct.RegionState#UNKNOWN} with the reason if it can't be looked at
     * @throws IllegalStateException if this reader is closed
     */
    public RegionInfo look() {
        return region.look();
    }

    /**
     * Whether the name still leads to what this reader has open: it doesn't when the region was unlinked, or its last holder has let go.
     *
     * @return whether the name leads to it now
     * @throws IllegalStateException if this reader is closed
     */
    public boolean isNameCurrent() {
        return region.isNameCurrent();
    }

    /**
     * How long the region is, with all that lies behind the struct.
     *
     * @return the length in bytes, now
     * @throws IllegalStateException if this reader is closed
     */
    public long length() {
        return region.length();
    }

    /**
     * The struct, as the region described it when it was opened. A stale region may become one of another struct, with the same bytes in
     * its place, as the fingerprint that {@link #look} returns shows.
     *
     * @return the struct without its name; empty for what another program made, what isn't finished, and for descriptors that can't be
     *     read
     */
    public Optional<StructDescription> struct() {
        return struct;
    }

    /**
     * Copies bytes.
     *
     * @param offset the offset of the first one
     * @param length how many
     * @return that many bytes
     * @throws IndexOutOfBoundsException if they don't lie in the {@link #length}
     * @throws io.sharedstruct.SharedMemoryException if the region became shorter meanwhile, or the system refuses
     * @throws IllegalStateException if this reader is closed
     */
    public byte[] read(long offset, int length) {
        long now = region.length();
        if (offset < 0 || length < 0 || offset > now - length) {
            throw new IndexOutOfBoundsException("region '" + Printable.of(region.name()) + "' has " + now
                    + " bytes, not " + length + " at offset " + offset);
        }
        byte[] bytes = region.read(offset, Math.min(length, MOST_AT_ONCE));
        if (length > MOST_AT_ONCE) {
            bytes = Arrays.copyOf(bytes, length);
            byte[] rest = region.read(offset + MOST_AT_ONCE, length - MOST_AT_ONCE);
            System.arraycopy(rest, 0, bytes, MOST_AT_ONCE, rest.length);
        }
        return bytes;
    }

    /** Lets go. Closing it again does nothing. */
    @Override
    public void close() {
        region.close();
    }
}

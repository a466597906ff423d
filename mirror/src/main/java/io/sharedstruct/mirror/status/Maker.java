package io.sharedstruct.mirror.status;

import io.sharedstruct.RegionDescription;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.inspect.RegionReader;
import io.sharedstruct.inspect.StructDescription;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which process has made a mirrored region, and when, as its status says and as the region says itself: where both agree, a mirror has
 * made it.
 *
 * @param pid the process, 0 if none
 * @param millis when, in milliseconds since 1970
 */
public record Maker(long pid, long millis) {

    /** What the name of the status of a region ends with. */
    public static final String SUFFIX = ".mirror";

    private static final Maker NOBODY = new Maker(0, 0);

    /** What the status of a region says, though all mirrors may be dead. */
    public static Maker of(String name) {
        try (RegionReader reader = RegionReader.open(name + SUFFIX)) {
            boolean ours = reader.struct()
                    .filter(struct -> StructDescription.of(MirrorStatusShared.class)
                            .filter(struct::equals)
                            .isPresent())
                    .isPresent();
            if (!ours) {
                return NOBODY;
            }
            ByteBuffer bytes = ByteBuffer.wrap(reader.read(0, (int) MirrorStatusShared.SIZEOF))
                    .order(ByteOrder.nativeOrder());
            return new Maker(bytes.getLong((int) MirrorStatusShared.MADE_BY_PID_OFFSET), bytes.getLong((int)
                    MirrorStatusShared.MADE_MILLIS_OFFSET));
        } catch (RegionNotFoundException none) {
            return NOBODY;
        }
    }

    /** Whether it has made that region. */
    public boolean hasMade(RegionDescription region) {
        return pid != 0
                && pid == region.creatorPid()
                && millis == region.created().toEpochMilli();
    }
}

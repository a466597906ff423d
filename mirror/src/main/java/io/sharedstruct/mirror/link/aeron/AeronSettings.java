package io.sharedstruct.mirror.link.aeron;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the transport is set up.
 *
 * @param folder where the buffers of an embedded driver lie: a folder of this user's alone, emptied at the start
 * @param external the folder of a driver that runs already, null for an embedded one
 * @param mtu the bytes of the largest datagram's content
 * @param allowed whose packets are let in, anybody's if it is empty; not for an external driver
 * @param admission which streams are let in; not for an external driver
 * @param termLength the bytes of a third of the buffer of each subscriber: a power of two, from 64 KiB on
 */
public record AeronSettings(
        Path folder, @Nullable Path external, int mtu, int termLength, Set<InetAddress> allowed, Admission admission) {

    /** What is on its way at most of images that are many messages each: as much as the buffers allow, or such an image takes for ever. */
    int longWindow() {
        return termLength / 2;
    }

    /** The bytes of the largest message that travels in one datagram. */
    public int mostMessage() {
        return mtu - 32;
    }
}

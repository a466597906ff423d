package io.sharedstruct.mirror.source;

import io.sharedstruct.mirror.wire.Secret;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How structs are published.
 *
 * @param secret what subscribers have to know, null if they may be anybody
 * @param heartbeat how long nothing is said at most
 * @param mostMessage the bytes of the largest message that the transport takes
 * @param mostBytes the size of the largest struct that is published
 * @param requireConsistent whether a struct without a sequence is refused
 * @param full how long deltas follow each other, before a full image heals what may be wrong; zero for no deltas
 */
public record Rules(
        @Nullable Secret secret,
        Duration heartbeat,
        int mostMessage,
        int mostBytes,
        boolean requireConsistent,
        Duration full) {}

package io.sharedstruct.mirror.sink;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.mirror.wire.Secret;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber wants.
 *
 * @param name the name of the region at the publisher
 * @param into how the region of this machine is called, and who may open it
 * @param secret what the publisher has to know, null if it may be anybody
 * @param source where the publisher is, for people
 * @param mostMessage the bytes of the largest message that the transport takes
 * @param mostBytes the size of the largest struct that is taken
 * @param layout the fingerprint that the struct must have, empty for any
 */
public record Wishes(
        String name,
        AcquireOptions into,
        @Nullable Secret secret,
        String source,
        int mostMessage,
        int mostBytes,
        OptionalLong layout) {}

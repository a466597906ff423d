package io.sharedstruct.inspect;

/**
 * A value that a converter of this library stores: {@link io.sharedstruct.InstantAs}, {@link io.sharedstruct.DurationAs} or
 * {@link io.sharedstruct.UuidAs}. What other converters store is decoded as what it is stored as.
 *
 * @param stored the stored value: a {@link Long}, or the {@code byte[]} of a UUID
 * @param converted what it stands for: an {@link java.time.Instant}, a {@link java.time.Duration} or a {@link java.util.UUID}
 */
public record ConvertedValue(Object stored, Object converted) {}

package io.sharedstruct;

import java.time.Instant;

/**
 * What a region of this library says of itself, behind its struct. Another process wrote it: a process of the same user can write
 * anything there.
 *
 * @param structSize the size of the struct in bytes
 * @param persistence how long the region lives
 * @param creatorPid the process that created it, in its own process namespace; it may be gone, and its id another one's
 * @param created when that was
 * @param fingerprint the first 8 bytes, big-endian, of the SHA-256 of the descriptor in UTF-8
 * @param descriptor how the fields lie: one line for each, with offset, type, length and name; empty while the region is unfinished
 */
public record RegionDescription(
        long structSize,
        Persistence persistence,
        long creatorPid,
        Instant created,
        long fingerprint,
        String descriptor) {}

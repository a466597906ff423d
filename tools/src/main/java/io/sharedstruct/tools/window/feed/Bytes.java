package io.sharedstruct.tools.window.feed;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was in a region when it was looked at. Immutable.
 *
 * @param ranges which bytes, by their offsets
 * @param contents the bytes of each range
 * @param time when that was
 */
@SuppressWarnings("ArrayRecordComponent") // nobody writes into it, or compares it but by hasBytesOf
public record Bytes(List<Range> ranges, byte[][] contents, Instant time) {

    /** Nothing. */
    public static final Bytes NONE = new Bytes(List.of(), new byte[0][], Instant.EPOCH);

    /** Where a value begins. */
    public record Place(ByteBuffer bytes, int at) {}

    /** The bytes at an offset, if they have been read. */
    public Optional<Place> at(long offset, int length) {
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.get(i).contains(offset, length)) {
                return Optional.of(new Place(ByteBuffer.wrap(contents[i]).asReadOnlyBuffer(), (int)
                        (offset - ranges.get(i).offset())));
            }
        }
        return Optional.empty();
    }

    /** Puts bytes of another moment over these, before anybody has seen them. */
    void overlay(Bytes other) {
        for (int i = 0; i < ranges.size(); i++) {
            for (int j = 0; j < other.ranges.size(); j++) {
                Range own = ranges.get(i);
                Range old = other.ranges.get(j);
                long from = Math.max(own.offset(), old.offset());
                int length = (int) (Math.min(own.end(), old.end()) - from);
                if (length > 0) {
                    System.arraycopy(
                            other.contents[j],
                            (int) (from - old.offset()),
                            contents[i],
                            (int) (from - own.offset()),
                            length);
                }
            }
        }
    }

    boolean hasBytesOf(Bytes other) {
        return ranges.equals(other.ranges) && Arrays.deepEquals(contents, other.contents);
    }
}

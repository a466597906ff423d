package io.sharedstruct.mirror.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * What stands in front of every message: {@value #LENGTH} bytes, little-endian.
 *
 * <pre>
 *  0 u32 "SSMR"   4 u8 version   5 u8 type   6 u8 flags   7 u8 0
 *  8 u64 topic   16 u64 layout   24 u64 epoch   32 u64 number   40 u64 image   48 u64 base
 * 56 i64 time    64 i64 clock    72 u64 total    80 u64 offset   88 u32 length   92 u32 struct size
 * </pre>
 *
 * @param type what the message is
 * @param flags {@link #CONSISTENT} and its like
 * @param topic the first 8 bytes of the SHA-256 of the region's name
 * @param fingerprint the fingerprint of the layout; 0 while a subscriber doesn't know it
 * @param epoch the sender: a random number that no other one has, and no earlier run of the same program
 * @param number the number of the message in the epoch: no two of one sender have the same one
 * @param image the number of the image; of a subscriber the one that he has, 0 if none
 * @param base the image that a delta changes; of a subscriber the epoch of the publisher that he has heard, 0 if none
 * @param time when the image was taken, in milliseconds since 1970; in answers the clock of the question
 * @param clock the sender's monotonic clock, in nanoseconds since any time: of a publisher, when the image was the newest one
 * @param total the bytes of the whole of which this message has a part
 * @param offset where that part begins
 * @param length the bytes of that part, which follow
 * @param structSize the bytes of the struct
 */
public record Header(
        MessageType type,
        int flags,
        long topic,
        long fingerprint,
        long epoch,
        long number,
        long image,
        long base,
        long time,
        long clock,
        long total,
        long offset,
        int length,
        int structSize) {

    /** The bytes of a header. */
    public static final int LENGTH = 96;

    /** The writer's bytes are in big-endian order. */
    public static final int BIG_ENDIAN = 1;

    /** The image is what one update left. */
    public static final int CONSISTENT = 2;

    /** A subscriber asks for all: the description and a full image. */
    public static final int EVERYTHING = 8;

    private static final int MAGIC = 'S' | 'S' << 8 | 'M' << 16 | 'R' << 24;
    private static final int VERSION = 1;
    private static final int KNOWN_FLAGS = BIG_ENDIAN | CONSISTENT | EVERYTHING;

    /** Whether an image or a delta has all of it in this message. */
    public boolean isWhole() {
        return offset == 0 && length == total;
    }

    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** The same, as one sender says it. */
    public Header from(long sender, long ordinal) {
        return new Header(
                type,
                flags,
                topic,
                fingerprint,
                sender,
                ordinal,
                image,
                base,
                time,
                clock,
                total,
                offset,
                length,
                structSize);
    }

    /** The same, for some of the bytes of the whole. */
    public Header part(long at, int bytes) {
        return new Header(
                type, flags, topic, fingerprint, epoch, number, image, base, time, clock, total, at, bytes, structSize);
    }

    /** Writes it in front of what the buffer has at its position, which moves behind it. */
    public void write(ByteBuffer into) {
        ByteBuffer to = into.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        to.putInt(MAGIC)
                .put((byte) VERSION)
                .put((byte) type.code())
                .put((byte) flags)
                .put((byte) 0);
        to.putLong(topic)
                .putLong(fingerprint)
                .putLong(epoch)
                .putLong(number)
                .putLong(image)
                .putLong(base);
        to.putLong(time)
                .putLong(clock)
                .putLong(total)
                .putLong(offset)
                .putInt(length)
                .putInt(structSize);
        into.position(to.position());
    }

    /**
     * Reads the header at the position of a buffer, which moves behind it. Whatever the bytes are, nothing is thrown.
     *
     * @param trailing how many bytes must follow the payload
     * @return null if it is none, of another version, or says of itself what can't be
     */
    public static @Nullable Header read(ByteBuffer from, int trailing) {
        if (from.remaining() < LENGTH + trailing) {
            return null;
        }
        ByteBuffer in = from.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        int magic = in.getInt();
        int version = in.get();
        MessageType type = MessageType.of(in.get());
        int flags = in.get() & 0xff;
        int reserved = in.get();
        if (magic != MAGIC || version != VERSION || type == null || reserved != 0 || (flags & ~KNOWN_FLAGS) != 0) {
            return null;
        }
        Header header = new Header(
                type,
                flags,
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getInt(),
                in.getInt());
        if (!header.isPossible(from.remaining() - LENGTH - trailing)) {
            return null;
        }
        from.position(in.position());
        return header;
    }

    /** Whether the numbers fit each other and the bytes that follow. */
    private boolean isPossible(int following) {
        if (length != following || length < 0 || structSize < 0 || total < 0 || offset < 0) {
            return false;
        }
        if (!type.hasPayload()) {
            return length == 0 && total == 0 && offset == 0;
        }
        return offset <= total - length && (length > 0 || total == 0);
    }
}

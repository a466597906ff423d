package io.sharedstruct.mirror.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What has changed between two images of one size: runs of lines of {@value #LINE} bytes, each the number of its first line, the number
 * of its lines, and their bytes. The last line of an image may be shorter.
 */
public final class Delta {

    /** The bytes of a line, as most caches have them. */
    public static final int LINE = 64;

    private static final int RUN = 2 * Integer.BYTES;

    private Delta() {}

    /**
     * Writes what has changed.
     *
     * @param before the image that the other side has
     * @param now the new one
     * @param size the bytes of both
     * @param into where the delta goes
     * @return whether it has room for it; otherwise what it has is worthless
     */
    public static boolean encode(byte[] before, byte[] now, int size, ByteBuffer into) {
        into.order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (at < size) {
            int different = Arrays.mismatch(before, at, size, now, at, size);
            if (different < 0) {
                return true;
            }
            int from = (at + different) / LINE * LINE;
            int end = from;
            do {
                end = Math.min(end + LINE, size);
            } while (end < size && !isEqual(before, now, end, Math.min(end + LINE, size)));
            if (into.remaining() < RUN + end - from) {
                return false;
            }
            into.putInt(from / LINE).putInt((end - from + LINE - 1) / LINE).put(now, from, end - from);
            at = end;
        }
        return true;
    }

    private static boolean isEqual(byte[] before, byte[] now, int from, int end) {
        return Arrays.equals(before, from, end, now, from, end);
    }

    /** What is done with each run. */
    public interface Run {

        /**
         * A run.
         *
         * @param offset where its bytes lie in the image
         * @param length how many there are
         */
        void accept(int offset, int length);
    }

    /**
     * Whether something is a delta for an image.
     *
     * @param delta the delta, from position to limit
     * @param size the bytes of the image
     * @return whether each run lies in it, and none is cut off
     */
    public static boolean fits(ByteBuffer delta, int size) {
        return walk(delta, size, (offset, length) -> {});
    }

    /**
     * Applies a delta that fits.
     *
     * @param delta the delta, from position to limit
     * @param image the image that it is for
     * @param size the bytes of that
     * @param changed told of each run, when the image has its bytes
     */
    public static void apply(ByteBuffer delta, byte[] image, int size, Run changed) {
        ByteBuffer bytes = delta.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        walk(delta, size, (offset, length) -> {
            bytes.position(bytes.position() + RUN);
            bytes.get(image, offset, length);
            changed.accept(offset, length);
        });
    }

    private static boolean walk(ByteBuffer delta, int size, Run each) {
        ByteBuffer in = delta.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        long lines = (size + LINE - 1L) / LINE;
        while (in.hasRemaining()) {
            if (in.remaining() < RUN) {
                return false;
            }
            long first = in.getInt() & 0xffff_ffffL;
            long count = in.getInt() & 0xffff_ffffL;
            if (count == 0 || first + count > lines) {
                return false;
            }
            int offset = (int) (first * LINE);
            int length = (int) Math.min((first + count) * LINE, size) - offset;
            if (in.remaining() < length) {
                return false;
            }
            in.position(in.position() + length);
            each.accept(offset, length);
        }
        return true;
    }
}

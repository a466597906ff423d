package io.sharedstruct.tools.value;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The bytes of a region, copied as they are asked for. Of a small one all are copied at once and kept until {@link #refresh}, so that
 * what is shown together was read together.
 */
public final class Bytes {

    private static final int KEPT = 1 << 20;

    /** Copies bytes of the region. */
    @FunctionalInterface
    public interface Reader {
        byte[] read(long offset, int length);
    }

    private final Reader reader;
    private final long length;
    private byte[] kept = {};

    /**
     * The bytes of a region.
     *
     * @param reader where they come from
     * @param length how many there are
     */
    public Bytes(Reader reader, long length) {
        this.reader = reader;
        this.length = length;
        if (length <= KEPT) {
            kept = reader.read(0, (int) length);
        }
    }

    /** Copies them again; false if they are as they were. Of those of a large region nobody knows. */
    public boolean refresh() {
        if (length > KEPT) {
            return true;
        }
        byte[] now = reader.read(0, (int) length);
        boolean isNew = !Arrays.equals(now, kept);
        kept = now;
        return isNew;
    }

    /** Whether all of a range is there: a region that doesn't describe itself may be shorter than the struct that is looked for. */
    public boolean has(long offset, long count) {
        return offset >= 0 && count >= 0 && offset <= length - count;
    }

    public long length() {
        return length;
    }

    /** A range that is there. */
    public ByteBuffer at(long offset, int count) {
        if (length <= KEPT) {
            return ByteBuffer.wrap(kept, (int) offset, count).slice();
        }
        return ByteBuffer.wrap(reader.read(offset, count));
    }
}

package io.sharedstruct.runtime.memory;

/**
 * Copies bytes from an address to another one, so that whoever reads the target meanwhile finds each aligned value of 2, 4 or 8
 * bytes either as it was or as it becomes, if the distance of the addresses is a multiple of its size. The two may overlap.
 */
public final class WholeCopy {

    /** From so many bytes on, a call of the JVM's own copy costs less than a loop. */
    private static final int BULK = 128;

    private WholeCopy() {}

    /**
     * Copies bytes.
     *
     * @param from where they lie
     * @param to where they are to lie
     * @param length how many
     */
    public static void copy(long from, long to, long length) {
        boolean areWords = ((from | to | length) & (Long.BYTES - 1)) == 0;
        if (areWords && length < BULK && (to <= from || to >= from + length)) {
            words(from, to, (int) length);
        } else {
            parts(from, to, length);
        }
    }

    /** Four at a time, without a loop that a compiler makes large for the few rounds that it has. */
    private static void words(long from, long to, int length) {
        long read = from;
        long write = to;
        int left = length;
        while (left >= 4 * Long.BYTES) {
            Memory.setLong(write, Memory.getLong(read));
            Memory.setLong(write + 8, Memory.getLong(read + 8));
            Memory.setLong(write + 16, Memory.getLong(read + 16));
            Memory.setLong(write + 24, Memory.getLong(read + 24));
            read += 4 * Long.BYTES;
            write += 4 * Long.BYTES;
            left -= 4 * Long.BYTES;
        }
        while (left > 0) {
            Memory.setLong(write, Memory.getLong(read));
            read += Long.BYTES;
            write += Long.BYTES;
            left -= Long.BYTES;
        }
    }

    private static void parts(long from, long to, long length) {
        long unit = Long.lowestOneBit((from ^ to) | Long.BYTES);
        if (to <= from) {
            forwards(from, to, length, unit);
        } else {
            backwards(from, to, length, unit);
        }
    }

    private static void forwards(long from, long to, long length, long unit) {
        long done = 0;
        while (done < length) {
            long left = length - done;
            long step = step(to + done, left, unit);
            if (left >= BULK && step >= unit) {
                step = left & -unit;
                Memory.copy(from + done, to + done, step);
            } else {
                move(from + done, to + done, step);
            }
            done += step;
        }
    }

    private static void backwards(long from, long to, long length, long unit) {
        long left = length;
        while (left > 0) {
            long step = step(to + left, left, unit);
            if (left >= BULK && step >= unit) {
                step = left & -unit;
                left -= step;
                Memory.copy(from + left, to + left, step);
            } else {
                left -= step;
                move(from + left, to + left, step);
            }
        }
    }

    /** The most bytes that can be copied whole next to an address, of both ends; any that fit if no more than one can. */
    private static long step(long address, long left, long unit) {
        long whole = unit == 1 ? Long.BYTES : Long.lowestOneBit(address | unit);
        return Math.min(whole, Long.highestOneBit(left));
    }

    private static void move(long from, long to, long length) {
        if (length == Long.BYTES) {
            Memory.setLong(to, Memory.getLong(from));
        } else if (length == Integer.BYTES) {
            Memory.setInt(to, Memory.getInt(from));
        } else if (length == Short.BYTES) {
            Memory.setShort(to, Memory.getShort(from));
        } else {
            Memory.setByte(to, Memory.getByte(from));
        }
    }
}

package io.sharedstruct.runtime.open;

import io.sharedstruct.Persistence;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.SharedObject;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What this library writes behind the struct: the layout descriptor, and at the very end of the object a tail of 64 bytes
 * in the byte order of the machine.
 *
 * <pre>
 * bytes    type    meaning
 *  0 ..  7 uint64  layout fingerprint
 *  8 .. 15 uint64  size of the struct in bytes
 * 16 .. 23 uint64  process id of the creator
 * 24 .. 31 int64   time of creation, milliseconds since 1970-01-01T00:00Z
 * 32 .. 35 uint32  length of the descriptor in bytes, at most 2^20; it ends where the tail begins
 * 36 .. 37 uint16  format of the descriptor: 1 or 2, see {@link LayoutDescriptor}
 * 38       uint8   persistence: 0 process, 1 kernel
 * 39 .. 55         0, reserved
 * 56 .. 63 char[8] "SHSTRUCI" while the region is being initialised, "SHSTRUCR" when it is ready; written last
 * </pre>
 *
 * @param ready whether the region has been initialised
 * @param fingerprint the layout fingerprint
 * @param structSize the size of the struct in bytes
 * @param creator the process id of the creator, for messages only
 * @param created when it was created, milliseconds since 1970-01-01T00:00Z
 * @param descriptorLength the length of the descriptor in bytes
 * @param persistence how long the region lives
 */
public record Footer(
        boolean ready,
        long fingerprint,
        long structSize,
        long creator,
        long created,
        int descriptorLength,
        Persistence persistence) {

    public static final int TAIL_LENGTH = 64;
    private static final int MAGIC_OFFSET = 56;
    private static final byte[] INITIALISING = "SHSTRUCI".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] READY = "SHSTRUCR".getBytes(StandardCharsets.US_ASCII);
    private static final int LATEST_FORMAT = 2;

    /** A struct of 30,000 fields stays below it; without a limit, a forged footer could make its readers allocate as much as it says. */
    static final int MAX_DESCRIPTOR_LENGTH = 1 << 20;

    /** The footer of a new region, not ready yet. */
    static Footer of(Layout layout, byte[] descriptor, Persistence persistence) {
        return new Footer(
                false,
                layout.fingerprint(),
                layout.size(),
                ProcessHandle.current().pid(),
                System.currentTimeMillis(),
                descriptor.length,
                persistence);
    }

    /** The least length of an object that holds a struct and its footer: a multiple of the page size. */
    static long objectLength(long structSize, int descriptorLength, int pageSize) {
        long bytes = Math.addExact(structSize, (long) descriptorLength + TAIL_LENGTH);
        return roundUp(bytes, pageSize);
    }

    static long roundUp(long length, int pageSize) {
        return Math.addExact(length, pageSize - 1) / pageSize * pageSize;
    }

    /**
     * Reads the footer of an object.
     *
     * @return null if it has none: the object isn't one of this library's
     * @throws SharedMemoryException if it can't be one that this library wrote
     */
    static @Nullable Footer read(SharedObject object, String operation, String name) {
        long length = object.length();
        if (length < TAIL_LENGTH) {
            return null;
        }
        byte[] tail = object.read(length - TAIL_LENGTH, TAIL_LENGTH);
        byte[] magic = Arrays.copyOfRange(tail, MAGIC_OFFSET, TAIL_LENGTH);
        boolean ready = Arrays.equals(magic, READY);
        if (!ready && !Arrays.equals(magic, INITIALISING)) {
            return null;
        }
        ByteBuffer fields = ByteBuffer.wrap(tail).order(ByteOrder.nativeOrder());
        int version = fields.getShort(36) & 0xffff;
        if (version < 1 || version > LATEST_FORMAT) {
            throw new SharedMemoryException(
                    operation,
                    name,
                    "the region has footer version " + version + ", this program knows versions 1 to " + LATEST_FORMAT
                            + "; build both with the same SharedStruct");
        }
        Footer footer = new Footer(
                ready,
                fields.getLong(0),
                fields.getLong(8),
                fields.getLong(16),
                fields.getLong(24),
                fields.getInt(32),
                fields.get(38) == 0 ? Persistence.PROCESS : Persistence.KERNEL);
        if (!footer.fits(length)) {
            throw new SharedMemoryException(
                    operation,
                    name,
                    "the region's footer is damaged: struct size="
                            + footer.structSize + " descriptor length=" + footer.descriptorLength + " in an object of "
                            + length
                            + " bytes; unlink the name to start again");
        }
        return footer;
    }

    private boolean fits(long length) {
        return structSize > 0
                && descriptorLength >= 0
                && descriptorLength <= MAX_DESCRIPTOR_LENGTH
                && structSize <= length - TAIL_LENGTH - descriptorLength;
    }

    /** The descriptor that belongs to this footer, whatever its bytes are. */
    String readDescriptor(SharedObject object) {
        byte[] bytes = object.read(object.length() - TAIL_LENGTH - descriptorLength, descriptorLength);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Marks the object as being initialised, and sets its length, in one step.
     *
     * @param format the format of the descriptor that follows
     */
    void announce(SharedObject object, long length, int format) {
        ByteBuffer tail = ByteBuffer.allocate(TAIL_LENGTH).order(ByteOrder.nativeOrder());
        tail.putLong(0, fingerprint)
                .putLong(8, structSize)
                .putLong(16, creator)
                .putLong(24, created)
                .putInt(32, descriptorLength)
                .putShort(36, (short) format)
                .put(38, (byte) (persistence == Persistence.PROCESS ? 0 : 1))
                .put(MAGIC_OFFSET, INITIALISING);
        object.write(length - TAIL_LENGTH, tail.array());
    }

    /** Completes the footer; the region is ready when this returns. */
    void publish(SharedObject object, long length, byte[] descriptor) {
        if (descriptor.length > 0) {
            object.write(length - TAIL_LENGTH - descriptor.length, descriptor);
        }
        object.write(length - TAIL_LENGTH + MAGIC_OFFSET, READY);
    }
}

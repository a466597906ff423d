package io.sharedstruct.runtime.open;

import io.sharedstruct.Persistence;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.Proof;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.runtime.os.Shortened;
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
    private static final int PERSISTENCE_OFFSET = 38;
    private static final int MAGIC_OFFSET = 56;
    private static final byte[] INITIALISING = "SHSTRUCI".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] READY = "SHSTRUCR".getBytes(StandardCharsets.US_ASCII);
    private static final int LATEST_FORMAT = 2;
    private static final int ATTEMPTS = 10;

    /** A struct of 30,000 fields stays below it; without a limit, a forged footer could make its readers allocate as much as it says. */
    static final int MAX_DESCRIPTOR_LENGTH = 1 << 20;

    /** The footer of a region of that layout, as this process writes it, not ready yet. */
    static Footer of(Layout layout, int descriptorLength, Persistence persistence) {
        return new Footer(
                false,
                layout.fingerprint(),
                layout.size(),
                ProcessHandle.current().pid(),
                System.currentTimeMillis(),
                descriptorLength,
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
    public static @Nullable Footer read(SharedObject object, String operation, String name) {
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
        if (version == 0) {
            return null; // no version ever: what was written over it
        }
        if (version > LATEST_FORMAT) {
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
                fields.get(PERSISTENCE_OFFSET) == 0 ? Persistence.PROCESS : Persistence.KERNEL);
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

    /** Whether what is reserved is 0, and the persistence one of the two. */
    private static boolean isPlausible(byte[] tail) {
        for (int i = PERSISTENCE_OFFSET + 1; i < MAGIC_OFFSET; i++) {
            if (tail[i] != 0) {
                return false;
            }
        }
        return tail[PERSISTENCE_OFFSET] == 0 || tail[PERSISTENCE_OFFSET] == 1;
    }

    private boolean fits(long length) {
        return structSize > 0
                && descriptorLength >= 0
                && descriptorLength <= MAX_DESCRIPTOR_LENGTH
                && structSize <= length - TAIL_LENGTH - descriptorLength;
    }

    /** The footer of an object that is a region by the locks of its holders; null if others have written over it. */
    static @Nullable Footer readIfIntact(SharedObject object, ObjectRequest request, Proof proof) {
        try {
            Footer footer = read(object, request.operation(), request.name());
            return footer != null && footer.ready && footer.proof().equals(proof) ? footer : null;
        } catch (Shortened e) {
            throw e;
        } catch (SharedMemoryException e) {
            return null; // what is there is no footer of ours
        }
    }

    /** The last bytes of the object, as they are. */
    byte[] readLastBytes(SharedObject object) {
        int length = descriptorLength + TAIL_LENGTH;
        return object.read(object.length() - length, length);
    }

    /** The descriptor that belongs to this footer, whatever its bytes are. */
    public String readDescriptor(SharedObject object) {
        byte[] bytes = object.read(object.length() - TAIL_LENGTH - descriptorLength, descriptorLength);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Whether this library wrote it, as far as bytes can say, so that the object may be zeroed and its name removed when nobody is
     * attached. The object of another program may end in bytes that look like a footer; it doesn't end with a page, and with a
     * description of a struct in front of them.
     */
    public boolean isOurs(SharedObject object, int pageSize) {
        long length = object.length();
        if (length % pageSize != 0
                || descriptorLength == 0
                || !isPlausible(object.read(length - TAIL_LENGTH, TAIL_LENGTH))) {
            return false;
        }
        String descriptor = readDescriptor(object);
        return LayoutDescriptor.parse(descriptor) != null || isJustAnnounced(descriptor, length, pageSize);
    }

    /** Whether its creator died, in another program that keeps the protocol, between the tail and the descriptor. */
    private boolean isJustAnnounced(String descriptor, long length, int pageSize) {
        return !ready
                && length == objectLength(structSize, descriptorLength, pageSize)
                && descriptor.chars().allMatch(c -> c == 0);
    }

    /**
     * Marks the object as being initialised, and sets its length, in one step.
     *
     * @param descriptor the layout, as {@link LayoutDescriptor} describes
     */
    void announce(SharedObject object, long length, String descriptor) {
        byte[] last = lastBytes(descriptor, INITIALISING);
        object.write(length - last.length, last);
    }

    /**
     * Completes the footer; the region is ready when this returns. All of it is written, and looked for: another program may have
     * given the object a length of its own since it was announced.
     *
     * @return the last bytes of the object
     */
    byte[] publish(SharedObject object, long length, String descriptor, ObjectRequest request) {
        byte[] last = lastBytes(descriptor, READY);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            object.write(length - last.length, last);
            if (object.reaches(length)) {
                return last;
            }
            object.reserve(length);
        }
        throw new Shortened(request, "another program keeps shortening the object");
    }

    /** The last bytes of a region that is ready. */
    byte[] lastBytes(String descriptor) {
        return lastBytes(descriptor, READY);
    }

    private byte[] lastBytes(String descriptor, byte[] magic) {
        byte[] text = descriptor.getBytes(StandardCharsets.UTF_8);
        ByteBuffer last = ByteBuffer.allocate(text.length + TAIL_LENGTH).order(ByteOrder.nativeOrder());
        last.put(text);
        int tail = text.length;
        last.putLong(tail, fingerprint)
                .putLong(tail + 8, structSize)
                .putLong(tail + 16, creator)
                .putLong(tail + 24, created)
                .putInt(tail + 32, descriptorLength)
                .putShort(tail + 36, (short) LayoutDescriptor.format(descriptor))
                .put(tail + PERSISTENCE_OFFSET, (byte) (persistence == Persistence.PROCESS ? 0 : 1))
                .put(tail + MAGIC_OFFSET, magic);
        return last.array();
    }

    /** What its holders prove by a lock. */
    Proof proof() {
        return Proof.of(fingerprint, persistence);
    }
}

package io.sharedstruct.runtime.os.windows;

import com.sun.jna.Pointer;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.Mapping;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.runtime.os.Waits;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A handle of a section, the shared memory of Windows. The kernel counts the handles of all processes and removes the name
 * with the last one, however its process ends; that count is the life lock. So nobody is ever alone with a section that he
 * didn't create, nothing is ever stale, and there is nothing to unlink.
 *
 * <p>While the open lock is held, and for who has stepped back from it, a view of the whole section is there for {@link #read} and {@link
 * #write}.
 */
final class WindowsObject implements SharedObject {

    private static final int MEMORY_BASIC_INFORMATION_LENGTH = 48;
    private static final int MEM_COMMIT = 0x1000;

    private final Kernel32 kernel;
    private final ObjectRequest request;
    private final long section;
    private final String name;
    private final boolean created;
    private final WindowsMapping view;
    private final long mappedLength;
    private final WindowsEvents events;

    /** Null when the open lock is released. */
    private @Nullable WindowsLock lock;

    /** Whether the view stays until the section is closed. */
    private boolean looking;

    /**
     * Takes over a section and the open lock of its name, unless this throws.
     *
     * @param name the name of the section, with its prefix
     * @param created whether this process has just created the section
     * @param events those of its name
     */
    WindowsObject(
            Kernel32 kernel,
            ObjectRequest request,
            long section,
            String name,
            boolean created,
            WindowsLock lock,
            WindowsEvents events) {
        this.kernel = kernel;
        this.request = request;
        this.section = section;
        this.name = name;
        this.created = created;
        this.lock = lock;
        this.events = events;
        view = WindowsMapping.of(kernel, request, section, 0);
        try {
            mappedLength = queryLength();
        } catch (Throwable e) {
            view.free();
            throw e;
        }
    }

    /** A section has no length that could be asked for, but its view has: that of the section, rounded up to pages. */
    private long queryLength() {
        byte[] information = new byte[MEMORY_BASIC_INFORMATION_LENGTH];
        if (kernel.VirtualQuery(view.address(), information, information.length) == 0) {
            throw failure("VirtualQuery");
        }
        ByteBuffer fields = ByteBuffer.wrap(information).order(ByteOrder.nativeOrder());
        // Another program may have reserved the section without memory behind it, which can't be touched.
        return fields.getInt(32) == MEM_COMMIT ? fields.getLong(24) : 0;
    }

    /** 0 for a section that this process created: there was none when the open lock was taken. */
    @Override
    public long length() {
        return created ? 0 : mappedLength;
    }

    @Override
    public boolean tryAlone() {
        return created;
    }

    /** Whether the last bytes have never been written, as in a section whose creator has not come any further. */
    boolean endsInZeroes() {
        return mappedLength >= Long.BYTES
                && pointer(mappedLength - Long.BYTES, Long.BYTES).getLong(0) == 0;
    }

    /** Nothing is left to do: the section was created with its access control list, which no umask changes. */
    @Override
    public void restrict() {}

    /** Nothing is left to do: a section has its memory, or the promise of it by the paging file, from its creation on. */
    @Override
    public void reserve(long length) {}

    @Override
    public void zero(long length) {
        pointer(0, length).setMemory(0, length, (byte) 0);
    }

    @Override
    public byte[] read(long position, int length) {
        return pointer(position, length).getByteArray(0, length);
    }

    @Override
    public void write(long position, byte[] bytes) {
        pointer(position, bytes.length).write(0, bytes, 0, bytes.length);
    }

    private Pointer pointer(long position, long length) {
        if (position < 0 || position > mappedLength - length) {
            throw new SharedMemoryException(
                    request.operation(),
                    request.name(),
                    "bytes " + position + " to " + (position + length) + " don't lie in the section of " + mappedLength
                            + " bytes, which can't grow");
        }
        return new Pointer(view.address() + position);
    }

    @Override
    public Mapping map(long length) {
        return WindowsMapping.of(kernel, request, section, length);
    }

    /** True: the name leads to the section for as long as there is a handle. */
    @Override
    public boolean share() {
        return true;
    }

    @Override
    public void unlock() {
        WindowsLock held = lock;
        lock = null;
        try {
            if (held != null || looking) {
                looking = false;
                view.free();
            }
        } finally {
            if (held != null) {
                held.release();
            }
        }
    }

    @Override
    public void relock(Deadline deadline) {
        lock = WindowsLock.take(kernel, request, name, deadline);
    }

    /** The view stays: a section never becomes shorter. */
    @Override
    public void stepBack() {
        looking = true;
        WindowsLock held = lock;
        lock = null;
        if (held != null) {
            held.release();
        }
    }

    /** Does nothing: the name goes with the last handle. */
    @Override
    public void unlink() {}

    /** Does nothing: the name goes with the last handle. */
    @Override
    public void unlink(Deadline deadline) {}

    /** True: the name leads to the section for as long as there is a handle. */
    @Override
    public boolean isNameCurrent() {
        return true;
    }

    @Override
    public boolean tryOwn(int id) {
        return events.tryOwn(id);
    }

    @Override
    public boolean isAlive(int id) {
        return events.isAlive(id);
    }

    @Override
    public boolean tryLockRegion() {
        return events.tryLock();
    }

    @Override
    public void unlockRegion() {
        events.unlock();
    }

    @Override
    public Waits waits() {
        return events;
    }

    /** The section goes first, so that whoever gets the open lock next doesn't find what is only going away. */
    @Override
    public void close() {
        try {
            closeSection();
        } finally {
            try {
                events.close();
            } finally {
                unlock();
            }
        }
    }

    private void closeSection() {
        if (!kernel.CloseHandle(section)) {
            throw WindowsError.failure(kernel, request.during("close"), "CloseHandle", kernel.lastError());
        }
    }

    /** Lets go of the section and keeps the open lock, which is the caller's again. */
    void abandon() {
        lock = null;
        try {
            closeSection();
        } finally {
            view.free();
        }
    }

    @Override
    public void leaveAndUnlinkIfLast(Duration timeout) {
        close();
    }

    private SharedMemoryException failure(String call) {
        return WindowsError.failure(kernel, request, call, kernel.lastError());
    }
}

package io.sharedstruct.runtime.os.posix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The descriptors of the files that this process has mapped. Closing any descriptor of a file takes all locks of the process on
 * that file with it (fcntl(2), which Java's {@code FileLock} is made of), so a file that is mapped several times is opened once,
 * and closed with the last of them.
 */
final class FileDescriptors {

    /** Also the lock of this class. */
    private static final Map<Key, Descriptors> OPEN = new HashMap<>();

    /** What the kernel knows a file by. */
    record Key(long device, long inode) {

        static Key of(PosixFiles.Status file) {
            return new Key(file.device(), file.inode());
        }
    }

    /** The first one of the list is the one to use. */
    private static final class Descriptors {

        private final List<Integer> all = new ArrayList<>(2);

        /** The bytes that users of these have locked: between them, the kernel's locks make no difference. */
        private final Set<Long> locked = new HashSet<>();

        private boolean writable;
        private int users;
    }

    private FileDescriptors() {}

    /** The descriptor that there is of a file, which then has one user more; negative if there is none that can do that. */
    static int share(Key file, boolean readOnly) {
        synchronized (OPEN) {
            Descriptors descriptors = OPEN.get(file);
            if (descriptors == null || !(descriptors.writable || readOnly)) {
                return -1;
            }
            descriptors.users++;
            return descriptors.all.get(0);
        }
    }

    /** Takes over a new descriptor, with its first user; all or nothing, even if the heap is full. */
    static void add(Key file, int fd, boolean readOnly) {
        synchronized (OPEN) {
            Descriptors descriptors = OPEN.get(file);
            if (descriptors == null) {
                descriptors = new Descriptors();
                descriptors.all.add(fd);
                OPEN.put(file, descriptors);
            } else {
                descriptors.all.add(readOnly ? descriptors.all.size() : 0, fd);
            }
            descriptors.writable |= !readOnly;
            descriptors.users++;
        }
    }

    /** Has a byte of a file for one of its users; false if another one has it. */
    static boolean claim(Key file, long position) {
        synchronized (OPEN) {
            Descriptors descriptors = OPEN.get(file);
            return descriptors != null && descriptors.locked.add(position);
        }
    }

    /** Whether one of the users of a file has a byte. */
    static boolean isClaimed(Key file, long position) {
        synchronized (OPEN) {
            Descriptors descriptors = OPEN.get(file);
            return descriptors != null && descriptors.locked.contains(position);
        }
    }

    /** Gives a byte back. */
    static void unclaim(Key file, long position) {
        synchronized (OPEN) {
            Descriptors descriptors = OPEN.get(file);
            if (descriptors != null) {
                descriptors.locked.remove(position);
            }
        }
    }

    /** One user less; the descriptors to close, if that was the last one. Needs no memory. */
    static List<Integer> remove(Key file) {
        synchronized (OPEN) {
            Descriptors descriptors = OPEN.get(file);
            if (descriptors == null || --descriptors.users > 0) {
                return List.of();
            }
            OPEN.remove(file);
            return descriptors.all;
        }
    }
}

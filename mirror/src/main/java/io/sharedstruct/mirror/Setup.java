package io.sharedstruct.mirror;

import io.sharedstruct.mirror.link.aeron.Admission;
import io.sharedstruct.mirror.link.aeron.AeronSettings;
import io.sharedstruct.mirror.wire.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The transport that options ask for. Its buffers have the bytes of the structs, so their folder is this user's alone; its name is the same
 * for each run, so that what a killed one has left is gone with the next.
 */
final class Setup implements AutoCloseable {

    private static final int SMALLEST_WINDOW = 1 << 13;

    /** A third of a buffer, half of which may be on its way. */
    private static final int TERM = 1 << 18;

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private final MirrorOptions options;
    private final List<InetAddress> allowed;
    private final @Nullable Secret secret;
    private final Path folder;
    private final FileChannel file;

    /**
     * A setup.
     *
     * @param purpose what tells the folder from those of other mirrors
     * @param allowed whose packets are let in, anybody's if it is empty
     * @param secret what strangers don't know, null if there is none
     * @throws MirrorException if another process or user has the folder, or it can't be made
     */
    Setup(MirrorOptions options, String purpose, List<InetAddress> allowed, @Nullable Secret secret) {
        this.secret = secret;
        this.options = options;
        this.allowed = allowed;
        try {
            folder = folder(purpose);
            file = lock(purpose);
        } catch (IOException e) {
            throw new MirrorException("the folder of the transport can't be made: " + e, e);
        }
    }

    private static Path folder(String purpose) throws IOException {
        Path shared = Path.of("/dev/shm");
        Path parent = Files.isDirectory(shared) ? shared : Path.of(System.getProperty("java.io.tmpdir"));
        Path folder = parent.resolve("sharedstruct-mirror-" + System.getProperty("user.name") + "-" + purpose);
        if (!Files.getFileStore(parent).supportsFileAttributeView("posix")) {
            return Files.isDirectory(folder) ? folder : Files.createDirectory(folder);
        }
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER));
        }
        PosixFileAttributes there = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!there.isDirectory()
                || !there.permissions().equals(OWNER)
                || !there.owner().equals(Files.getOwner(own()))) {
            throw new MirrorException("the folder " + folder
                    + " is another user's, or others may use it; the buffers of the transport have no other place");
        }
        return folder;
    }

    /** Something that is this user's. */
    private static Path own() {
        Path process = Path.of("/proc/self");
        return Files.exists(process) ? process : Path.of(System.getProperty("user.home"));
    }

    private FileChannel lock(String purpose) throws IOException {
        FileChannel opened =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = null;
        try {
            held = opened.tryLock();
        } catch (OverlappingFileLockException thisProcess) {
            // As if it were another one.
        } finally {
            if (held == null) {
                opened.close();
            }
        }
        if (held == null) {
            throw new MirrorException("another mirror of this user does the same: " + purpose);
        }
        return opened;
    }

    int mostMessage() {
        return options.mtu() - 32;
    }

    /** What is on its way at most of images that are one message each, which is how old they are when they arrive: two, or 8 KiB. */
    int window() {
        return Math.max(SMALLEST_WINDOW, Math.min(TERM / 2, Integer.highestOneBit(4 * options.mtu())));
    }

    AeronSettings aeron() {
        Path external = options.aeronFolder().orElse(null);
        return new AeronSettings(
                folder.resolve("driver"), external, options.mtu(), TERM, Set.copyOf(allowed), admission());
    }

    private Admission admission() {
        return secret == null ? Admission.ALL : new Admitted(secret);
    }

    /** Who knows the secret. */
    private record Admitted(Secret secret) implements Admission {

        @Override
        public String parameter() {
            return "|session-id=" + secret.session((int) Epochs.next());
        }

        @Override
        public boolean admits(int session) {
            return secret.isSession(session);
        }
    }

    /** Removes the folder. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.resolve("lock"));
            file.close();
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // The next run has the same one.
        }
    }
}

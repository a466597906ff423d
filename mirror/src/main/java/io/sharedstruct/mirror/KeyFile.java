package io.sharedstruct.mirror;

import io.sharedstruct.mirror.wire.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** A file with a key. */
final class KeyFile {

    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private KeyFile() {}

    /**
     * Reads it.
     *
     * @throws MirrorException if it can't be read, isn't as long as a key, or others may read or write it
     */
    static Secret read(Path file) {
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")
                    && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
                throw new MirrorException(
                        "the key file " + file + " may be read or written by others; chmod 600 " + file);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != Secret.LENGTH) {
                throw new MirrorException("the key file " + file + " has " + bytes.length + " bytes, but a key has "
                        + Secret.LENGTH + "; head -c 32 /dev/urandom > " + file + " makes one");
            }
            return new Secret(bytes);
        } catch (IOException e) {
            throw new MirrorException("the key file can't be read: " + e, e);
        }
    }
}

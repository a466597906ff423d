package io.sharedstruct.mirror.cli;

import io.sharedstruct.mirror.wire.Secret;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "key",
        description =
                "Makes a file with a random key, which only this user may read; it has to be copied to the other machines.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class KeyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the file, which must not exist")
    private Path file;

    @Override
    public Integer call() throws IOException {
        byte[] key = new byte[Secret.LENGTH];
        new SecureRandom().nextBytes(key);
        FileAttribute<?>[] owner =
                Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
            channel.write(ByteBuffer.wrap(key));
        }
        return 0;
    }
}

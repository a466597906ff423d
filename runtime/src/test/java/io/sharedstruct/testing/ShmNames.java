package io.sharedstruct.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Hands out names that nobody else uses, looks at what lies under them in /dev/shm, and removes it after each test. */
public final class ShmNames implements AfterEachCallback {

    private static final Path SHM = Path.of("/dev/shm");

    private final List<String> names = new ArrayList<>();

    public String next() {
        // 28 characters: no longer than macOS allows.
        String name = "test" + UUID.randomUUID().toString().replace("-", "").substring(0, 24);
        names.add(name);
        return name;
    }

    public static Path path(String name) {
        return SHM.resolve(name);
    }

    public static boolean exists(String name) {
        return Files.exists(path(name), java.nio.file.LinkOption.NOFOLLOW_LINKS);
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        for (String name : names) {
            Files.deleteIfExists(path(name));
        }
    }
}

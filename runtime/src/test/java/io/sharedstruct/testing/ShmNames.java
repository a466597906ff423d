package io.sharedstruct.testing;

import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Hands out names that nobody else uses, looks at what lies under them, in /dev/shm or among the sections of Windows, and
 * removes it after each test.
 */
public final class ShmNames implements AfterEachCallback {

    private static final Path SHM = Path.of("/dev/shm");

    private final List<String> names = new ArrayList<>();
    private final List<Pointer> sections = new ArrayList<>();

    public String next() {
        // 28 characters: no longer than macOS allows.
        String name = "test" + UUID.randomUUID().toString().replace("-", "").substring(0, 24);
        names.add(name);
        return name;
    }

    public static Path path(String name) {
        return SHM.resolve(name);
    }

    /** The name as the kernel of Windows has it. */
    public static String local(String name) {
        return "Local\\" + name;
    }

    public static boolean exists(String name) {
        return Platform.isWindows()
                ? WindowsSections.exists(local(name))
                : Files.exists(path(name), LinkOption.NOFOLLOW_LINKS);
    }

    public static byte[] bytes(String name) {
        if (Platform.isWindows()) {
            return WindowsSections.bytes(local(name));
        }
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts whole pages of bytes under a name, as another program would; on Windows it holds them until the test ends. */
    public void put(String name, byte[] bytes) {
        if (Platform.isWindows()) {
            if (!WindowsSections.exists(local(name))) {
                sections.add(WindowsSections.create(local(name), bytes.length));
            }
            WindowsSections.write(local(name), bytes);
            return;
        }
        try {
            Files.write(path(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        sections.forEach(WindowsSections::close);
        if (!Platform.isWindows()) {
            for (String name : names) {
                Files.deleteIfExists(path(name));
            }
        }
    }
}

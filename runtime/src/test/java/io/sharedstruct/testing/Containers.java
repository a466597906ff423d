package io.sharedstruct.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs peers in containers of an engine, Podman with runc. The root of a container is an empty folder, into which the folders of this
 * machine are mounted that the JVM needs, read-only; so no image has to be had. What the engine keeps lies in a folder of the test, and
 * goes with the containers after it.
 */
public final class Containers implements AfterEachCallback {

    private static final long COMMAND_SECONDS = 60;

    /** Its locks would lie in the shared memory that the tests look at. */
    private static final String SETTINGS = "[engine]\nlock_type = \"file\"\nruntime = \"runc\"\n";

    private final Path folder;

    /** The newest first: others may depend on an older one. */
    private final Deque<String> started = new ArrayDeque<>();

    public Containers() {
        try {
            folder = Files.createTempDirectory("containers");
            Files.writeString(folder.resolve("containers.conf"), SETTINGS);
            // The administrator of a container may be another user outside.
            open(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What every test with containers needs. */
    public static void need() {
        Needs.linux();
        Needs.root();
        Needs.program("podman");
        Needs.program("runc");
    }

    /** A name that no other container has. */
    public static String newName() {
        return "sharedstruct-" + UUID.randomUUID();
    }

    /**
     * The command before the one that is to run in the container.
     *
     * @param name how the container is called
     * @param options further options of {@code podman run}
     */
    public String[] in(String name, String... options) throws IOException {
        started.push(name);
        List<String> command = engine();
        command.addAll(List.of("run", "--interactive", "--name", name, "--network=none"));
        // Or it asks for more than it may have where it isn't the first administrator itself.
        command.addAll(List.of("--ulimit", "nofile=1024:1024", "--ulimit", "nproc=4096:4096"));
        Stream<String> needed = Stream.concat(
                Stream.of("/usr", "/etc", System.getProperty("java.home")),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)));
        needed.filter(path -> Files.exists(Path.of(path)))
                .distinct()
                .forEach(path -> command.addAll(List.of("--volume", path + ":" + path + ":ro")));
        command.addAll(List.of(options));
        command.addAll(List.of("--rootfs", newRoot().toString()));
        return command.toArray(new String[0]);
    }

    private List<String> engine() {
        // It writes a file into the folder that it is started in.
        List<String> command = new ArrayList<>(List.of("env", "--chdir=" + folder));
        command.add("CONTAINERS_CONF=" + folder.resolve("containers.conf"));
        // The other driver mounts something there, and takes it away when it is done.
        command.addAll(List.of("podman", "--storage-driver", "vfs"));
        command.addAll(List.of("--root", folder.resolve("storage").toString()));
        command.addAll(List.of("--runroot", folder.resolve("run").toString()));
        command.addAll(List.of("--tmpdir", folder.resolve("tmp").toString()));
        return command;
    }

    private Path newRoot() throws IOException {
        Path root = open(Files.createTempDirectory(folder, "root"));
        for (String link : List.of("bin", "sbin", "lib", "lib32", "lib64")) {
            Path here = Path.of("/", link);
            if (Files.isSymbolicLink(here)) {
                Files.createSymbolicLink(root.resolve(link), Files.readSymbolicLink(here));
            }
        }
        // Where an engine can make no folder, as the root is read-only.
        for (String mounted : List.of("proc", "sys", "dev", "run", "tmp", "var", "var/tmp", "jna")) {
            open(Files.createDirectory(root.resolve(mounted)));
        }
        return root;
    }

    private static Path open(Path made) throws IOException {
        return Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    /** Tells the engine something, waits until it has done so, and returns what it says. */
    public String tell(String... arguments) throws Exception {
        List<String> command = engine();
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!process.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(command + ": " + said);
        }
        return said;
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        while (!started.isEmpty()) {
            remove(started.pop());
        }
        awaitEndOfEngine();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** It cleans up after each container in a process of its own, which writes into its folder. */
    private void awaitEndOfEngine() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(COMMAND_SECONDS);
        while (ProcessHandle.allProcesses()
                .anyMatch(process -> process.info().commandLine().orElse("").contains(folder.toString()))) {
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("the engine doesn't end");
            }
            Thread.onSpinWait();
        }
    }

    /** The engine refuses while a container is just ending by itself. */
    private void remove(String name) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(COMMAND_SECONDS);
        while (true) {
            try {
                tell("rm", "--force", "--ignore", "--time", "0", name);
                return;
            } catch (IllegalStateException e) {
                if (System.nanoTime() - deadline > 0) {
                    throw e;
                }
            }
        }
    }
}

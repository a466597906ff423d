package io.sharedstruct.runtime.open;

import static io.sharedstruct.testing.TestStruct.LAYOUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.MapMode;
import io.sharedstruct.MapOptions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Holdings;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths that lead to something else, limits of the process, and a close under readers, when a file is mapped. */
@OnPosix
class HostileFileTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void needsLinux() {
        Needs.linux();
    }

    private Path file() {
        return folder.resolve("struct.bin");
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @EnumSource(MapMode.class)
    void linksInACircleAreRefused(MapMode mode) throws IOException {
        Path other = folder.resolve("other");
        Files.createSymbolicLink(file(), other);
        Files.createSymbolicLink(other, file());
        assertThatThrownBy(() ->
                        TestStruct.map(LAYOUT, file(), MapOptions.defaults().withMode(mode)))
                .isInstanceOf(SharedMemoryException.class);
        assertThat(left()).hasSize(2);
    }

    @Test
    void linksInACircleAreNamed() throws IOException {
        Files.createSymbolicLink(file(), file());
        assertThatThrownBy(() -> TestStruct.map(LAYOUT, file(), MapOptions.defaults()))
                .hasMessageContaining("errno=40 (ELOOP, ")
                .hasMessageContaining("symbolic links lead round in a circle");
    }

    /** Regular files for the kernel, but without a length. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/proc/self/status", "/proc/self/mem", "/sys/kernel/mm/transparent_hugepage/enabled", "/dev/full"
            })
    void filesOfTheKernelAreRefused(String path) {
        for (MapOptions options : new MapOptions[] {MapOptions.defaults(), MapOptions.readOnly()}) {
            assertThatThrownBy(() -> TestStruct.map(TestStruct.ofSize(8192), Path.of(path), options))
                    .isInstanceOf(SharedMemoryException.class);
        }
    }

    @Test
    void limitsOfTheProcessAreExceptionsAndLeaveNothing() throws Exception {
        Needs.program("prlimit");
        assertThat(run(Big.class, "prlimit", "--fsize=1048576"))
                .contains(
                        "errno=27 (EFBIG, File too large); the file is larger than ulimit -f or the file system allows")
                .doesNotContain("no exception");
        assertThat(left()).isEmpty();
        assertThat(run(ManyDescriptors.class))
                .contains("errno=24 (EMFILE, Too many open files); the process has too many files open")
                .doesNotContain("no exception");
        assertThat(left()).containsExactly(folder.resolve("there"));
    }

    private String run(Class<?> main, String... before) throws Exception {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(PeerJvm.javaCommand(main));
        command.add(folder.toString());
        return CPeer.run(command.toArray(String[]::new));
    }

    private static void say(Runnable attempt) {
        try {
            attempt.run();
            System.out.println("no exception");
        } catch (SharedMemoryException e) {
            System.out.println(e.getMessage());
        }
    }

    /** 2 MB. */
    static final class Big {

        private Big() {}

        public static void main(String[] args) {
            Path folder = Path.of(args[0]);
            say(() -> TestStruct.map(TestStruct.ofSize(2 << 20), folder.resolve("big"), MapOptions.defaults()));
        }
    }

    /** Lowers the limit on its own descriptors to none, when everything is loaded. */
    static final class ManyDescriptors {

        private ManyDescriptors() {}

        public static void main(String[] args) throws Exception {
            Path folder = Path.of(args[0]);
            TestStruct.map(LAYOUT, folder.resolve("there"), MapOptions.defaults())
                    .close();
            say(() -> TestStruct.map(LAYOUT, folder.resolve("nowhere/new"), MapOptions.defaults()));
            CPeer.run("prlimit", "--pid=" + ProcessHandle.current().pid(), "--nofile=3");
            say(() -> TestStruct.map(LAYOUT, folder.resolve("there"), MapOptions.defaults()));
            say(() -> TestStruct.map(LAYOUT, folder.resolve("new"), MapOptions.defaults()));
        }
    }

    @Test
    void closingUnderReadersCrashesNobodyAndReachesTheFileNoMore() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 300; round++) {
                TestStruct region = TestStruct.map(LAYOUT, file(), MapOptions.defaults());
                AtomicBoolean started = new AtomicBoolean();
                Future<?> writer = threads.submit(() -> {
                    try {
                        while (region.isOpen()) {
                            started.set(true);
                            // Compiled, this loop looks once whether the region is open, and goes on when it no longer
                            // is.
                            for (int i = 0; i < 10_000; i++) {
                                region.setX(i);
                            }
                        }
                    } catch (IllegalStateException e) {
                        return;
                    }
                });
                while (!started.get()) {
                    Thread.onSpinWait();
                }
                region.close();
                byte[] atClose = Files.readAllBytes(file());
                writer.get();
                assertThat(Files.readAllBytes(file())).isEqualTo(atClose);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(Holdings.descriptors("struct.bin")).isZero();
    }
}

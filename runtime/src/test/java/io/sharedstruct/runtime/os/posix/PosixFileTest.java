package io.sharedstruct.runtime.os.posix;

import static io.sharedstruct.testing.TestStruct.LAYOUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.MapOptions;
import io.sharedstruct.Permissions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only POSIX systems have: links, modes, FIFOs, and a disk that can be made small. */
@OnPosix
class PosixFileTest {

    private static final MapOptions DEFAULTS = MapOptions.defaults();

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("struct.bin");
    }

    @Test
    void symbolicLinksAreFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file());
        assertThatThrownBy(() -> TestStruct.map(LAYOUT, link, DEFAULTS))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining("it is a symbolic link that leads nowhere");
        TestStruct.map(LAYOUT, file(), DEFAULTS, made -> made.setX(3)).close();
        try (TestStruct region = TestStruct.map(LAYOUT, link, DEFAULTS)) {
            assertThat(region.getX()).isEqualTo(3);
            assertThat(region.isNameCurrent()).isTrue();
        }
    }

    @Test
    void aFifoOrADeviceIsRefusedAndNotWaitedFor() throws Exception {
        CPeer.run("mkfifo", file().toString());
        for (Path path : new Path[] {file(), Path.of("/dev/zero")}) {
            assertThatThrownBy(() -> TestStruct.map(LAYOUT, path, DEFAULTS))
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessage("map '" + path + "': it is no regular file, and only those are mapped");
        }
    }

    @Test
    void aNameThatWasRemovedOrTakenByAnotherFileIsNotCurrent() throws IOException {
        try (TestStruct region = TestStruct.map(LAYOUT, file(), DEFAULTS)) {
            Files.delete(file());
            assertThat(region.isNameCurrent()).isFalse();
            Files.write(file(), new byte[300]);
            assertThat(region.isNameCurrent()).isFalse();
            region.setX(1);
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(new byte[300]);
    }

    /** In /dev/shm, whose file system has files without names; one that has not keeps a temporary file beside it. */
    @Test
    void aKillBeforeTheFileIsThereLeavesNothing() throws IOException {
        Needs.linux();
        Path memory = Files.createTempDirectory(Path.of("/dev/shm"), "sharedstruct");
        try {
            try (PeerJvm peer = PeerJvm.start()) {
                assertThat(peer.ask("mapAndInitialise " + memory.resolve("struct.bin")))
                        .isEqualTo("initialising");
                peer.kill();
            }
            try (Stream<Path> left = Files.list(memory)) {
                assertThat(left).isEmpty();
            }
        } finally {
            try (Stream<Path> left = Files.list(memory)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(memory);
        }
    }

    @ParameterizedTest
    @CsvSource({"OWNER, rw-------", "GROUP_READ, rw-r-----", "ALL_READ_WRITE, rw-rw-rw-"})
    void aNewFileHasThePermissionsWhateverTheUmaskIs(Permissions permissions, String expected) throws IOException {
        TestStruct.map(LAYOUT, file(), DEFAULTS.withPermissions(permissions)).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo(expected);
    }

    @Test
    void aNewFileHasItsSpaceOnTheDisk() throws Exception {
        try (TestStruct region = TestStruct.map(TestStruct.ofSize(1 << 20), file(), DEFAULTS)) {
            assertThat(region.isCreator()).isTrue();
            String blocks = CPeer.run("stat", "-c", "%b %B", file().toString()).strip();
            long bytes =
                    Stream.of(blocks.split(" ", -1)).mapToLong(Long::parseLong).reduce(1, (a, b) -> a * b);
            assertThat(bytes).isGreaterThanOrEqualTo(1 << 20);
        }
    }

    @Test
    void aNameThatIsNoTextInAnyEncodingLeadsToItsFile() throws Exception {
        String name = "\"$(printf '%s/gr\\374\\303n' '" + folder + "')\"";
        CPeer.run("sh", "-c", "printf '\\001%299s' x > " + name);
        String java = String.join("' '", PeerJvm.javaCommand(Listed.class));
        assertThat(CPeer.run("sh", "-c", "LC_ALL=C exec '" + java + "' '" + folder + "'"))
                .isEqualTo("creator=false x=32\n");
    }

    /** Maps the one file in a folder. */
    static final class Listed {

        private Listed() {}

        public static void main(String[] args) throws IOException {
            try (Stream<Path> files = Files.list(Path.of(args[0]))) {
                Path file = files.findFirst().orElseThrow();
                try (TestStruct region = TestStruct.map(LAYOUT, file, DEFAULTS.withOffset(4))) {
                    System.out.println("creator=" + region.isCreator() + " x=" + (region.getX() & 0xff));
                }
            }
        }
    }

    @Test
    void aDiskThatIsFullIsAnExceptionAndLeavesNothing() throws Exception {
        Needs.program("unshare");
        String java = String.join("' '", PeerJvm.javaCommand(Full.class));
        String output = CPeer.run(
                "unshare",
                "-rm",
                "sh",
                "-c",
                "mount -t tmpfs -o size=64k tmpfs '" + folder + "' && exec '" + java + "' '" + folder + "'");
        assertThat(output)
                .isEqualTo(
                        "map '" + file() + "': reserving 1048576 bytes failed: errno=28 (ENOSPC, No space left on"
                                + " device); the disk is full (df); this process has 0 regions open\nleft: 0\nsmall: creator=true\n");
    }

    /** Runs inside the namespace. */
    static final class Full {

        private Full() {}

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            try {
                TestStruct.map(TestStruct.ofSize(1 << 20), folder.resolve("struct.bin"), DEFAULTS);
                System.out.println("mapped 1 MiB in 64 KiB");
            } catch (SharedMemoryException e) {
                System.out.println(e.getMessage());
            }
            try (Stream<Path> left = Files.list(folder)) {
                System.out.println("left: " + left.count());
            }
            try (TestStruct region = TestStruct.map(LAYOUT, folder.resolve("struct.bin"), DEFAULTS)) {
                System.out.println("small: creator=" + region.isCreator());
            }
        }
    }
}

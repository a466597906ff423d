package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.MapMode;
import io.sharedstruct.MapOptions;
import io.sharedstruct.RegionExistsException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Holdings;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.TestStruct;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program's own {@code FileLock} on a file that it maps. Closing any descriptor of the file takes the lock away (fcntl(2)), so
 * what is asked or refused opens none, and a file that is mapped again is not opened again.
 */
@OnPosix
class FileLockTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void needsLinux() throws Exception {
        Needs.linux();
        Needs.program("python3");
        file = folder.resolve("struct.bin");
        Files.write(file, new byte[260]);
    }

    /** Asks another process, since the JVM knows its own locks by itself. */
    private boolean isLocked() throws Exception {
        String program = """
                import fcntl, sys
                f = open(sys.argv[1], 'r+b')
                try:
                    fcntl.lockf(f, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    print('free')
                except OSError:
                    print('locked')
                """;
        return CPeer.run("python3", "-c", program, file.toString()).equals("locked\n");
    }

    private TestStruct map(MapMode mode) {
        return TestStruct.map(TestStruct.LAYOUT, file, MapOptions.defaults().withMode(mode));
    }

    @Test
    void askingForTheNameLeavesIt() throws Exception {
        try (TestStruct region = map(MapMode.OPEN);
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(region.isNameCurrent()).isTrue();
            assertThat(lock.isValid()).isTrue();
            assertThat(isLocked()).isTrue();
            Files.move(file, folder.resolve("moved"));
            assertThat(region.isNameCurrent()).isFalse();
            Files.write(file, new byte[260]);
            assertThat(region.isNameCurrent()).isFalse();
        }
    }

    @Test
    void mappingAndClosingItAgainLeavesIt() throws Exception {
        try (TestStruct region = map(MapMode.OPEN);
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            for (MapMode mode : new MapMode[] {MapMode.OPEN, MapMode.OPEN_READ_ONLY, MapMode.OPEN_OR_CREATE}) {
                for (int i = 0; i < 10; i++) {
                    try (TestStruct second = map(mode)) {
                        region.setX(i);
                        assertThat(second.getX()).isEqualTo(i);
                    }
                }
            }
            assertThat(Holdings.descriptors("struct.bin")).isEqualTo(2);
            assertThat(lock.isValid()).isTrue();
            assertThat(isLocked()).isTrue();
            region.setX(7);
        }
        assertThat(Holdings.descriptors("struct.bin")).isZero();
        assertThat(isLocked()).isFalse();
    }

    /** One that only reads can't be written through, so there are two descriptors until both have gone. */
    @Test
    void writingAFileThatIsReadLeavesIt() throws Exception {
        TestStruct reader = map(MapMode.OPEN_READ_ONLY);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            for (int i = 0; i < 10; i++) {
                try (TestStruct writer = map(MapMode.OPEN)) {
                    writer.setX(i);
                    assertThat(reader.getX()).isEqualTo(i);
                }
            }
            assertThat(lock.isValid()).isTrue();
            assertThat(isLocked()).isTrue();
            assertThat(Holdings.descriptors("struct.bin")).isEqualTo(3);
            assertThatThrownBy(() -> reader.setX(1)).isInstanceOf(UnsupportedOperationException.class);
        }
        reader.close();
        assertThat(Holdings.descriptors("struct.bin")).isZero();
    }

    @Test
    void aFileThatThisProcessMadeIsOpenedOnce() throws Exception {
        Files.delete(file);
        try (TestStruct creator = map(MapMode.CREATE);
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            map(MapMode.OPEN).close();
            creator.setX(1);
            assertThat(lock.isValid()).isTrue();
            assertThat(isLocked()).isTrue();
        }
    }

    @Test
    void whatIsRefusedLeavesIt() throws Exception {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThatThrownBy(() -> TestStruct.map(TestStruct.ofSize(261), file, MapOptions.defaults()))
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessageContaining("the file has 260 bytes, and Big at offset 0 needs 261");
            assertThatThrownBy(() -> map(MapMode.CREATE)).isInstanceOf(RegionExistsException.class);
            assertThat(lock.isValid()).isTrue();
            assertThat(isLocked()).isTrue();
        }
    }

    /** The file of the path counts, not the path: another one has another descriptor. */
    @Test
    void aFileThatTookThePlaceOfAnotherIsAnother() throws Exception {
        try (TestStruct first = map(MapMode.OPEN)) {
            Files.move(file, folder.resolve("moved"));
            Files.write(file, new byte[260]);
            try (TestStruct second = map(MapMode.OPEN)) {
                first.setX(1);
                assertThat(second.getX()).isZero();
            }
        }
        assertThat(Holdings.descriptors(folder.toString())).isZero();
    }
}

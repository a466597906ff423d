package io.sharedstruct.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Persistence;
import io.sharedstruct.RegionInfo;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.RegionState;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.SharedRegions;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who reads a region by its name sees what is there, whoever made it, and leaves no trace. */
@OnPosix
class RegionReaderTest {

    static final RegionLayout LAYOUT =
            new RegionLayout("MyData", null, 260, 0x6fa82c87e81e65b0L, "0 int32 4 x\n4 string/UTF-8 256 text\n");

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    @BeforeEach
    void needsLinux() {
        Needs.linux();
    }

    private static String shown(RegionReader reader, String path) {
        FieldPlace place = reader.struct().orElseThrow().at(path);
        byte[] bytes = reader.read(place.offset(), (int) place.length());
        return FieldValues.show(FieldValues.decode(place, ByteBuffer.wrap(bytes), 0));
    }

    private RegionInfo listed() {
        return SharedRegions.list().stream()
                .filter(region -> region.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    /** What a region of killed processes looks like, in which nobody is by any lock. */
    private byte[] left(AcquireOptions how) {
        try (TestStruct region = TestStruct.acquire(LAYOUT, how)) {
            region.setX(4711);
            return ShmNames.bytes(name);
        }
    }

    @Test
    void aRegionIsReadByItsName() {
        try (TestStruct region = TestStruct.acquire(LAYOUT, options);
                RegionReader reader = RegionReader.open(name)) {
            region.setX(255);
            TestStruct.TEXT.set(region, TestStruct.TEXT_OFFSET, "Hello!");
            assertThat(shown(reader, "x")).isEqualTo("255");
            assertThat(shown(reader, "text")).isEqualTo("\"Hello!\"");
            region.setX(-1);
            assertThat(shown(reader, "x")).isEqualTo("-1");
            assertThat(reader.name()).isEqualTo(name);
            assertThat(reader.length()).isEqualTo(4096);
            assertThat(reader.isNameCurrent()).isTrue();
            assertThat(reader.look()).isEqualTo(listed());
            assertThat(reader.look().held()).contains(true);
            assertThat(reader.look().owner()).contains(System.getProperty("user.name"));
            assertThat(reader.look().permissions()).contains("rw-------");
        }
    }

    @Test
    void aReaderIsNoHolder() {
        try (RegionReader reader = openedWhileItLived()) {
            assertThat(ShmNames.exists(name)).isFalse();
            assertThat(reader.isNameCurrent()).isFalse();
            assertThat(shown(reader, "x")).isEqualTo("7");
            try (TestStruct next = TestStruct.acquire(LAYOUT, options)) {
                assertThat(next.isCreator()).isTrue();
                next.setX(8);
                assertThat(reader.isNameCurrent()).isFalse();
                assertThat(shown(reader, "x")).isEqualTo("7");
            }
        }
    }

    private RegionReader openedWhileItLived() {
        try (TestStruct region = TestStruct.acquire(LAYOUT, options)) {
            region.setX(7);
            return RegionReader.open(name);
        }
    }

    @Test
    void whatKilledProcessesLeftIsRead() throws Exception {
        try (PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("acquireDescribed " + name)).isEqualTo("creator");
            assertThat(peer.ask("set 42")).isEqualTo("done");
            try (RegionReader reader = RegionReader.open(name)) {
                assertThat(reader.look().state()).isEqualTo(RegionState.LIVE);
                peer.kill();
                assertThat(reader.look().state()).isEqualTo(RegionState.STALE);
                assertThat(reader.look().held()).contains(false);
                assertThat(shown(reader, "x")).isEqualTo("42");
                assertThat(SharedRegions.sweep().removed()).contains(name);
                assertThat(reader.isNameCurrent()).isFalse();
                assertThat(shown(reader, "x")).isEqualTo("42");
            }
        }
    }

    /** In the same place: a region may come to life again as another one. */
    @Test
    void aStaleRegionThatSomebodyBeginsAnewIsSeen() throws Exception {
        byte[] bytes = left(options);
        put(bytes);
        RegionLayout other = new RegionLayout("Other", null, 8, fingerprint("0 int64 8 y\n"), "0 int64 8 y\n");
        try (RegionReader reader = RegionReader.open(name)) {
            assertThat(shown(reader, "x")).isEqualTo("4711");
            try (TestStruct next = TestStruct.acquire(other, options)) {
                assertThat(next.isCreator()).isTrue();
                assertThat(reader.isNameCurrent()).isTrue();
                assertThat(reader.look().state()).isEqualTo(RegionState.LIVE);
                assertThat(reader.look().description().orElseThrow().fingerprint())
                        .isEqualTo(fingerprint("0 int64 8 y\n"))
                        .isNotEqualTo(reader.struct().orElseThrow().fingerprint());
            }
        }
    }

    private static long fingerprint(String descriptor) {
        return StructDescription.parse(Long.MAX_VALUE, descriptor).fingerprint();
    }

    private void put(byte[] bytes) throws IOException {
        Files.write(ShmNames.path(name), bytes);
        Files.setPosixFilePermissions(
                ShmNames.path(name), java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void kernelPersistenceOutlivesItsReaders() {
        left(options.withPersistence(Persistence.KERNEL));
        try (RegionReader reader = RegionReader.open(name)) {
            assertThat(reader.look()).isEqualTo(listed());
            assertThat(reader.look().state()).isEqualTo(RegionState.LIVE);
            assertThat(shown(reader, "x")).isEqualTo("4711");
        }
        assertThat(ShmNames.exists(name)).isTrue();
    }

    @Test
    void whatAnotherProgramMadeHasBytesOnly() throws Exception {
        byte[] forged = left(options);
        forged[forged.length - 64]++;
        for (byte[] bytes : List.of(new byte[0], new byte[100], new byte[8192], forged)) {
            put(bytes);
            try (RegionReader reader = RegionReader.open(name)) {
                assertThat(reader.struct()).isEmpty();
                assertThat(reader.look().state()).isEqualTo(RegionState.FOREIGN);
                assertThat(reader.length()).isEqualTo(bytes.length);
                assertThat(reader.read(0, bytes.length)).isEqualTo(bytes);
            }
            assertThat(ShmNames.bytes(name)).isEqualTo(bytes);
        }
    }

    @Test
    void anUnfinishedRegionHasNoStructYet() throws Exception {
        byte[] bytes = left(options);
        bytes[bytes.length - 1] = 'I';
        put(bytes);
        try (RegionReader reader = RegionReader.open(name)) {
            assertThat(reader.look().state()).isEqualTo(RegionState.UNFINISHED);
            assertThat(reader.struct()).isEmpty();
            assertThat(reader.read(0, 4)).hasSize(4);
        }
    }

    /** The footer fits, and is this library's by all that bytes can say. */
    @Test
    void aDescriptorOfFieldsOutsideTheStructIsNone() {
        String descriptor = "0 int32 4 x\n9000000000000000000 int64 8 far\n";
        RegionLayout layout = new RegionLayout("Forged", null, 260, fingerprint(descriptor), descriptor);
        try (TestStruct region = TestStruct.acquire(layout, options);
                RegionReader reader = RegionReader.open(name)) {
            assertThat(region.isCreator()).isTrue();
            assertThat(reader.struct()).isEmpty();
            assertThat(reader.look().description().orElseThrow().descriptor()).isEqualTo(descriptor);
            assertThatThrownBy(() -> StructDescription.parse(260, descriptor))
                    .hasMessage(
                            "line 2: 'far' has 8 bytes at 9000000000000000000, which don't lie in a struct of 260 bytes");
        }
    }

    @Test
    void whatBecomesShorterIsAnException() throws Exception {
        put(left(options));
        try (RegionReader reader = RegionReader.open(name);
                RandomAccessFile file = new RandomAccessFile(ShmNames.path(name).toFile(), "rw")) {
            assertThat(reader.read(4092, 4)).hasSize(4);
            file.setLength(100);
            assertThat(reader.length()).isEqualTo(100);
            assertThat(reader.read(96, 4)).hasSize(4);
            assertThatThrownBy(() -> reader.read(97, 4))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("region '" + name + "' has 100 bytes, not 4 at offset 97");
            assertThat(reader.look().state()).isEqualTo(RegionState.FOREIGN);
            file.setLength(0);
            assertThat(reader.look().length()).hasValue(0);
            assertThat(reader.read(0, 0)).isEmpty();
        }
    }

    /** A page that goes while it is read: no more than an exception. */
    @Test
    void whatBecomesShorterAllTheTimeDoesNoHarm() throws Exception {
        byte[] bytes = left(options);
        put(bytes);
        Thread shortens = new Thread(() -> {
            try (RandomAccessFile file =
                    new RandomAccessFile(ShmNames.path(name).toFile(), "rw")) {
                while (!Thread.currentThread().isInterrupted()) {
                    file.setLength(10);
                    file.setLength(4096);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        int refused = 0;
        try (RegionReader reader = RegionReader.open(name)) {
            shortens.start();
            long end = System.nanoTime() + 20_000_000_000L;
            for (int i = 0; (i < 2_000 || refused == 0) && System.nanoTime() < end; i++) {
                try {
                    assertThat(reader.read(0, 4096)).hasSize(4096);
                } catch (IndexOutOfBoundsException | SharedMemoryException shorter) {
                    refused++;
                }
                assertThat(reader.look().state()).isIn(RegionState.STALE, RegionState.FOREIGN, RegionState.UNKNOWN);
            }
        } finally {
            shortens.interrupt();
            shortens.join();
        }
        assertThat(refused).isPositive();
    }

    @Test
    void rangesOutsideAreRefused() {
        try (TestStruct region = TestStruct.acquire(LAYOUT, options);
                RegionReader reader = RegionReader.open(name)) {
            assertThat(region.isCreator()).isTrue();
            for (long offset : new long[] {-1, 4093, Long.MAX_VALUE, Long.MIN_VALUE}) {
                assertThatThrownBy(() -> reader.read(offset, 4)).isInstanceOf(IndexOutOfBoundsException.class);
            }
            assertThatThrownBy(() -> reader.read(0, -1)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThat(reader.read(4096, 0)).isEmpty();
        }
    }

    /** An array that is larger than all memory, of which nothing has been written. */
    @Test
    void elementsOfHugeArraysAreRead() throws Exception {
        String descriptor = "format 2\nstruct\n0 int64 8 v\nlayout\n0 struct#1[4611686018] 36893488144 a\n";
        long size = 36_893_488_144L;
        byte[] text = descriptor.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        ByteBuffer tail = ByteBuffer.allocate(64).order(java.nio.ByteOrder.nativeOrder());
        tail.putLong(fingerprint(descriptor))
                .putLong(size)
                .putLong(1)
                .putLong(1)
                .putInt(text.length);
        tail.putShort((short) 2).position(56).put("SHSTRUCR".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        try (RandomAccessFile file = new RandomAccessFile(ShmNames.path(name).toFile(), "rw")) {
            long length = 36_893_491_200L;
            file.setLength(length);
            file.seek(length - 64 - text.length);
            file.write(text);
            file.write(tail.array());
            file.seek(4_611_686_017L * 8);
            file.write(ByteBuffer.allocate(8)
                    .order(java.nio.ByteOrder.nativeOrder())
                    .putLong(99)
                    .array());
        }
        try (RegionReader reader = RegionReader.open(name);
                RegionWriter writer = RegionWriter.open(name)) {
            assertThat(shown(reader, "a[4611686017].v")).isEqualTo("99");
            assertThat(writer.set("a[4611686016].v", "5")).isEqualTo("0");
            assertThat(shown(reader, "a[4611686016].v")).isEqualTo("5");
            assertThat(shown(reader, "a[4611686017].v")).isEqualTo("99");
        }
    }

    @Test
    void whatIsntThereOrCantBeIsRefused() {
        assertThatThrownBy(() -> RegionReader.open(name)).isInstanceOf(RegionNotFoundException.class);
        assertThatThrownBy(() -> RegionReader.open("a/b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no region can have this name, which has '/' at index 1: 'a/b'");
        assertThatThrownBy(() -> RegionReader.open("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClosedReaderIsClosed() {
        try (TestStruct region = TestStruct.acquire(LAYOUT, options)) {
            RegionReader reader = RegionReader.open(name);
            reader.close();
            reader.close();
            for (Runnable use :
                    List.<Runnable>of(reader::look, reader::length, reader::isNameCurrent, () -> reader.read(0, 1))) {
                assertThatThrownBy(use::run)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("what had region '" + name + "' open is closed");
            }
            assertThat(region.isNameCurrent()).isTrue();
            assertThat(reader.struct()).isPresent();
        }
    }

    /** Nothing of it stays in the process: no descriptor, and no byte of the region has changed. */
    @Test
    void readingLeavesNoTrace() throws Exception {
        try (TestStruct region = TestStruct.acquire(LAYOUT, options)) {
            assertThat(region.isCreator()).isTrue();
            byte[] before = ShmNames.bytes(name);
            long open = descriptors();
            for (int i = 0; i < 50; i++) {
                try (RegionReader reader = RegionReader.open(name)) {
                    reader.look();
                    reader.read(0, 260);
                }
            }
            assertThat(descriptors()).isEqualTo(open);
            assertThat(ShmNames.bytes(name)).isEqualTo(before);
        }
    }

    private long descriptors() throws IOException {
        try (var files = Files.list(java.nio.file.Path.of("/proc/self/fd"))) {
            return files.filter(file -> {
                        try {
                            return Files.readSymbolicLink(file).toString().contains(name);
                        } catch (IOException gone) {
                            return false;
                        }
                    })
                    .count();
        }
    }

    /** Root reads what a user can't; the list says whose it is. */
    @Test
    void anotherUsersRegionIsReadAsFarAsItsPermissionsGo() throws Exception {
        Needs.root();
        put(left(options));
        assertThat(new ProcessBuilder("chown", "65534", ShmNames.path(name).toString())
                        .start()
                        .waitFor())
                .isZero();
        try (RegionReader reader = RegionReader.open(name)) {
            assertThat(reader.look().owner()).contains("nobody");
            assertThat(reader.look().permissions()).contains("rw-------");
            assertThat(shown(reader, "x")).isEqualTo("4711");
        }
    }
}

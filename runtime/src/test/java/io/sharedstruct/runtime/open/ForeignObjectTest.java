package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.Permissions;
import io.sharedstruct.RegionExistsException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.RegionInsides;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What this library finds under a name and did not create as the struct at hand: it is joined or refused, never changed. */
class ForeignObjectTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    private void put(byte[] bytes, String permissions) throws IOException {
        Files.write(ShmNames.path(name), bytes);
        Files.setPosixFilePermissions(ShmNames.path(name), PosixFilePermissions.fromString(permissions));
    }

    @ParameterizedTest
    @ValueSource(ints = {260, 261, 4096, 8192})
    @OnPosix
    void anObjectWithoutFooterIsJoinedUnverifiedAndNeverUnlinked(int length) throws IOException {
        byte[] bytes = new byte[length];
        bytes[0] = 42;
        put(bytes, "rw-------");
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            assertThat(region.isCreator()).isFalse();
            assertThat(region.isLayoutVerified()).isFalse();
            assertThat(region.intAt(TestStruct.X)).isEqualTo(42);
        }
        assertThat(ShmNames.bytes(name)).isEqualTo(bytes);
        assertThatThrownBy(() -> TestStruct.create(TestStruct.LAYOUT, options))
                .isInstanceOf(RegionExistsException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 259})
    @OnPosix
    void anObjectThatIsTooShortIsRefusedWithBothSizes(int length) throws IOException {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 1);
        put(bytes, "rw-------");
        assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, options))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessage("acquire '" + name + "': the object has " + length
                        + " bytes and no footer, MyData needs 260 bytes; another program created it too small or is still"
                        + " doing so");
        assertThat(ShmNames.bytes(name)).isEqualTo(bytes);
    }

    @Test
    void anotherLayoutIsRefusedFieldByFieldAndNothingIsTouched() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options, TestStruct::fill)) {
            byte[] before = ShmNames.bytes(name);
            RegionLayout other = new RegionLayout(
                    "MyData", null, 16, 5L, "0 int64 8 x\n8 string/UTF-8 4 text\n12 float32 4 price\n");
            String there =
                    " in the region created by pid " + ProcessHandle.current().pid();
            for (Runnable attempt : new Runnable[] {
                () -> TestStruct.acquire(other, options),
                () -> TestStruct.open(other, options),
                () -> TestStruct.openReadOnly(other, options)
            }) {
                assertThatThrownBy(attempt::run)
                        .isInstanceOf(LayoutMismatchException.class)
                        .hasMessageEndingWith("'" + name + "': x: int64 at 0 here, int32 at 0" + there
                                + "; text: string/UTF-8 of 4 bytes at 8 here, string/UTF-8 of 256 bytes at 4" + there
                                + "; price: float32 at 12 here, absent" + there
                                + ". Build both programs from the same MyData, or choose another name");
            }
            assertThat(ShmNames.bytes(name)).isEqualTo(before);
            assertThat(TestStruct.problemIn(region)).isNull();
        }
    }

    @Test
    void aLargerReservedTailThanTheRegionHasIsRefused() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            RegionLayout larger = new RegionLayout(
                    "MyData",
                    null,
                    512,
                    RegionInsides.layout(TestStruct.LAYOUT).fingerprint(),
                    RegionInsides.layout(TestStruct.LAYOUT).descriptor());
            assertThatThrownBy(() -> TestStruct.acquire(larger, options))
                    .isInstanceOf(LayoutMismatchException.class)
                    .hasMessageContaining("size: 512 bytes here, 260 bytes in the region created by pid ");
            assertThat(region.intAt(TestStruct.X)).isZero();
        }
    }

    @Test
    @OnPosix
    void aPeerThatTruncatesTheObjectToTheStructHurtsNobody() throws IOException {
        TestStruct holder = TestStruct.acquire(TestStruct.LAYOUT, options, TestStruct::fill);
        try (var channel =
                java.nio.channels.FileChannel.open(ShmNames.path(name), java.nio.file.StandardOpenOption.WRITE)) {
            channel.truncate(TestStruct.SIZE);
        }
        assertThat(TestStruct.problemIn(holder)).isNull();
        try (TestStruct joiner = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            assertThat(joiner.isCreator()).isFalse();
            assertThat(joiner.isLayoutVerified()).isFalse();
            joiner.setIntAt(TestStruct.X, 77);
        }
        assertThat(holder.intAt(TestStruct.X)).isEqualTo(77);
        holder.close();
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    @OnPosix
    void aSymbolicLinkIsNotFollowed() throws IOException {
        Path target = Files.createTempFile("sharedstruct", "target");
        try {
            Files.createSymbolicLink(ShmNames.path(name), target);
            assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, options))
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessage("acquire '" + name
                            + "': shm_open failed: errno=40 (ELOOP, Too many levels of symbolic links); a symbolic link"
                            + " lies in the place of the object; it is not followed; remove it");
            assertThat(Files.size(target)).isZero();
        } finally {
            Files.delete(target);
        }
    }

    @Test
    @OnPosix
    void aDirectoryIsRefused() throws IOException {
        Files.createDirectory(ShmNames.path(name));
        assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, options))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining(
                        "errno=22 (EINVAL, Invalid argument); if a directory lies in the place of the object");
        assertThatThrownBy(() -> TestStruct.openReadOnly(TestStruct.LAYOUT, options))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining("what lies there is not shared memory but a FIFO, device or directory");
    }

    @Test
    @OnPosix
    void aFifoIsRefusedAndNotWaitedFor() throws Exception {
        Needs.program("mkfifo");
        assertThat(new ProcessBuilder("mkfifo", ShmNames.path(name).toString())
                        .start()
                        .waitFor())
                .isZero();
        for (Runnable attempt : new Runnable[] {
            () -> TestStruct.acquire(TestStruct.LAYOUT, options),
            () -> TestStruct.openReadOnly(TestStruct.LAYOUT, options)
        }) {
            assertThatThrownBy(attempt::run)
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessageContaining("what lies there is not shared memory but a FIFO, device or directory");
        }
    }

    @ParameterizedTest
    @EnumSource(Permissions.class)
    @OnPosix
    void theModeIsWhatWasAskedForWhateverTheUmaskIs(Permissions permissions) throws IOException {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options.withPermissions(permissions))) {
            assertThat((int) Files.getAttribute(ShmNames.path(name), "unix:mode") & 07777)
                    .isEqualTo(permissions.mode());
            assertThat(region.isCreator()).isTrue();
        }
    }

    @Test
    @OnPosix
    void anObjectThatOthersMayWriteIsRefusedUnlessAskedFor() throws IOException {
        put(new byte[260], "rw-rw-rw-");
        assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, options))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessage("acquire '" + name + "': mode=0666 lets everyone write, which Permissions.OWNER (mode=0600)"
                        + " doesn't ask for; acquire it with wider Permissions, or choose another name");
        put(new byte[260], "rw-rw----");
        assertThatThrownBy(
                        () -> TestStruct.openReadOnly(TestStruct.LAYOUT, options.withPermissions(Permissions.ALL_READ)))
                .hasMessageContaining("mode=0660 lets the group write, which Permissions.ALL_READ (mode=0644)");
        TestStruct.open(TestStruct.LAYOUT, options.withPermissions(Permissions.GROUP_READ_WRITE))
                .close();
        put(new byte[260], "rw-rw-rw-");
        TestStruct.open(TestStruct.LAYOUT, options.withPermissions(Permissions.ALL_READ_WRITE))
                .close();
    }
}

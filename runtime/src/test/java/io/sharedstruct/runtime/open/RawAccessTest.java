package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Permissions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Holdings;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What another user can do without this library: to a region, by raw system calls, and to a name, by taking it first. Needs
 * root, to be other users.
 */
@OnPosix
class RawAccessTest {

    private static final int STRANGER = 65534;
    private static final int GROUP_OF_STRANGER = 65534;
    private static final int OUR_GROUP = 0;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @TempDir
    private Path folder;

    @BeforeEach
    void needsRoot() {
        Needs.linux();
        Needs.root();
        Needs.program("setpriv");
    }

    private static String[] asStranger(int group, String... command) {
        List<String> whole =
                new ArrayList<>(List.of("setpriv", "--reuid=" + STRANGER, "--regid=" + group, "--clear-groups"));
        whole.addAll(List.of(command));
        return whole.toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "022", "077"})
    void aRegionIsOpenToOthersAsFarAsItsPermissionsSayWhateverTheUmaskIs(String umask) throws Exception {
        String stranger = CPeer.compile("stranger.c", folder).toString();
        CPeer.run("chmod", "a+rx", folder.toString());
        try (PeerJvm owner = PeerJvm.start("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh")) {
            for (Permissions permissions : Permissions.values()) {
                for (int group : new int[] {OUR_GROUP, GROUP_OF_STRANGER}) {
                    assertThat(owner.ask("acquireAs " + permissions + " " + name))
                            .isEqualTo("creator");
                    int bits = permissions.mode() >> (group == OUR_GROUP ? 3 : 0) & 7;
                    String write = (bits & 2) != 0 ? "yes" : "EACCES";
                    assertThat(CPeer.run(asStranger(group, stranger, name)).strip())
                            .as("%s, group %d, umask %s", permissions, group, umask)
                            .isEqualTo("chmod=EPERM rename=EPERM replace=EPERM unlink=EACCES read="
                                    + ((bits & 4) != 0 ? "yes" : "EACCES") + " write=" + write + " truncate=" + write);
                    // Even of an object without a byte left.
                    assertThat(owner.ask("close")).isEqualTo("done");
                    assertThat(ShmNames.exists(name)).isFalse();
                }
            }
        }
    }

    /** Takes the name as the other user. */
    private void squat(int mode, byte[] bytes) throws Exception {
        String path = ShmNames.path(name).toString();
        Files.deleteIfExists(ShmNames.path(name));
        Process process = CPeer.start(asStranger(
                GROUP_OF_STRANGER,
                "sh",
                "-c",
                "umask 077; cat >" + path + " && chmod " + Integer.toOctalString(mode) + " " + path));
        try (OutputStream input = process.getOutputStream()) {
            input.write(bytes);
        }
        assertThat(process.waitFor()).isZero();
    }

    /** What a ready region of kernel persistence consists of, so that nobody takes it for a stale one. */
    private byte[] forged() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, as(Permissions.OWNER))) {
            byte[] bytes = ShmNames.bytes(name);
            bytes[bytes.length - Footer.TAIL_LENGTH + 38] = 1;
            assertThat(region.isCreator()).isTrue();
            return bytes;
        }
    }

    private AcquireOptions as(Permissions permissions) {
        return AcquireOptions.named(name).withPermissions(permissions);
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER, 666", "OWNER, 644", "OWNER, 600",
        "GROUP_READ, 666", "ALL_READ, 666", "GROUP_READ_WRITE, 666",
    })
    void aNameThatAnotherUserTookIsRefusedAndNotTouched(Permissions permissions, String octal) throws Exception {
        int mode = Integer.parseInt(octal, 8);
        for (byte[] bytes : new byte[][] {{}, new byte[260], new byte[8192], forged()}) {
            squat(mode, bytes);
            Object inode = Files.getAttribute(ShmNames.path(name), "unix:ino");
            List<Function<AcquireOptions, TestStruct>> attempts = List.of(
                    options -> TestStruct.acquire(TestStruct.LAYOUT, options, TestStruct::fill),
                    options -> TestStruct.create(TestStruct.LAYOUT, options),
                    options -> TestStruct.open(TestStruct.LAYOUT, options),
                    options -> TestStruct.openReadOnly(TestStruct.LAYOUT, options));
            for (Function<AcquireOptions, TestStruct> attempt : attempts) {
                assertThatThrownBy(() -> attempt.apply(as(permissions)))
                        .isInstanceOf(SharedMemoryException.class)
                        .hasMessageContaining(
                                permissions == Permissions.OWNER
                                        ? "the region belongs to uid=65534 and this process runs as uid=0"
                                        : "mode=0666 lets everyone write");
            }
            assertThat(ShmNames.bytes(name)).isEqualTo(bytes);
            assertThat(Files.getAttribute(ShmNames.path(name), "unix:ino")).isEqualTo(inode);
            assertThat(Files.getAttribute(ShmNames.path(name), "unix:uid")).isEqualTo(STRANGER);
            assertThat((int) Files.getAttribute(ShmNames.path(name), "unix:mode") & 07777)
                    .isEqualTo(mode);
            assertThat(Holdings.descriptors(name)).isZero();
        }
    }

    /** Root could: its owner could write what only this process is to write, and take the region away. */
    @ParameterizedTest
    @ValueSource(strings = {"GROUP_READ", "ALL_READ"})
    void anEmptyObjectOfAnotherUserIsNotInitialisedForOneWriter(Permissions permissions) throws Exception {
        squat(0644, new byte[0]);
        assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, as(permissions), TestStruct::fill))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessage("acquire '" + name
                        + "': there is an empty, unfinished or stale object of uid=65534, which could"
                        + " write what Permissions." + permissions + " lets only uid=0 write; remove it or choose"
                        + " another name");
        assertThat(ShmNames.bytes(name)).isEmpty();
        assertThat(Files.getAttribute(ShmNames.path(name), "unix:uid")).isEqualTo(STRANGER);
    }

    @Test
    void anEmptyObjectThatEveryoneMayWriteIsNobodysToFill() throws Exception {
        squat(0666, new byte[0]);
        assertThatThrownBy(() -> TestStruct.acquire(
                        TestStruct.LAYOUT, as(Permissions.ALL_READ_WRITE).withTimeout(Duration.ZERO), TestStruct::fill))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining("there is an empty object of uid=65534, made or changed ");
        assertThat(ShmNames.bytes(name)).isEmpty();
    }

    @Test
    void aStrangersRegionThatHeMayWriteAloneIsJoinedWhenItsPermissionsAreAskedFor() throws Exception {
        byte[] region = forged();
        squat(0644, region);
        try (TestStruct joined = TestStruct.openReadOnly(TestStruct.LAYOUT, as(Permissions.ALL_READ))) {
            assertThat(joined.isCreator()).isFalse();
        }
        assertThat(ShmNames.bytes(name)).isEqualTo(region);
    }
}

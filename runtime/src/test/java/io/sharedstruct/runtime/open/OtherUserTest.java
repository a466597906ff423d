package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Permissions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Another user on the same machine gets what the permissions say and no more. Needs root, to be another user. */
@OnPosix
class OtherUserTest {

    private static final int NOBODY = 65534;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @TempDir
    private Path folder;

    private String classPath;

    @BeforeEach
    void needsRoot() throws IOException {
        Needs.root();
        Needs.program("setpriv");
        classPath = copyOfClassPath(folder);
    }

    /** A JVM of the other user, with copies of the class path in a folder that he may read. */
    private PeerJvm stranger() {
        return PeerJvm.start(
                classPath, new String[] {"setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"});
    }

    private static String copyOfClassPath(Path folder) throws IOException {
        List<String> copies = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path copy = folder.resolve(Integer.toString(copies.size()));
            Process cp = new ProcessBuilder("cp", "-r", entry, copy.toString())
                    .inheritIO()
                    .start();
            copies.add(copy.toString());
            waitFor(cp);
        }
        waitFor(new ProcessBuilder("chmod", "-R", "a+rX", folder.toString())
                .inheritIO()
                .start());
        return String.join(File.pathSeparator, copies);
    }

    private static void waitFor(Process process) {
        process.onExit().join();
        assertThat(process.exitValue()).isZero();
    }

    private AcquireOptions as(Permissions permissions) {
        return AcquireOptions.named(name).withPermissions(permissions);
    }

    @Test
    void aStrangerCantOpenAnOwnersRegion() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, as(Permissions.OWNER));
                PeerJvm stranger = stranger()) {
            assertThat(stranger.ask("acquire " + name))
                    .contains("SharedMemoryException: acquire '" + name
                            + "': shm_open failed: errno=13 (EACCES, Permission denied); the object belongs to another user"
                            + " or its mode doesn't let this process in");
            assertThat(stranger.ask("openReadOnly " + name)).contains("errno=13 (EACCES");
            assertThat(region.intAt(TestStruct.X)).isZero();
        }
    }

    @Test
    void aStrangerReadsWhatAllMayReadAndCantWriteIt() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, as(Permissions.ALL_READ));
                PeerJvm stranger = stranger()) {
            region.setIntAt(TestStruct.X, 12);
            assertThat(stranger.ask("openReadOnlyAs ALL_READ " + name)).isEqualTo("joined");
            assertThat(stranger.ask("get")).isEqualTo("12");
            assertThat(stranger.ask("acquireAs ALL_READ " + name)).contains("errno=13 (EACCES");
            region.close();
            // The stranger is the last one, but has no right to remove a name of root.
            assertThat(stranger.ask("close")).isEqualTo("done");
            assertThat(ShmNames.exists(name)).isTrue();
        }
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, as(Permissions.ALL_READ))) {
            assertThat(region.isCreator()).isTrue();
        }
    }

    @Test
    void aStrangerWritesWhatAllMayWrite() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, as(Permissions.ALL_READ_WRITE));
                PeerJvm stranger = stranger()) {
            assertThat(stranger.ask("acquireAs ALL_READ_WRITE " + name)).isEqualTo("joined");
            assertThat(stranger.ask("set 13")).isEqualTo("done");
            assertThat(region.intAt(TestStruct.X)).isEqualTo(13);
        }
    }

    @Test
    void anObjectThatAStrangerPutInThePlaceIsRefusedAndNotTouched() throws Exception {
        Files.write(ShmNames.path(name), new byte[260]);
        Files.setAttribute(ShmNames.path(name), "unix:uid", NOBODY);
        for (int mode : new int[] {0600, 0644, 0666}) {
            Files.setAttribute(ShmNames.path(name), "unix:mode", mode);
            for (Runnable attempt : new Runnable[] {
                () -> TestStruct.acquire(TestStruct.LAYOUT, as(Permissions.OWNER)),
                () -> TestStruct.openReadOnly(TestStruct.LAYOUT, as(Permissions.OWNER))
            }) {
                assertThatThrownBy(attempt::run)
                        .isInstanceOf(SharedMemoryException.class)
                        .hasMessageContaining("the region belongs to uid=65534 and this process runs as uid=0");
            }
        }
        assertThat(ShmNames.bytes(name)).isEqualTo(new byte[260]);
    }
}

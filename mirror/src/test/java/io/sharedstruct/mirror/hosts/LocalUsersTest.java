package io.sharedstruct.mirror.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.mirror.testing.Host;
import io.sharedstruct.mirror.testing.Lab;
import io.sharedstruct.mirror.testing.MirrorProcess;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Another user of a host where a struct is published or mirrored. */
@OnPosix
class LocalUsersTest {

    @RegisterExtension
    static final Lab LAB = new Lab("64m", "64m");

    private final Host a = LAB.host(0);
    private final Host b = LAB.host(1);

    /** Aeron's own files may be read by everyone; they lie in a folder that may not be entered. */
    @Test
    void findsNothingThatHeMayRead() throws Exception {
        Needs.program("setpriv");
        LAB.java(a).ask("write Tick 7");
        LAB.publish(40100, "Tick");
        LAB.subscribe(b, 40100, "Tick");
        LAB.c(b).until("get Tick", "7");
        for (Host host : List.of(a, b)) {
            List<String> files = host.files();
            assertThat(files).contains("/dev/shm/Tick").anyMatch(file -> file.endsWith(".logbuffer"));
            for (String file : files) {
                assertThat(stranger(host, "cat " + file)).isEqualTo("cat: " + file + ": Permission denied\n");
            }
            assertThat(stranger(host, "find /dev/shm -mindepth 2"))
                    .isEqualTo("find: '" + folder(host) + "': Permission denied\n");
        }
        assertThat(b.run("stat", "-c", "%a", "/dev/shm/Tick", "/dev/shm/Tick.mirror", folder(b)))
                .isEqualTo("600\n600\n700\n");
    }

    private static String folder(Host host) throws Exception {
        return host.run("find", "/dev/shm", "-mindepth", "1", "-maxdepth", "1", "-type", "d")
                .strip();
    }

    private static String stranger(Host host, String command) throws Exception {
        return host.run(
                "setpriv",
                "--reuid",
                "65534",
                "--regid",
                "65534",
                "--clear-groups",
                "sh",
                "-c",
                "LC_ALL=C " + command + " 2>&1 || true");
    }

    /** A folder that another user has put there, as he knows its name. */
    @Test
    void hisFolderInThePlaceOfTheMirrorsIsRefused() throws Exception {
        Needs.program("setpriv");
        stranger(a, "mkdir -m 777 /dev/shm/sharedstruct-mirror-root-publish-40100");
        MirrorProcess publisher = LAB.publish(40100, "Tick");
        assertThat(publisher.exitCode()).isEqualTo(1);
        assertThat(publisher.said())
                .contains("sharedstruct-mirror: the folder /dev/shm/sharedstruct-mirror-root-publish-40100 is another"
                        + " user's, or others may use it; the buffers of the transport have no other place");
    }

    @Test
    void aKeyThatHeMayReadIsRefused() throws Exception {
        Files.setPosixFilePermissions(LAB.key(), PosixFilePermissions.fromString("rw-r--r--"));
        try {
            MirrorProcess publisher = LAB.publish(40100, "Tick");
            assertThat(publisher.exitCode()).isEqualTo(1);
            assertThat(publisher.said())
                    .contains("sharedstruct-mirror: the key file " + LAB.key()
                            + " may be read or written by others; chmod 600 " + LAB.key());
        } finally {
            Files.setPosixFilePermissions(LAB.key(), PosixFilePermissions.fromString("rw-------"));
        }
    }
}

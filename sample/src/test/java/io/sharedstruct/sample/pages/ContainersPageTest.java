package io.sharedstruct.sample.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.sample.Page;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The page's way to run where every file system but /dev/shm is read-only. */
@OnPosix
@Timeout(600)
class ContainersPageTest {

    /** Everything is read-only but a new /dev/shm; what lies under the root stays visible. */
    private static final List<String> READ_ONLY = List.of(
            "unshare",
            "-rm",
            "sh",
            "-ec",
            "mount -t tmpfs -o size=64m tmpfs /dev/shm && mount -o remount,bind,ro / && ! touch /tmp/x 2>/dev/null && exec \"$@\"",
            "sh");

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @TempDir
    private Path temporary;

    @Test
    void withTheLibraryBesideTheProgramNothingElseHasToBeWritable() throws Exception {
        Needs.linux();
        Needs.program("unshare");
        Workshop workshop = new Workshop(temporary, names.next());
        workshop.build();
        List<String> commands = Page.read("docs/containers.md").code("sh");
        assertThat(commands).hasSize(2);
        workshop.run(commands.get(0));
        assertThat(workshop.run(commands.get(1), READ_ONLY)).isEqualTo("created: x=255 text=Hello Shared World!\n");
    }

    /** Or the flags would be for nothing. */
    @Test
    void withoutItsFlagsItSaysWhichFolderItNeeds() throws Exception {
        Needs.linux();
        Needs.program("unshare");
        Workshop workshop = new Workshop(temporary, names.next());
        workshop.build();
        String command = Page.read("docs/containers.md").code("sh").get(1);
        String without = command.replaceAll("-Djna\\S+", "") + " || true";
        assertThat(workshop.run(without.replace("\n ||", " ||"), READ_ONLY))
                .contains("JNA can't load its native library")
                .contains("-Djna.boot.library.path=FOLDER");
    }
}

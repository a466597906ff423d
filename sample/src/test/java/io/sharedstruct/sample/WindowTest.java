package io.sharedstruct.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The window on a real display, by the keyboard alone. Its pictures lie in target/screenshots. */
@OnPosix
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class WindowTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @BeforeAll
    static void needs() {
        Needs.linux();
        Needs.program("Xvfb");
    }

    @Test
    void twoWindowsAndTheCommandsShowWhatTheOthersSet() throws Exception {
        try (TestedWindow first = TestedWindow.start("--name", name)) {
            first.shows("status", "Created here  ·  layout verified  ·  alone");
            first.shows("number", "0");
            try (TestedWindow second = TestedWindow.start("--name", name, "--theme", "dark")) {
                second.shows("status", "Joined  ·  layout verified  ·  others attached");
                first.shows("status", "Created here  ·  layout verified  ·  others attached");

                first.press("alt+N", "ctrl+A");
                first.type("255");
                first.shows("hint", "Not set yet. Esc takes it back.");
                assertThat(second.ask("read number")).isEqualTo("0");
                first.press("TAB");
                assertThat(first.ask("focus text")).isEqualTo("there");
                first.type("hello shared world");
                first.press("ENTER");
                second.shows("text", "hello shared world");
                second.shows("number", "255");
                first.shows("hint", " ");
                first.shows("count", "18 of 255 bytes");

                // What the user types stays, whatever others set; Escape shows what is there.
                second.press("alt+T", "ctrl+A");
                second.type("mine");
                assertThat(Sample.commandLine().execute("set", "--name", name, "-7", "from a terminal"))
                        .isZero();
                second.shows("number", "-7");
                second.shows("text", "mine");
                first.shows("text", "from a terminal");
                second.press("ESCAPE");
                second.shows("text", "from a terminal");
                second.shows("hint", " ");

                // Without Live, Get shows what others have set.
                second.press("alt+L");
                second.shows("live", "Live");
                first.press("alt+N", "ctrl+A");
                first.type("8");
                first.press("alt+S");
                second.shows("hint", "There are other values now. Get shows them.");
                assertThat(second.ask("read number")).isEqualTo("-7");
                second.press("alt+G");
                second.shows("number", "8");
                second.shows("hint", " ");
                first.shot("light");
                second.shot("dark");
                assertThat(second.end("ctrl+W")).isEqualTo("exit 0\n");
            }
            first.shows("status", "Created here  ·  layout verified  ·  alone");
            try (NoteShared note = NoteShared.open(name)) {
                assertThat(note.read(Region::describe)).isEqualTo("number=8 text=from a terminal");
            }
            assertThat(first.end("ctrl+Q")).isEqualTo("exit 0\n");
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void whatCanNotBeSetIsSaidInTheWindowAndChangesNothing() throws Exception {
        try (NoteShared note = NoteShared.acquire(AcquireOptions.named(name));
                TestedWindow window = TestedWindow.start("--name", name)) {
            window.shows("number", "0");
            for (String wrong : List.of("x", "2147483648", "1.5")) {
                window.press("alt+N", "ctrl+A");
                window.type(wrong);
                window.press("ENTER");
                window.shows("hint", "Not a number from -2147483648 to 2147483647");
                assertThat(window.ask("focus number")).isEqualTo("there");
            }
            window.shot("wrong-number");
            window.press("ctrl+A");
            window.type("5");
            window.press("alt+T");
            window.type("x".repeat(256));
            window.shows("count", "256 of 255 bytes");
            window.press("ENTER");
            window.shows("hint", "The text has more than 255 bytes in UTF-8");
            assertThat(note.getSequence().value()).isZero();
            window.press("BACK_SPACE", "ENTER");
            window.shows("hint", " ");
            assertThat(note.read(Region::describe)).isEqualTo("number=5 text=" + "x".repeat(255));
        }
    }

    @Test
    void aNameThatWasRemovedIsADialogThatOpensTheRegionAgain() throws Exception {
        try (TestedWindow window = TestedWindow.start("--name", name)) {
            window.shows("number", "0");
            Files.delete(ShmNames.path(name));
            window.shows("status", "Created here  ·  layout verified  ·  alone  ·  its name was removed");
            window.press("alt+N", "ctrl+A");
            window.type("6");
            window.press("ENTER");
            assertThat(window.ask("dialog"))
                    .isEqualTo("The name of the region was removed | What was set has reached those who were attached"
                            + " before, but nobody else finds this region any more. Open it again to join the region"
                            + " that has the name now, or to begin a new one. | '" + name
                            + "' no longer leads to the region of this window | [Open again] | [Back to the window]");
            window.shot("dialog");
            window.press("ENTER");
            window.shows("status", "Created here  ·  layout verified  ·  alone");
            assertThat(ShmNames.exists(name)).isTrue();
        }
    }

    @Test
    void anotherLayoutIsADialogAndTheRegionStaysAsItWas() throws Exception {
        try (MyDataShared other = MyDataShared.acquire(name);
                TestedWindow window = TestedWindow.start("--name", name)) {
            other.setX(3);
            assertThat(window.ask("dialog"))
                    .startsWith("The region has another layout | A program with another version of this struct created"
                            + " it, and nothing was touched. Choose another name with --name, or end the programs that"
                            + " use this one and remove it with the command \"remove\". | acquire '" + name + "': ")
                    .endsWith(" | [Try again] | [Quit]");
            window.shot("layout-dialog");
            assertThat(window.end("ESCAPE"))
                    .startsWith("acquire '" + name + "': ")
                    .endsWith("\nexit 1\n");
            assertThat(other.getX()).isEqualTo(3);
        }
    }

    @Test
    void aFullSharedMemoryIsADialogAndTryingAgainHelps() throws Exception {
        Needs.root();
        Needs.program("unshare");
        String small =
                "mount -t tmpfs -o size=64k none /dev/shm && head -c 65536 /dev/zero > /dev/shm/full && exec \"$@\"";
        try (TestedWindow window =
                new TestedWindow(List.of("unshare", "--mount", "sh", "-c", small, "sh"), "--name", name)) {
            assertThat(window.ask("dialog"))
                    .startsWith(
                            "There is no shared memory left | Close programs that use it, or remove what nobody needs"
                                    + " any more: on Linux it lies in /dev/shm. A container gets more by docker run"
                                    + " --shm-size=1g. Then try again. | acquire '" + name + "': ")
                    .contains("errno=28 (ENOSPC")
                    .endsWith(" | [Try again] | [Quit]");
            Process remove = new ProcessBuilder(
                            "nsenter",
                            "--mount",
                            "--target",
                            String.valueOf(window.process().pid()),
                            "rm",
                            "/dev/shm/full")
                    .inheritIO()
                    .start();
            assertThat(remove.waitFor()).isZero();
            window.press("ENTER");
            window.shows("status", "Created here  ·  layout verified  ·  alone");
        }
    }

    @Test
    void aWriterThatDiedIsSaidAndSetHealsIt() throws Exception {
        try (NoteShared note = NoteShared.acquire(AcquireOptions.named(name));
                TestedWindow window = TestedWindow.start("--name", name)) {
            window.shows("number", "0");
            Process writer = new ProcessBuilder(OwnTestJvm.command(DyingWriter.class, name))
                    .inheritIO()
                    .start();
            assertThat(writer.waitFor()).isEqualTo(9);
            window.shows("status", "A program ended in the middle of writing");
            window.press("F5");
            assertThat(window.ask("dialog"))
                    .startsWith(
                            "A program ended in the middle of writing | Nobody knows which of its values are old and"
                                    + " which new. Enter both, and Set writes them anew. | ")
                    .endsWith(" | [Back to the window]");
            window.press("ENTER");
            assertThat(window.ask("focus number")).isEqualTo("there");
            window.press("ctrl+A");
            window.type("1");
            window.press("ENTER");
            window.shows("status", "Joined  ·  layout verified  ·  others attached");
            assertThat(note.read(Region::describe)).isEqualTo("number=1 text=");
        }
    }

    @Test
    void theRegionOfTheServiceIsOnlyRead() throws Exception {
        try (NoteShared note = NoteShared.acquire(ServiceRegion.options(name));
                TestedWindow window = TestedWindow.start("--service", "--name", name)) {
            window.shows("status", "Joined  ·  layout verified  ·  read-only  ·  others attached");
            window.shows("set", "Set (disabled)");
            note.update(now -> now.setX(77));
            window.shows("number", "77 (not editable)");
            assertThat(window.ask("read hint")).isEqualTo("This window only reads.");
        }
    }

    @Test
    void withoutADisplayTheCommandSaysSo() throws Exception {
        for (String display : new String[] {"", ":4711"}) {
            ProcessBuilder builder = new ProcessBuilder(OwnTestJvm.command(Sample.class, "demo-window", "--name", name))
                    .redirectErrorStream(true);
            builder.environment().put("DISPLAY", display);
            Process process = builder.start();
            assertThat(process.inputReader().lines())
                    .containsExactly("demo-window: there is no display to open a window on; start it from a desktop, or"
                            + " set DISPLAY");
            assertThat(process.waitFor()).isEqualTo(1);
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }
}

package io.sharedstruct.tools.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Persistence;
import io.sharedstruct.testing.Display;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.tools.testing.Holder;
import io.sharedstruct.tools.testing.Jar;
import io.sharedstruct.tools.testing.Versions_FirstShared;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The window in front of a person: regions of other processes, on a display of its own. */
@OnPosix
class ViewTest {

    private static Display display;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @BeforeAll
    static void startDisplay() throws IOException {
        display = Display.start();
    }

    @AfterAll
    static void stopDisplay() {
        display.close();
    }

    @Test
    void showsValuesAsTheyChangeWritesThemAndPlotsThem() throws Exception {
        String name = names.next();
        try (Holder holder = Holder.of(name);
                ViewedWindow window = ViewedWindow.open(display, name)) {
            window.until(
                    "rows",
                    "x=255;text=\"Hello \\\"W\u00f6rld\\\"\\u001b[31m\";side=SELL;open=true;level=5;urgent=true;"
                            + "number=4609434218613702656;real=1.5;total=18446744073709551615;last=;amount=-7;side=BUY;"
                            + "tick=5 structs of 8 bytes;grid=[1, 2, 3, 4, 5, 6];"
                            + "raw=[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …];lock=free;sequence=0, free");
            assertThat(window.ask("title")).isEqualTo(name + " – sharedstruct");
            window.until("background x", "ffffff");

            holder.tell("x 300");
            window.until("value x", "300");
            assertThat(window.ask("background x")).startsWith("ffd").isNotEqualTo("ffffff");
            window.until("background x", "ffffff");

            press(window, "x", "SPACE");
            for (int i = 0; i < 5; i++) {
                holder.tell("x " + (400 + i * i));
                window.until("value x", Integer.toString(400 + i * i));
            }
            window.shot("fields-light");

            press(window, "x", "ENTER");
            assertThat(window.ask("type-in -5")).isEqualTo("416");
            window.until("value x", "-5");
            assertThat(Jar.run("inspect", name, "--field", "x").out()).contains("int32  x     -5");

            press(window, "side", "ENTER");
            assertThat(window.ask("type-in BUY")).isEqualTo("SELL");
            window.until("value side", "BUY");

            // Rows that something hides.
            press(window, "grid", "RIGHT");
            press(window, "[1]", "RIGHT");
            window.until("value [2]", "6");
            press(window, "grid", "LEFT");
            assertThat(window.ask("rows")).doesNotContain("[1]=");

            // Standing still.
            window.ask("click pause");
            window.until("isPaused", "true");
            holder.tell("x 6");
            holder.tell("text later");
            window.ask("view 1");
            window.shot("bytes-light-paused");
            window.ask("view 0");
            assertThat(window.ask("value x")).isEqualTo("-5");
            window.ask("click pause");
            window.until("value x", "6");
            assertThat(window.ask("value text")).isEqualTo("\"later\"");

            press(window, "x", "ENTER");
            window.ask("type-in abc");
            window.until("text status", "x: 'abc' is no int32; it has -2147483648 to 2147483647");
            assertThat(window.ask("value x")).isEqualTo("6");

            press(window, "x", "ENTER");
            window.ask("type-in 7");
            window.until("value x", "7");

            window.ask("click dark");
            window.ask("view 1");
            window.shot("bytes-dark");

            // It was no holder: the region ends with the one that is.
            holder.leave();
            assertThat(Path.of("/dev/shm", name)).doesNotExist();
            window.until("text status", "removed: the name is gone; who is attached keeps the region");

            window.ask("close");
            assertThat(window.exitCode()).isZero();
        }
    }

    @Test
    void opensSeveralAndAsksForMore() throws Exception {
        String first = names.next();
        String second = names.next();
        Holder.kept(first);
        Holder.kept(second);
        try (ViewedWindow window = ViewedWindow.open(display, first)) {
            assertThat(window.ask("tabs")).isEqualTo(first);

            window.ask("click open");
            window.until("name " + second, "typed");
            window.ask("click ok");
            window.until("tabs", first + "," + second);
            window.until("value x", "255");

            window.ask("click open");
            window.until("name no-such-region", "typed");
            window.ask("click ok");
            window.until("tabs", first + "," + second);
            assertThat(window.ask("text problem")).contains("no-such-region");
        }
    }

    /** A region that gets shorter, one that is removed, and another one of the same name with another layout. */
    @Test
    void survivesWhatHappensToRegions() throws Exception {
        String name = names.next();
        Path file = Path.of("/dev/shm", name);
        Holder.kept(name);
        try (ViewedWindow window = ViewedWindow.open(display, name)) {
            window.until("value x", "255");

            try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                channel.truncate(100);
            }
            window.until("text status", "too short: 100 bytes, the struct has 144");
            assertThat(window.ask("value x")).isEqualTo("255");
            assertThat(window.ask("value sequence")).isEmpty();

            Files.delete(file);
            Versions_FirstShared.create(
                            AcquireOptions.named(name).withPersistence(Persistence.KERNEL),
                            struct -> struct.setPrice(7))
                    .close();
            window.until("rows", "price=7;time=0");
        }
    }

    @Test
    void aRegionThatSaysNothingOfItselfNeedsALayout() throws Exception {
        String name = names.next();
        Files.write(Path.of("/dev/shm", name), new byte[] {42, 0, 0, 0, 1, 2, 3, 4});
        Path layout = Files.writeString(
                Path.of("target", name + ".layout"), "struct - 8\n0 int32 4 <html><b>x\n4 int8[4] 4 y\n");
        try (ViewedWindow window = ViewedWindow.open(display, "--layout", layout.toString(), name)) {
            window.until("rows", "<html><b>x=42;y=[1, 2, 3, 4]");
            press(window, "<html><b>x", "ENTER");
            // Nothing says that these bytes may be written.
            assertThat(window.ask("type-in 1")).isEqualTo("no editor");
            window.shot("foreign");
        }
        Files.delete(layout);
    }

    @Test
    void withoutADisplayOrARegionItSaysSo() throws Exception {
        String name = names.next();

        assertThat(run("", "view", name).err())
                .isEqualTo("sharedstruct: there is no display for a window; inspect and watch show the same in a"
                        + " terminal\n");
        assertThat(run(display.name(), "view", name)).satisfies(result -> {
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err()).startsWith("sharedstruct: ").contains(name);
        });
    }

    private static Jar.Result run(String display, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Jar.command(arguments));
        builder.environment().remove("DISPLAY");
        if (!display.isEmpty()) {
            builder.environment().put("DISPLAY", display);
        }
        Process process = builder.start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Jar.Result(process.waitFor(), "", err);
    }

    private static void press(ViewedWindow window, String row, String key) {
        assertThat(List.of(window.ask("select " + row), window.ask("press " + key)))
                .containsExactly("selected", "pressed");
    }
}

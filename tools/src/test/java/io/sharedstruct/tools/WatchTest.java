package io.sharedstruct.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.tools.testing.Holder;
import io.sharedstruct.tools.testing.Jar;
import io.sharedstruct.tools.testing.Pty;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The jar in a terminal and in a pipe, while another process changes what is watched. */
@OnPosix
class WatchTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @BeforeEach
    void needs() {
        Needs.linux();
    }

    private static Predicate<List<String>> shows(String text) {
        return lines -> lines.stream().anyMatch(line -> line.contains(text));
    }

    @Test
    void theScreenFollowsValuesAndSizesAndIsGivenBack() throws Exception {
        try (Holder holder = Holder.of(name);
                Pty pty = Pty.start(25, 80, Map.of(), Jar.command("watch", name, "--interval", "20"))) {
            List<String> screen = pty.await(shows("sequence          sequence"));
            assertThat(screen.get(0)).startsWith(name + ": attached, created by " + holder.pid() + " ");
            assertThat(screen.get(1)).isEqualTo("struct b385ac71a8333afd, 144 bytes, 15 fields");
            assertThat(screen.get(2)).isEqualTo("   OFFSET  TYPE              NAME            VALUE");
            assertThat(screen.get(3)).isEqualTo("        0  int32             x               255");
            assertThat(screen.get(20)).isEqualTo("       80  struct[2]         tick[3]         \u2026 2 more");

            holder.tell("x 4711");
            screen = pty.await(shows("*       0  int32             x               4711"));
            assertThat(pty.output()).contains("\u001b[30;43m4711\u001b[0m");
            assertThat(screen.stream().filter(line -> line.startsWith("*"))).hasSize(1);
            pty.await(shows("        0  int32             x               4711")
                    .and(lines -> lines.stream().noneMatch(line -> line.startsWith("*"))));

            pty.size(8, 40);
            screen = pty.await(lines -> lines.size() == 8 && lines.get(7).contains("level"));
            assertThat(screen).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
            pty.send("\u001b[B");
            pty.await(lines -> lines.get(3).contains("text") && lines.get(7).contains("urgent"));
            pty.send("G");
            pty.await(lines -> lines.get(7).contains("sequence"));
            pty.send("\u001b[5~");
            pty.await(lines -> lines.get(7).contains("tick[3]") || lines.get(7).contains("tick[2]"));
            pty.size(40, 120);
            pty.await(lines -> lines.size() == 40
                    && lines.get(3).contains("4711")
                    && lines.get(24).contains("sequence"));

            pty.send("\u0003");
            assertThat(pty.end()).isEqualTo("exit 130, terminal as before");
            assertThat(pty.isRestored()).isTrue();
            assertThat(pty.output()).doesNotContain("WARNING").endsWith("\u001b[?25h\u001b[?1049l");
        }
    }

    @Test
    void qEndsItToo() throws Exception {
        Holder.kept(name);
        try (Pty pty = Pty.start(
                24, 80, Map.of("NO_COLOR", "1"), Jar.command("watch", name, "--field", "x", "--field", "tick[3]"))) {
            List<String> screen = pty.await(shows("tick[3].side"));
            assertThat(screen.subList(2, 7))
                    .containsExactly(
                            "   OFFSET  TYPE    NAME            VALUE",
                            "        0  int32   x               255",
                            "       80  int32   tick[3].amount  30",
                            "       84  enum32  tick[3].side    SELL",
                            "");
            pty.send("q");
            assertThat(pty.end()).isEqualTo("exit 0, terminal as before");
            assertThat(pty.isRestored()).isTrue();
            assertThat(pty.output()).doesNotContainPattern("\u001b\\[[0-9;]*m");
        }
    }

    @Test
    void aKilledHolderIsSeenAndSigtermGivesTheTerminalBack() throws Exception {
        try (Holder holder = Holder.of(name);
                Pty pty = Pty.start(10, 80, Map.of(), Jar.command("watch", name, "--interval", "20"))) {
            pty.await(shows("attached"));
            holder.kill();
            pty.await(shows(name + ": stale"));
            assertThat(pty.program().destroy()).isTrue();
            assertThat(pty.end()).isEqualTo("exit 143, terminal as before");
            assertThat(pty.isRestored()).isTrue();
        }
    }

    @Test
    void theEndOfTheRegionIsSaidOnTheScreenThatWasThere() throws Exception {
        try (Holder holder = Holder.of(name);
                Pty pty = Pty.start(10, 80, Map.of(), Jar.command("watch", name, "--interval", "20"))) {
            pty.await(shows("attached"));
            holder.leave();
            assertThat(pty.end()).isEqualTo("exit 0, terminal as before");
            assertThat(pty.isRestored()).isTrue();
            pty.await(shows("watch '" + name + "': it has gone"));
        }
    }

    @Test
    void aPipeGetsALineForEachChange() throws Exception {
        try (Holder holder = Holder.of(name)) {
            Process watch = new ProcessBuilder(
                            Jar.command("watch", name, "--field", "x", "--field", "text", "--interval", "20"))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader lines = watch.inputReader(StandardCharsets.UTF_8)) {
                assertThat(lines.readLine()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z x 255");
                assertThat(lines.readLine()).endsWith("Z text \"Hello \\\"W\u00f6rld\\\"\\u001b[31m\"");
                holder.tell("x 1");
                assertThat(lines.readLine()).endsWith("Z x 1");
                holder.tell("text a,b");
                assertThat(lines.readLine()).endsWith("Z text \"a,b\"");
                holder.leave();
                assertThat(lines.readLine()).isNull();
                assertThat(watch.waitFor()).isZero();
            } finally {
                watch.destroy();
            }
        }
    }

    @Test
    void csvHasARowForEachChange() throws Exception {
        try (Holder holder = Holder.of(name)) {
            Process watch = new ProcessBuilder(Jar.command(
                            "watch",
                            name,
                            "--csv",
                            "--count",
                            "3",
                            "--interval",
                            "20",
                            "--field",
                            "x",
                            "--field",
                            "text",
                            "--field",
                            "grid[1]",
                            "--field",
                            "tick[1]"))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader lines = watch.inputReader(StandardCharsets.UTF_8)) {
                assertThat(lines.readLine())
                        .isEqualTo("time,x,text,grid[1][0],grid[1][1],grid[1][2],tick[1].amount,tick[1].side");
                assertThat(lines.readLine()).endsWith("Z,255,\"Hello \"\"W\u00f6rld\"\"\\u001b[31m\",4,5,6,10,SELL");
                holder.tell("text a,b");
                assertThat(lines.readLine()).endsWith("Z,255,\"a,b\",4,5,6,10,SELL");
                holder.tell("x -1");
                assertThat(lines.readLine()).endsWith("Z,-1,\"a,b\",4,5,6,10,SELL");
                assertThat(lines.readLine()).isNull();
                assertThat(watch.waitFor()).isZero();
            } finally {
                watch.destroy();
            }
        }
    }

    @Test
    void watchingEndsWhenThePipeIsClosed() throws Exception {
        try (Holder holder = Holder.of(name)) {
            Process watch = new ProcessBuilder(Jar.command("watch", name, "--field", "x", "--interval", "20")).start();
            try (BufferedReader lines = watch.inputReader(StandardCharsets.UTF_8)) {
                assertThat(lines.readLine()).endsWith(" x 255");
            }
            for (int i = 0; watch.isAlive() && i < 1000; i++) {
                holder.tell("x " + i);
                Thread.onSpinWait();
            }
            assertThat(watch.waitFor()).isZero();
            assertThat(watch.getErrorStream().readAllBytes()).isEmpty();
        }
    }
}

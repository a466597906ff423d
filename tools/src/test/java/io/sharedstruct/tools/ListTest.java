package io.sharedstruct.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.tools.testing.Holder;
import io.sharedstruct.tools.testing.Jar;
import io.sharedstruct.tools.testing.Jar.Result;
import io.sharedstruct.tools.testing.Pty;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of regions, as a person and as a program sees it. */
@OnPosix
class ListTest {

    private static final String USER = System.getProperty("user.name");

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @Test
    void saysOfEachWhatItIs() throws Exception {
        String kept = names.next();
        String foreign = names.next();
        String unfinished = names.next();
        String stale = names.next();
        Holder.kept(kept);
        names.put(foreign, new byte[20_000]);
        Files.setPosixFilePermissions(ShmNames.path(foreign), PosixFilePermissions.fromString("rw-r--r--"));
        byte[] half = ShmNames.bytes(kept);
        half[half.length - 1] = 'I'; // what the last byte is until a region is ready
        names.put(unfinished, half);
        Files.setPosixFilePermissions(ShmNames.path(unfinished), PosixFilePermissions.fromString("rw-------"));
        try (Holder holder = Holder.of(name);
                Holder gone = Holder.of(stale)) {
            gone.kill();

            Result result = Called.with(
                    "list",
                    "-cp",
                    Path.of("target", "test-classes").toString(),
                    name,
                    kept,
                    foreign,
                    unfinished,
                    stale);
            assertThat(result.exitCode()).isZero();
            assertThat(result.err()).isEmpty();
            List<String> lines = result.out().lines().toList();
            assertThat(lines.get(0).replaceAll(" +", " "))
                    .isEqualTo("NAME STATE STRUCT SIZE FIELDS PID AGE MODE OWNER");
            assertThat(lines.stream()
                            .skip(1)
                            .map(line -> line.replaceAll("\\d+[sm]", "AGE").replaceAll(" +", " ")))
                    .containsExactlyInAnyOrder(
                            name + " attached Market 144 15 " + holder.pid() + " AGE rw------- " + USER,
                            kept + " kept Market 144 15 "
                                    + ProcessHandle.current().pid() + " AGE rw------- " + USER,
                            foreign + " foreign - 19.5K - - - rw-r--r-- " + USER,
                            unfinished + " unfinished Market 4096 - "
                                    + ProcessHandle.current().pid() + " AGE rw------- " + USER,
                            stale + " stale Market 144 15 " + gone.pid() + " AGE rw------- " + USER);
            assertThat(lines.stream().map(line -> line.indexOf(USER)).skip(1).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void aShortNameFitsInto80Columns() {
        String shortName = name.substring(0, 12);
        try {
            Holder.kept(shortName);
            assertThat(Called.with("list", shortName).out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        } finally {
            assertThat(Called.with("remove", "-y", shortName).exitCode()).isZero();
        }
    }

    @Test
    void looksAtNamesThatMatch() {
        Holder.kept(name);
        assertThat(Called.with("list", name.substring(0, 20) + "*").out()).contains(name);
        assertThat(Called.with("list", "?" + name.substring(1)).out()).contains(name);
        assertThat(Called.with("list", name.substring(1))).isEqualTo(new Result(0, "", ""));
        assertThat(Called.with("list", "--json", name.substring(1))).isEqualTo(new Result(0, "[ ]\n", ""));
    }

    @Test
    void writesJsonWithAllThatIsKnown() {
        Holder.kept(name);
        assertThat(Called.with("list", "--json", name)
                        .out()
                        .replaceAll("\"created\": \"[^\"]+Z\"", "\"created\": \"T\""))
                .isEqualTo("""
                        [ {
                          "name": "%s",
                          "state": "kept",
                          "held": false,
                          "length": 4096,
                          "owner": "%s",
                          "permissions": "rw-------",
                          "struct": null,
                          "fingerprint": "b385ac71a8333afd",
                          "size": 144,
                          "persistence": "kernel",
                          "creatorPid": %d,
                          "created": "T",
                          "fieldCount": 15,
                          "problem": null
                        } ]
                        """.formatted(name, USER, ProcessHandle.current().pid()));
    }

    @Test
    void aTerminalGetsColoursAndItsOwnWidth() throws Exception {
        Holder.kept(name);
        try (Pty pty = Pty.start(5, 70, Map.of(), Jar.command("list", name))) {
            assertThat(pty.end()).isEqualTo("exit 0, terminal as before");
            assertThat(pty.output()).contains("\u001b[32mkept\u001b[0m").contains("\u2026");
            assertThat(pty.await(lines -> lines.get(1).endsWith(USER)))
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(70));
        }
        try (Pty pty = Pty.start(5, 120, Map.of("NO_COLOR", "1"), Jar.command("list", name))) {
            assertThat(pty.end()).isEqualTo("exit 0, terminal as before");
            assertThat(pty.output()).doesNotContain("\u001b").contains(name);
        }
    }

    @Test
    void watchingAListDrawsItAgain() throws Exception {
        try (Pty pty = Pty.start(10, 90, Map.of(), Jar.command("list", "--watch", name.substring(0, 20) + "*"))) {
            pty.await(lines -> lines.get(0).startsWith("NAME"));
            Holder.kept(name);
            pty.await(lines -> lines.get(1).startsWith(name + "  kept"));
            assertThat(Called.with("remove", "-y", name).exitCode()).isZero();
            pty.await(lines -> lines.get(1).isEmpty());
            pty.send("\u0003");
            assertThat(pty.end()).isEqualTo("exit 130, terminal as before");
            assertThat(pty.isRestored()).isTrue();
        }
    }

    /** As head does; and a full disk is told from that. */
    @Test
    void aClosedPipeIsNoProblemAndAFullDiskIsOne() throws Exception {
        for (int i = 0; i < 3; i++) {
            Holder.kept(names.next());
        }
        Process list = new ProcessBuilder(Jar.command("list", "--json", "--watch")).start();
        try (BufferedReader lines = list.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("[ {");
        }
        Holder.kept(name); // a change, which makes it write again
        assertThat(list.waitFor()).isZero();
        assertThat(list.getErrorStream().readAllBytes()).isEmpty();

        Process full = new ProcessBuilder(Jar.command("list"))
                .redirectOutput(Path.of("/dev/full").toFile())
                .start();
        assertThat(new String(full.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("sharedstruct: the output can't be written: No space left on device\n");
        assertThat(full.waitFor()).isEqualTo(1);
    }
}

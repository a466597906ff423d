package io.sharedstruct.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The service as a person and as systemd start it, stop it, and kill it. */
@OnPosix
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ServiceTest {

    private static final Pattern PID = Pattern.compile("pid (\\d+)");
    private static final Path JAR = Path.of("target", "sharedstruct-sample.jar");

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @TempDir
    private Path folder;

    private final String name = names.next();
    private final List<Long> started = new ArrayList<>();

    /** What a command said, and its exit code. */
    private record Ran(int exit, String output) {}

    private static List<String> jar(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Ran run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), output);
    }

    private Ran service(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(jar("service"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--name", name));
        Ran ran = run(command);
        Matcher pid = PID.matcher(ran.output());
        if (pid.find()) {
            started.add(Long.valueOf(pid.group(1)));
        }
        return ran;
    }

    private long pid() {
        return started.get(started.size() - 1);
    }

    private ProcessHandle process() {
        return ProcessHandle.of(pid()).orElseThrow();
    }

    @AfterEach
    void endWhatIsLeft() {
        for (long pid : started) {
            ProcessHandle.of(pid)
                    .filter(found -> found.info().arguments().stream()
                            .anyMatch(arguments -> List.of(arguments).contains(name)))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private void nothingIsLeft() {
        assertThat(ShmNames.exists(name)).isFalse();
        assertThat(ShmNames.exists(name + ".control")).isFalse();
    }

    /** Its number now. */
    private int counted() throws Exception {
        Ran status = service("status");
        assertThat(status.output())
                .matches(Pattern.quote("The service '" + name + "' is running: pid " + pid())
                        + ", number=\\d+ text=Counting since 20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\n");
        assertThat(status.exit()).isZero();
        return Integer.parseInt(status.output().replaceAll("(?s).*number=(\\d+) .*", "$1"));
    }

    @Test
    void oneCommandStartsItAndItCountsUntilItIsStopped() throws Exception {
        assertThat(service("status")).isEqualTo(new Ran(1, "The service '" + name + "' is not running\n"));
        assertThat(service("stop")).isEqualTo(new Ran(1, "The service '" + name + "' is not running\n"));
        Ran start = service("start", "--interval", "20");
        assertThat(start).isEqualTo(new Ran(0, "The service '" + name + "' is running: pid " + pid() + "\n"));
        int before = counted();
        try (NoteShared note = NoteShared.openReadOnly(ServiceRegion.options(name))) {
            int seen = note.getSequence().value();
            assertThat(note.awaitUpdate(seen, java.time.Duration.ofSeconds(30))).isTrue();
        }
        assertThat(counted()).isGreaterThan(before);
        assertThat(service("start"))
                .isEqualTo(new Ran(
                        1,
                        "The service '" + name + "' runs already; \"service status\" tells more, \"service stop\" stops"
                                + " it\n"));
        ProcessHandle process = process();
        assertThat(service("stop")).isEqualTo(new Ran(0, "The service '" + name + "' has stopped\n"));
        process.onExit().get(30, TimeUnit.SECONDS);
        nothingIsLeft();
        assertThat(service("status").exit()).isEqualTo(1);
    }

    @Test
    void aServiceThatWasKilledIsNotRunningAndCanBeStartedAgain() throws Exception {
        assertThat(service("start").exit()).isZero();
        ProcessHandle first = process();
        // A reader keeps the region, so that the next service goes on in it.
        try (NoteShared reader = NoteShared.openReadOnly(ServiceRegion.options(name))) {
            int before = reader.read(MyData::getX);
            first.destroyForcibly();
            first.onExit().get(30, TimeUnit.SECONDS);
            assertThat(service("status")).isEqualTo(new Ran(1, "The service '" + name + "' is not running\n"));
            assertThat(service("stop").exit()).isEqualTo(1);
            assertThat(service("start").exit()).isZero();
            assertThat(process().pid()).isNotEqualTo(first.pid());
            assertThat(reader.read(MyData::getX)).isGreaterThan(before);
            assertThat(service("stop").exit()).isZero();
        }
        nothingIsLeft();
    }

    /** It reads the region until it is told to end, which is no reason to say that the region is closed. */
    @Test
    void whoWatchesItEndsWithoutAWordAtCtrlC() throws Exception {
        assertThat(service("start", "--interval", "1").exit()).isZero();
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(jar("watch", "--service", "--name", name));
        Process watch = new ProcessBuilder(command).start();
        started.add(watch.pid());
        try (BufferedReader lines = watch.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).startsWith("number=");
            run("kill", "-INT", Long.toString(watch.pid()));
            assertThat(lines.lines()).allMatch(line -> line.startsWith("number="));
        }
        assertThat(watch.errorReader().lines()).isEmpty();
        assertThat(watch.waitFor()).isEqualTo(130);
        assertThat(service("stop").exit()).isZero();
        nothingIsLeft();
    }

    @Test
    void anotherUserReadsItAndCanNeitherWriteNorStopIt() throws Exception {
        Needs.root();
        Needs.program("setpriv");
        Path readable = readableJar();
        assertThat(service("start", "--interval", "50").exit()).isZero();
        Ran get = asNobody(readable, "get", "--service", "--name", name);
        assertThat(get.output()).matches("number=\\d+ text=Counting since .*\n");
        assertThat(get.exit()).isZero();
        Ran set = asNobody(readable, "set", "--name", name, "1", "mine");
        assertThat(set.exit()).isEqualTo(1);
        Ran stop = asNobody(readable, "service", "stop", "--name", name);
        assertThat(stop.exit()).isEqualTo(1);
        assertThat(stop.output()).contains("errno=13 (EACCES");
        int before = counted();
        assertThat(before).isPositive();
        assertThat(service("stop").exit()).isZero();
    }

    /** A copy that every user may read, whatever the folder of this build. */
    private Path readableJar() throws IOException {
        run("cp", "-r", JAR.toString(), Path.of("target", "lib").toString(), folder.toString());
        run("chmod", "-R", "a+rX", folder.toString());
        return folder;
    }

    private static void run(String... command) throws IOException {
        try {
            assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                    .isZero();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static Ran asNobody(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "setpriv",
                "--reuid=65534",
                "--regid=65534",
                "--clear-groups",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=/tmp",
                "-Duser.home=/tmp",
                "-jar",
                folder.resolve(JAR.getFileName()).toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** What docs/sample.md gives to systemd, with the paths of this build. */
    @Test
    void theUnitOfTheDocsRunsItInTheForegroundAndStopsItCleanly() throws Exception {
        String unit = Page.read("docs/sample.md").code("ini").get(0);
        Matcher start = Pattern.compile(
                        "^ExecStart=/usr/bin/java -jar \\S+/sharedstruct-sample\\.jar (.*)$", Pattern.MULTILINE)
                .matcher(unit);
        assertThat(start.find()).isTrue();
        List<String> command = new ArrayList<>(jar(start.group(1).split(" ")));
        command.addAll(List.of("--name", name, "--interval", "1"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                NoteShared reader = afterReady(lines, process)) {
            process.toHandle().destroy(); // SIGTERM, and the pipe stays open
            int exit = process.waitFor();
            assertThat(unit).contains("\nSuccessExitStatus=" + exit + "\n");
            assertThat(lines.readLine()).isNull();
            // The last update is a whole one, or this would be a WriterDiedException.
            assertThat(reader.read(MyData::getText)).startsWith("Counting since ");
            assertThat(ShmNames.exists(name + ".control")).isFalse();
        } finally {
            process.destroyForcibly();
        }
        nothingIsLeft();
    }

    private NoteShared afterReady(BufferedReader lines, Process process) throws IOException {
        assertThat(lines.readLine()).isEqualTo("The service '" + name + "' is running: pid " + process.pid());
        return NoteShared.openReadOnly(ServiceRegion.options(name));
    }

    @Test
    void whatKeepsItFromStartingIsSaidByTheCommandThatStartsIt() throws Exception {
        try (MyDataShared other = MyDataShared.acquire(name)) {
            Ran start = service("start");
            assertThat(start.exit()).isEqualTo(1);
            assertThat(start.output()).startsWith("acquire '" + name + "': ");
            assertThat(other.isNameCurrent()).isTrue();
        }
        nothingIsLeft();
        assertThat(service("start", "--interval", "0").exit()).isEqualTo(2);
        assertThat(service("start", "--interval", "soon").exit()).isEqualTo(2);
        assertThat(run(jar("service", "start", "--name", "a/b")).exit()).isEqualTo(2);
        nothingIsLeft();
    }
}

package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.SharedLock;
import io.sharedstruct.runtime.Words;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Programs in Python lock the region, copy what others update, and wait for them and wake them; words they don't lock. */
@OnPosix
class PythonLocksTest {

    private static final Path GENERATED = Path.of("target", "test-classes", "io", "sharedstruct", "sample", "foreign");
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private static List<String> python;
    private static Path inC;

    @RegisterExtension
    final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final List<ForeignPeer> peers = new ArrayList<>();
    private final List<Process> running = new ArrayList<>();
    private StormShared data;

    @BeforeAll
    static void prepare() throws Exception {
        python = PythonPeer.program(folder, "locks.py", GENERATED.resolve("storm.py"));
        Needs.program("gcc");
        inC = folder.resolve("locks");
        List<String> command =
                new ArrayList<>(List.of("gcc", "-std=gnu11", "-O1", "-pthread", "-I", GENERATED.toString()));
        command.addAll(
                List.of("-o", inC.toString(), ForeignPeer.resource("locks.c").toString()));
        PythonPeer.run(command, Path.of("").toAbsolutePath());
    }

    @BeforeEach
    void acquire() {
        data = StormShared.acquire(name);
    }

    @AfterEach
    void end() throws Exception {
        for (Process process : running) {
            process.destroyForcibly().waitFor();
        }
        for (ForeignPeer peer : peers) {
            peer.kill();
        }
        data.close();
    }

    private ForeignPeer peer(List<String> program, String flags) throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(name, flags, "obey"));
        ForeignPeer peer = ForeignPeer.start(command);
        peers.add(peer);
        return peer;
    }

    private ForeignPeer python(String flags) throws IOException {
        return peer(python, flags);
    }

    private ForeignPeer inC() throws IOException {
        return peer(List.of(inC.toString()), "0");
    }

    private Process going(List<String> program, String... mode) throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(name, "0"));
        command.addAll(List.of(mode));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        running.add(process);
        return process;
    }

    @Test
    void theLockOfTheRegionIsOneHoldersAtATime() throws Exception {
        ForeignPeer peer = python("0");
        ForeignPeer other = inC();
        assertThat(peer.ask("region 0")).isEqualTo("held");
        assertThat(peer.ask("region 0")).isEqualTo("timed out");
        assertThat(other.ask("region 0")).isEqualTo("timed out");
        assertThat(data.tryLock(Duration.ZERO)).isNull();
        other.tell("region -1");
        assertThat(peer.ask("unregion")).isEqualTo("done");
        assertThat(other.hear()).isEqualTo("held");
        assertThat(peer.ask("region 30")).isEqualTo("timed out");
        other.kill();
        peers.remove(other);
        assertThat(peer.ask("region 5000")).isEqualTo("held");
        assertThat(peer.ask("detach")).isEqualTo("done");
        assertThat(peer.ask("region 0")).isEqualTo("NOT_ATTACHED");
        assertThat(peer.ask("snapshot 0")).isEqualTo("NOT_ATTACHED");
        try (SharedLock.Held held = data.lock()) {
            assertThat(held.wasAbandoned()).isFalse();
        }
    }

    @Test
    void whatIsAddedUnderTheLockOfTheRegionIsNotLost() throws IOException {
        ForeignPeer peer = python("0");
        ForeignPeer other = inC();
        peer.tell("add 2000");
        other.tell("add-region 1000");
        assertThat(peer.hear()).isEqualTo("done");
        assertThat(other.hear()).isEqualTo("done");
        assertThat(data.getCounter()).isEqualTo(4_000); // the one in C has two threads
    }

    @Test
    void wordsAreNotLockedAndTheProgramSaysSo() throws IOException {
        ForeignPeer peer = python("0");
        assertThat(peer.ask("lock 0"))
                .isEqualTo("Python can't compare and set a word in one step, so it takes no locks in structs; use"
                        + " lock_region(), or a program in Java or C");
        assertThat(peer.ask("begin 0"))
                .isEqualTo("Python can't compare and set a word in one step, so it makes no updates; leave these to a"
                        + " program in Java or C");
    }

    @Test
    void whoReadsOnlyCopiesAndWaitsAndWritesNothing() throws IOException {
        ForeignPeer reader = python("1");
        data.update(values -> fill(values, 7));
        assertThat(reader.ask("snapshot 0")).isEqualTo("whole 7");
        assertThat(reader.ask("value")).isEqualTo("2");
        assertThat(reader.ask("await 0 20")).isEqualTo("timed out");
        assertThat(reader.ask("region 0")).isEqualTo("a region that is attached read-only can't be locked");
        assertThat(reader.ask("write counter"))
                .isEqualTo("'" + name + "' is attached read-only; attach it without read_only=True to write");
        assertThat(data.getCounter()).isZero();
    }

    private static void fill(Storm values, long value) {
        for (int i = 0; i < 32; i++) {
            values.setValuesAt(i, value);
        }
    }

    @Test
    void aWriterThatDiesInsideIsTold() throws IOException {
        ForeignPeer reader = python("1");
        ForeignPeer writer = inC();
        assertThat(writer.ask("begin 0")).isEqualTo("held");
        assertThat(reader.ask("snapshot 0")).isEqualTo("timed out");
        assertThat(reader.ask("snapshot 50")).isEqualTo("timed out");
        writer.kill();
        peers.remove(writer);
        assertThat(reader.ask("snapshot 0")).isEqualTo("WRITER_DIED");
        assertThat(reader.ask("snapshot 20000")).isEqualTo("WRITER_DIED");
        data.takeOver(values -> fill(values, 9));
        assertThat(reader.ask("snapshot 0")).isEqualTo("whole 9");
    }

    @Test
    void whoWaitsInOneLanguageIsWokenByTheOther() throws Exception {
        ForeignPeer peer = python("0");
        ForeignPeer watcher = python("1");
        for (int turn = 0; turn < 20; turn += 2) {
            watcher.tell("await " + turn + " 60000");
            data.setTurn(turn + 1);
            Words.wake(data, StormShared.TURN_OFFSET);
            assertThat(watcher.hear()).isEqualTo("changed");
            peer.tell("turn " + (turn + 2));
            assertThat(Words.await(data, StormShared.TURN_OFFSET, turn + 1, LONG))
                    .isTrue();
            assertThat(peer.hear()).isEqualTo("done");
        }
        for (int i = 0; i < 10; i++) {
            int seen = data.getSequence().value();
            watcher.tell("update " + seen + " 60000");
            data.update(values -> fill(values, 1));
            assertThat(watcher.hear()).isEqualTo("updated");
            assertThat(watcher.ask("update " + (seen + 2) + " 0")).isEqualTo("timed out");
        }
    }

    /** One writes in C and one in Java, and nobody pauses for the reader. */
    @Test
    void noSnapshotIsTornAndManySucceed() throws Exception {
        Process reader = going(python, "read");
        going(List.of(inC.toString()), "write");
        long end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
        for (long i = 0; System.nanoTime() < end; i++) {
            long value = i;
            data.update(values -> fill(values, value));
        }
        data.setStop(1);
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        System.out.println("PythonLocks: snapshots " + said + ", updates in C=" + data.getEntries());
        assertThat(said).matches("whole [1-9]\\d{2,} torn 0 died 0");
        assertThat(data.getEntries()).isPositive();
    }

    /** Otherwise the test above would prove nothing. */
    @Test
    void withoutTheSecondLookSnapshotsAreTorn() throws Exception {
        going(List.of(inC.toString()), "write", "slow");
        Process reader = going(python, "unseen");
        assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("torn 1");
    }
}

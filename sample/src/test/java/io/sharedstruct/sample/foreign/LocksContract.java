package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.SharedLock;
import io.sharedstruct.WriterDiedException;
import io.sharedstruct.runtime.Words;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true on every system of programs that lock, read and wait by what is generated for their language, with each other and with Java. */
abstract class LocksContract {

    private static final long SEED = 20_261_127;

    /** A tenth where Wine starts processes, and makes and opens events, by asking another process. */
    private static final int SCALE = System.getProperty("os.name").startsWith("Windows") ? 1 : 10;

    private static final int ADDITIONS = Integer.getInteger("locks.additions", 10_000 * SCALE);
    private static final int KILLS = Integer.getInteger("locks.kills", 6 * SCALE);
    private static final long SNAPSHOTS = Long.getLong("locks.snapshots", 1_000_000);
    private static final int TRIPS = Integer.getInteger("locks.trips", 2_000);
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String READ_WRITE = "0";
    private static final String READ_ONLY = "1";

    @RegisterExtension
    final ShmNames names = new ShmNames();

    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path folder;

    private final Random random = new Random(SEED);
    private final List<ForeignPeer> peers = new ArrayList<>();
    private final List<Process> running = new ArrayList<>();

    private final String name = names.next();

    StormShared data;
    private Path said;
    private int kills;

    /** What starts a program that does what locks.c does. */
    abstract List<String> program();

    /** One that sleeps so long without a look that it shows if nobody wakes it; the same if there is none. */
    List<String> patient() {
        return program();
    }

    /** How many milliseconds a hunt waits at most before it kills the next one: long enough to be under way by then. */
    int mostBetweenKills() {
        return 10;
    }

    /** How much less is done where programs start slowly: one part of so many. */
    int share() {
        return 1;
    }

    @BeforeEach
    void acquire() throws IOException {
        data = StormShared.acquire(name);
        said = Files.createTempFile(folder, "said", ".txt");
    }

    @AfterEach
    void end() throws Exception {
        for (Process process : running) {
            killed(process);
        }
        for (ForeignPeer peer : peers) {
            peer.kill();
        }
        data.close();
    }

    final ForeignPeer attach(String flags) throws IOException {
        return started(program(), flags);
    }

    final ForeignPeer started(List<String> program, String flags) throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(name, flags, "obey"));
        return added(ForeignPeer.start(command));
    }

    private ForeignPeer added(ForeignPeer peer) {
        peers.add(peer);
        return peer;
    }

    private ForeignPeer attach() throws IOException {
        return attach(READ_WRITE);
    }

    private void kill(ForeignPeer peer) throws IOException {
        peers.remove(peer);
        peer.kill();
    }

    private Process going(String... mode) throws IOException {
        List<String> command = new ArrayList<>(program());
        command.addAll(List.of(name, READ_WRITE));
        command.addAll(List.of(mode));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .start();
        running.add(process);
        return process;
    }

    private static void killed(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aLockIsOneHoldersAtATime() throws IOException {
        ForeignPeer first = attach();
        ForeignPeer second = attach();
        assertThat(first.ask("lock 0")).isEqualTo("held");
        assertThat(second.ask("lock 0")).isEqualTo("timed out");
        assertThat(second.ask("lock 50")).isEqualTo("timed out");
        assertThat(second.ask("unlock")).isEqualTo("LOST_LOCK");
        second.tell("lock -1");
        assertThat(first.ask("unlock")).isEqualTo("done");
        assertThat(second.hear()).isEqualTo("held");
        assertThat(first.ask("unlock")).isEqualTo("LOST_LOCK");
        assertThat(second.ask("unlock")).isEqualTo("done");
        assertThat(Words.lock(data, StormShared.LOCK_OFFSET).tryLock()).isNotNull();
        assertThat(first.ask("lock 0")).isEqualTo("timed out");
    }

    @Test
    void readersShareALockAndWritersDoNot() throws IOException {
        ForeignPeer first = attach();
        ForeignPeer second = attach();
        for (int i = 0; i < 8; i++) {
            assertThat(first.ask("read 0")).isEqualTo("held");
        }
        for (int i = 0; i < 7; i++) {
            assertThat(second.ask("read 0")).isEqualTo("held");
        }
        assertThat(second.ask("read 20")).as("a 16th reader").isEqualTo("timed out");
        assertThat(data.getRoom().readLock().tryLock()).isNull();
        assertThat(first.ask("unread")).isEqualTo("done");
        try (SharedLock.Held held = data.getRoom().readLock().tryLock()) {
            assertThat(held).isNotNull();
            for (int i = 0; i < 7; i++) {
                assertThat(first.ask("unread")).isEqualTo("done");
                assertThat(second.ask("unread")).isEqualTo("done");
            }
            assertThat(first.ask("unread")).isEqualTo("LOST_LOCK");
            assertThat(first.ask("write 30")).isEqualTo("timed out");
            assertThat(second.ask("read 0")).isEqualTo("held");
            assertThat(second.ask("unread")).isEqualTo("done");
            first.tell("write -1");
            await(() -> second.ask("read 0").equals("timed out")
                    ? 1
                    : second.ask("unread").length() * 0L);
        }
        assertThat(first.hear()).isEqualTo("held");
        assertThat(second.ask("read 10")).isEqualTo("timed out");
        assertThat(data.getRoom().readLock().tryLock()).isNull();
        assertThat(second.ask("write 10")).isEqualTo("timed out");
        assertThat(first.ask("unwrite")).isEqualTo("done");
        assertThat(first.ask("unwrite")).isEqualTo("LOST_LOCK");
        assertThat(second.ask("write 0")).isEqualTo("held");
    }

    @Test
    void theLockOfTheRegionIsOneHoldersAtATime() throws IOException {
        ForeignPeer first = attach();
        ForeignPeer second = attach();
        assertThat(first.ask("region 0")).isEqualTo("held");
        assertThat(first.ask("region 0")).isEqualTo("timed out");
        assertThat(second.ask("region 20")).isEqualTo("timed out");
        assertThat(data.tryLock()).isNull();
        assertThat(second.ask("unregion")).isEqualTo("LOST_LOCK");
        assertThat(first.ask("unregion")).isEqualTo("done");
        try (SharedLock.Held held = data.tryLock()) {
            assertThat(held).isNotNull();
            assertThat(second.ask("region 20")).isEqualTo("timed out");
        }
        assertThat(second.ask("region 0")).isEqualTo("held");
        kill(second);
        assertThat(first.ask("region 20000")).isEqualTo("held");
        assertThat(first.ask("detach")).isEqualTo("done");
        data.lock().close();
    }

    @Test
    void whoMayOnlyReadLocksNothing() throws IOException {
        ForeignPeer reader = attach(READ_ONLY);
        assertThat(reader.ask("lock 0")).isEqualTo("NOT_WRITABLE");
        assertThat(reader.ask("read 0")).isEqualTo("NOT_WRITABLE");
        assertThat(reader.ask("write 0")).isEqualTo("NOT_WRITABLE");
        assertThat(reader.ask("begin 0")).isEqualTo("NOT_WRITABLE");
        assertThat(reader.ask("region 0")).isEqualTo("NOT_WRITABLE");
        assertThat(reader.ask("snapshot 0")).isEqualTo("whole 0");
        assertThat(reader.ask("detach")).isEqualTo("done");
        ForeignPeer writer = attach();
        assertThat(writer.ask("detach")).isEqualTo("done");
        assertThat(writer.ask("lock 0")).isEqualTo("NOT_ATTACHED");
    }

    @Test
    void anUpdateIsFoundAsAWhole() throws IOException {
        ForeignPeer writer = attach();
        ForeignPeer other = attach();
        ForeignPeer reader = attach(READ_ONLY);
        assertThat(writer.ask("begin 0")).isEqualTo("held");
        assertThat(reader.ask("snapshot 30")).as("a live writer").isEqualTo("timed out");
        assertThat(other.ask("begin 30")).isEqualTo("timed out");
        assertThat(reader.ask("value")).isEqualTo("0");
        writer.ask("fill 5");
        reader.tell("update 0 20000");
        assertThat(writer.ask("end")).isEqualTo("done");
        assertThat(reader.hear()).isEqualTo("updated");
        assertThat(reader.ask("snapshot 0")).isEqualTo("whole 5");
        assertThat(reader.ask("value")).isEqualTo("2");
        assertThat(reader.ask("update 2 30")).isEqualTo("timed out");
        assertThat(writer.ask("end")).isEqualTo("LOST_LOCK");
        assertThat(data.getSequence().value()).isEqualTo(2);
        assertThat(data.<Long>read(values -> values.getValuesAt(31))).isEqualTo(5);
        data.update(values -> fill(values, 6));
        assertThat(reader.ask("snapshot 0")).isEqualTo("whole 6");
        assertThat(reader.ask("value")).isEqualTo("4");
        assertThat(other.ask("over 0")).as("nobody died").isEqualTo("held");
        assertThat(other.ask("end")).isEqualTo("done");
    }

    private static void fill(Storm values, long value) {
        for (int i = 0; i < 32; i++) {
            values.setValuesAt(i, value);
        }
    }

    @Test
    void whoDetachesInsideGivesUpWhatItHolds() throws IOException {
        ForeignPeer first = attach();
        assertThat(first.ask("lock 0")).isEqualTo("held");
        assertThat(first.ask("write 0")).isEqualTo("held");
        assertThat(first.ask("detach")).isEqualTo("done");
        ForeignPeer second = attach();
        assertThat(second.ask("lock 0")).isEqualTo("abandoned");
        assertThat(second.ask("write 0")).isEqualTo("abandoned");
        assertThat(second.ask("unwrite")).isEqualTo("done");
        assertThat(second.ask("write 0")).isEqualTo("held");
    }

    private enum Victim {
        C,
        JAVA
    }

    private ForeignPeer victim(Victim victim) throws IOException {
        if (victim == Victim.C) {
            return attach();
        }
        List<String> command = new ArrayList<>(PeerJvm.javaCommand(LocksPeer.class));
        command.add(name);
        return added(ForeignPeer.start(command));
    }

    private String ask(Victim victim, ForeignPeer peer, String command) throws IOException {
        return peer.ask(victim == Victim.C ? command + " 0" : command);
    }

    /** Of a program in C by one in C and one in Java, and of a JVM by one in C. */
    @ParameterizedTest
    @CsvSource({"C", "JAVA"})
    void theDeathOfAHolderIsTold(Victim kind) throws IOException {
        ForeignPeer next = attach();
        ForeignPeer victim = victim(kind);
        assertThat(ask(kind, victim, "lock")).isEqualTo("held");
        assertThat(ask(kind, victim, "write")).isEqualTo("held");
        kill(victim);
        assertThat(next.ask("lock 0")).isEqualTo("abandoned");
        assertThat(next.ask("unlock")).isEqualTo("done");
        assertThat(next.ask("lock 0")).isEqualTo("held");
        assertThat(next.ask("unlock")).isEqualTo("done");
        assertThat(next.ask("read 0")).isEqualTo("abandoned");
        assertThat(next.ask("unread")).isEqualTo("done");
        try (SharedLock.Held held = data.getRoom().readLock().lock()) {
            assertThat(held.wasAbandoned()).isTrue();
        }
        try (SharedLock.Held held = data.getRoom().writeLock().lock()) {
            assertThat(held.wasAbandoned()).isTrue();
        }
        assertThat(next.ask("read 0")).isEqualTo("held");
        assertThat(next.ask("unread")).isEqualTo("done");
        victim = victim(kind);
        assertThat(ask(kind, victim, "lock")).isEqualTo("held");
        assertThat(ask(kind, victim, "read")).isEqualTo("held");
        kill(victim);
        try (SharedLock.Held held = data.getLock().lock()) {
            assertThat(held.wasAbandoned()).isTrue();
        }
        assertThat(next.ask("write 0")).as("readers leave nothing").isEqualTo("held");
    }

    @ParameterizedTest
    @CsvSource({"C", "JAVA"})
    void theDeathOfAWriterIsTold(Victim kind) throws IOException {
        ForeignPeer next = attach();
        ForeignPeer reader = attach(READ_ONLY);
        for (String who : List.of("C", "Java")) {
            ForeignPeer victim = victim(kind);
            assertThat(ask(kind, victim, "begin")).isEqualTo("held");
            kill(victim);
            assertThat(reader.ask("snapshot 0")).isEqualTo("WRITER_DIED");
            assertThat(reader.ask("snapshot 20000")).isEqualTo("WRITER_DIED");
            assertThatThrownBy(() -> data.read(Storm::getCounter)).isInstanceOf(WriterDiedException.class);
            assertThat(next.ask("begin 0")).isEqualTo("WRITER_DIED");
            assertThat(next.ask("begin 0")).as("who is refused leaves it so").isEqualTo("WRITER_DIED");
            assertThatThrownBy(() -> data.update(values -> {})).isInstanceOf(WriterDiedException.class);
            assertThat(reader.ask("snapshot 0")).isEqualTo("WRITER_DIED");
            if (who.equals("C")) {
                assertThat(next.ask("over 0")).isEqualTo("abandoned");
                assertThat(reader.ask("snapshot 20"))
                        .as("it is being taken over")
                        .isEqualTo("timed out");
                next.ask("fill 7");
                assertThat(next.ask("end")).isEqualTo("done");
            } else {
                data.takeOver(values -> fill(values, 7));
            }
            assertThat(reader.ask("snapshot 0")).isEqualTo("whole 7");
            assertThat(data.<Long>read(values -> values.getValuesAt(0))).isEqualTo(7);
        }
    }

    /** In C each peer adds in two threads, and so does this JVM. */
    @ParameterizedTest
    @ValueSource(strings = {"lock", "write", "update", "region"})
    void additionsAreExact(String way) throws Exception {
        int additions = (way.equals("region") ? ADDITIONS / 50 : ADDITIONS) / share();
        ForeignPeer first = attach();
        ForeignPeer second = attach();
        first.tell("add-" + way + " " + additions);
        second.tell("add-" + way + " " + additions);
        Thread[] threads = new Thread[2];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                for (int j = 0; j < additions; j++) {
                    add(way);
                }
            });
            threads[i].start();
        }
        assertThat(first.hear()).isEqualTo("done");
        assertThat(second.hear()).isEqualTo("done");
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(data.getCounter()).isEqualTo(6L * additions);
    }

    private void add(String way) {
        if (way.equals("update")) {
            data.update(inside -> inside.setCounter(inside.getCounter() + 1));
            return;
        }
        try (SharedLock.Held held = way.equals("lock")
                ? data.getLock().lock()
                : way.equals("write") ? data.getRoom().writeLock().lock() : data.lock()) {
            assertThat(held.wasAbandoned()).isFalse();
            data.setCounter(data.getCounter() + 1);
        }
    }

    /** Otherwise the test above would prove nothing. */
    @Test
    void additionsWithoutALockAreNot() throws IOException {
        ForeignPeer first = attach();
        ForeignPeer second = attach();
        await(() -> {
            data.setCounter(0);
            first.tell("add-nothing 5000000");
            second.tell("add-nothing 5000000");
            first.hear();
            second.hear();
            return data.getCounter() < 20_000_000 ? 1 : 0;
        });
    }

    /** Nobody is where somebody else is, every death inside is told, and nobody waits for the dead. */
    @ParameterizedTest
    @ValueSource(strings = {"lock", "room"})
    void holdersAreKilledAtRandom(String mode) throws Exception {
        hunt(mode, mode, mode);
        report("kills of holders by " + mode);
        assertThat(data.getRecoveries()).isPositive();
        assertThat(data.getEntries()).isGreaterThan(KILLS / share());
        assertNothingWrong();
    }

    @Test
    void writersAreKilledAtRandom() throws Exception {
        Process reader = going("read");
        hunt("write slow", "write slow", "read");
        assertThat(reader.waitFor(60, TimeUnit.SECONDS)).isTrue();
        report("kills of writers");
        assertThat(data.getRecoveries()).isPositive();
        assertThat(data.getDied()).isPositive();
        assertThat(data.getSnapshots()).isGreaterThan(KILLS / share());
        assertThat(data.getTorn()).isZero();
        assertNothingWrong();
    }

    private void hunt(String... modes) throws Exception {
        List<Process> prey = new ArrayList<>();
        for (String mode : modes) {
            prey.add(going(mode.split(" ")));
        }
        int least = KILLS / share();
        // A few more if none of the victims was inside.
        for (kills = 0; kills < least || (data.getRecoveries() == 0 && kills < least + 500); kills++) {
            int victim = random.nextInt(prey.size());
            // One that ends by itself has found something wrong.
            assertThat(prey.get(victim).waitFor(random.nextInt(mostBetweenKills()), TimeUnit.MILLISECONDS))
                    .as(() -> content(said))
                    .isFalse();
            killed(prey.get(victim));
            running.remove(prey.get(victim));
            prey.set(victim, going(modes[victim].split(" ")));
        }
        long before = data.getEntries();
        await(() -> data.getEntries() > before ? 1 : 0);
        data.setStop(1);
        for (Process process : prey) {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void assertNothingWrong() {
        assertThat(data.getViolations()).isZero();
        assertThat(data.getHangs()).isZero();
        assertThat(content(said)).isEmpty();
    }

    private void report(String what) {
        System.out.println("Locks: " + what + "=" + kills + " entries=" + data.getEntries() + " violations="
                + data.getViolations() + " recoveries=" + data.getRecoveries() + " hangs=" + data.getHangs() + " told="
                + data.getDied() + " snapshots=" + data.getSnapshots() + " torn=" + data.getTorn());
    }

    /** Otherwise the tests above would prove nothing. */
    @Test
    void withoutALockTheFiguresSaySo() throws IOException {
        going("unlocked");
        going("unlocked");
        await(data::getViolations);
    }

    /** Writers and readers in C, and one of each in this JVM. */
    @Test
    void noSnapshotIsTorn() throws Exception {
        going("write");
        going("read");
        going("read");
        Thread writer = new Thread(() -> {
            for (long i = 0; data.getStop() == 0; i++) {
                long value = i;
                data.update(values -> fill(values, value));
                LockSupport.parkNanos(100_000);
            }
        });
        writer.start();
        long torn = 0;
        long here = 0;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(600);
        while (data.getSnapshots() < SNAPSHOTS / share() || here < 1_000) {
            assertThat(System.nanoTime()).isLessThan(end);
            torn += data.read(LocksContract::isTorn) ? 1 : 0;
            here++;
        }
        data.setStop(1);
        writer.join();
        for (Process process : running) {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        System.out.println("Locks: snapshots in C=" + data.getSnapshots() + " torn=" + data.getTorn() + ", in Java="
                + here + " torn=" + torn + ", updates in C=" + data.getEntries());
        assertThat(torn).isZero();
        assertThat(data.getTorn()).isZero();
        assertNothingWrong();
    }

    private static boolean isTorn(Storm values) {
        for (int i = 1; i < 32; i++) {
            if (values.getValuesAt(i) != values.getValuesAt(0)) {
                return true;
            }
        }
        return false;
    }

    /** Readers that don't look again, and writers that leave the number even: the test above would find either. */
    @ParameterizedTest
    @CsvSource({"write, unseen", "even, read"})
    void withoutTheProtocolSnapshotsAreTorn(String writer, String reader) throws IOException {
        going(writer);
        going(reader);
        await(data::getTorn);
    }

    @Test
    void noWakeIsLost() throws IOException {
        ForeignPeer even = started(patient(), READ_WRITE);
        ForeignPeer odd = started(patient(), READ_WRITE);
        even.tell("play 0 " + TRIPS);
        odd.tell("play 1 " + TRIPS);
        assertThat(even.hear()).startsWith("late 0 ");
        assertThat(odd.hear()).startsWith("late 0 ");
        assertThat(data.getTurn()).isEqualTo(2 * TRIPS);
        ForeignPeer watcher = started(patient(), READ_ONLY);
        for (int i = 0; i < 100; i++) {
            int turn = 2 * TRIPS + i;
            watcher.tell("await " + turn + " 60000");
            assertThat(even.ask("turn " + (turn + 1))).isEqualTo("done");
            assertThat(watcher.hear()).isEqualTo("changed");
        }
        assertThat(watcher.ask("await " + data.getTurn() + " 30")).isEqualTo("timed out");
        for (String way : List.of("lock", "write", "update")) {
            even.tell("add-" + way + " 20000 1");
            odd.tell("add-" + way + " 20000 1");
            assertThat(even.hear()).as(way).isEqualTo("done");
            assertThat(odd.hear()).as(way).isEqualTo("done");
        }
    }

    @Test
    void whoWaitsInOneLanguageIsWokenByTheOther() throws Exception {
        ForeignPeer peer = attach();
        ForeignPeer watcher = attach(READ_ONLY);
        for (int turn = 0; turn < 50; turn += 2) {
            watcher.tell("await " + turn + " 60000");
            data.setTurn(turn + 1);
            Words.wake(data, StormShared.TURN_OFFSET);
            assertThat(watcher.hear()).isEqualTo("changed");
            peer.tell("turn " + (turn + 2));
            assertThat(Words.await(data, StormShared.TURN_OFFSET, turn + 1, LONG))
                    .isTrue();
            assertThat(peer.hear()).isEqualTo("done");
        }
        for (int i = 0; i < 20; i++) {
            int seen = data.getSequence().value();
            watcher.tell("update " + seen + " 60000");
            data.update(values -> fill(values, 1));
            assertThat(watcher.hear()).isEqualTo("updated");
            assertThat(peer.ask("begin -1")).isEqualTo("held");
            peer.tell("end");
            assertThat(data.awaitUpdate(seen + 2, LONG)).isTrue();
            assertThat(peer.hear()).isEqualTo("done");
        }
    }

    /** Supplies a number, or fails. */
    interface Figure {

        long get() throws IOException;
    }

    static void await(Figure figure) throws IOException {
        long deadline = System.nanoTime() + LONG.toNanos();
        while (figure.get() == 0) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

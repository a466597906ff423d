package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Permissions;
import io.sharedstruct.Persistence;
import io.sharedstruct.sample.MyDataShared;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A program on Linux that attaches by what is generated for its language is a holder like any other. */
@OnPosix
abstract class LinuxAttachContract extends AttachContract {

    private static final long SEED = 20_261_123;
    private static final Duration HUNT = Duration.ofSeconds(Integer.getInteger("attach.seconds", 5));
    private static final String ANY_OWNER = "2";
    private static final long OPEN_BYTE = 1L << 62;
    private static final long LIFE_BYTE = OPEN_BYTE + 1;
    private static final int NOBODY = 65534;

    /** Where the program lies, if others must be let in to run it. */
    abstract Path folder();

    /** How many milliseconds the hunt waits at most before it kills the next one: long enough to be under way by then. */
    int mostBetweenKills() {
        return 20;
    }

    @Test
    void theLastOneLeavesAnotherObjectOfTheNameAlone() throws IOException {
        MyDataShared first = MyDataShared.acquire(name);
        try (ForeignPeer peer = attach()) {
            first.close();
            assertThat(MyDataShared.unlink(name)).isTrue();
            try (MyDataShared second = MyDataShared.acquire(name)) {
                assertThat(second.isCreator()).isTrue();
                assertThat(peer.ask("detach")).isEqualTo("done");
                assertThat(second.isNameCurrent()).isTrue();
            }
        }
    }

    @Test
    void aKilledHolderLeavesARegionThatTheNextCreatorInitialises() throws Exception {
        MyDataShared first = MyDataShared.acquire(name);
        first.setX(5);
        try (ForeignPeer peer = attach()) {
            first.close();
            peer.kill();
        }
        assertThat(ShmNames.exists(name)).isTrue();
        assertThat(refusal(name, "0", "100")).isEqualTo("NO_REGION");
        assertThat(refusal(name, READ_ONLY, "100")).isEqualTo("NO_REGION");
        try (MyDataShared next = MyDataShared.acquire(name)) {
            assertThat(next.isCreator()).isTrue();
            assertThat(next.getX()).isZero();
        }
    }

    /** The lock of whoever opens, closes or cleans up, as the programs of another language would take it. */
    @Test
    void nobodyAttachesOrDetachesWhileAnotherOneDecides() throws Exception {
        try (MyDataShared data = MyDataShared.acquire(name);
                ForeignPeer peer = attach("0", "20")) {
            try (FileChannel object =
                    FileChannel.open(ShmNames.path(name), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                try (FileLock alone = object.lock(OPEN_BYTE, 1, false)) {
                    assertThat(alone.isValid()).isTrue();
                    assertThat(refusal(name, "0", "20")).isEqualTo("BUSY");
                    assertThat(refusal(name, READ_ONLY, "20")).isEqualTo("BUSY");
                    assertThat(peer.ask("detach")).isEqualTo("BUSY");
                }
                try (FileLock reading = object.lock(OPEN_BYTE, 1, true)) {
                    assertThat(reading.isShared()).isTrue();
                    assertThat(refusal(name, "0", "20")).isEqualTo("BUSY");
                    attach(READ_ONLY, "0").close();
                }
            }
            data.setX(5);
            try (ForeignPeer later = attach("0", "0")) {
                assertThat(later.ask("get")).isEqualTo("5 ");
            }
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    /** By which a reader can ask whether somebody is attached, without disturbing him. */
    @Test
    void whoIsAttachedHoldsAByteAsWell() throws Exception {
        MyDataShared data = MyDataShared.acquire(name);
        try (ForeignPeer peer = attach();
                FileChannel object =
                        FileChannel.open(ShmNames.path(name), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            data.close();
            assertThat(object.tryLock(LIFE_BYTE, 1, false)).isNull();
            assertThat(peer.ask("detach")).isEqualTo("done");
            try (FileLock life = object.tryLock(LIFE_BYTE, 1, false)) {
                assertThat(life).isNotNull();
            }
        }
    }

    /** It has opened the one that had the name, and waits for the lock of that, when the name goes to another one. */
    @Test
    void anObjectThatLosesItsNameMeanwhileIsNotAttached() throws Exception {
        try (MyDataShared first = MyDataShared.acquire(name);
                FileChannel object =
                        FileChannel.open(ShmNames.path(name), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            first.setX(1);
            FileLock open = object.lock(OPEN_BYTE, 1, false);
            Process waiting = getting("20000");
            awaitOpened(waiting, ShmNames.path(name));
            Files.delete(ShmNames.path(name));
            try (MyDataShared second = MyDataShared.acquire(name)) {
                second.setX(2);
                open.release();
                assertThat(waiting.getInputStream().readAllBytes()).asString().isEqualTo("ready\n2 \n");
            }
        }
    }

    private static void awaitOpened(Process process, Path object) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!hasOpen(process, object)) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static boolean hasOpen(Process process, Path object) throws IOException {
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(Path.of("/proc/" + process.pid() + "/fd"))) {
            for (Path descriptor : descriptors) {
                if (Files.isSameFile(descriptor, object)) {
                    return true;
                }
            }
        } catch (NoSuchFileException e) {
            return false; // one that was closed meanwhile
        }
        return false;
    }

    @Test
    void anObjectOfAnotherUserHasToBeAskedFor() throws Exception {
        Needs.root();
        names.put(name, new byte[260]);
        Files.setPosixFilePermissions(ShmNames.path(name), PosixFilePermissions.fromString("rw-------"));
        attach("0", "0").close();
        Files.setAttribute(ShmNames.path(name), "unix:uid", NOBODY);
        assertThat(refusal(name, "0", "0")).isEqualTo("FORBIDDEN");
        assertThat(refusal(name, READ_ONLY, "0")).isEqualTo("FORBIDDEN");
        attach(ANY_OWNER, "0").close();
    }

    /** Its creator has made it, and is about to give it the mode that lets others in, and then its length. */
    @Test
    void anObjectThatHasNoModeYetIsWaitedForByThoseWhoAskForIt() throws Exception {
        Needs.root();
        Needs.program("setpriv");
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
        names.put(name, new byte[0]);
        Files.setPosixFilePermissions(ShmNames.path(name), PosixFilePermissions.fromString("---------"));
        assertThat(said(asNobody(ANY_OWNER, "100"))).isEqualTo("BUSY\n");
        assertThat(said(asNobody("0", "100"))).isEqualTo("FORBIDDEN\n");
        try (FileChannel object =
                        FileChannel.open(ShmNames.path(name), StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock open = object.lock(OPEN_BYTE, 1, false)) {
            Process waiting = asNobody(ANY_OWNER, "20000");
            waiting.getOutputStream().write("get\n".getBytes(StandardCharsets.UTF_8));
            waiting.getOutputStream().flush();
            Files.setPosixFilePermissions(ShmNames.path(name), PosixFilePermissions.fromString("rw-rw-rw-"));
            object.write(ByteBuffer.allocate(260));
            open.release();
            assertThat(said(waiting)).isEqualTo("ready\n0 \n");
        }
        names.put(name, new byte[260]);
        Files.setPosixFilePermissions(ShmNames.path(name), PosixFilePermissions.fromString("---------"));
        assertThat(said(asNobody(ANY_OWNER, "20000"))).isEqualTo("FORBIDDEN\n");
    }

    private Process asNobody(String flags, String timeout) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        command.addAll(command(name, flags, timeout));
        return new ProcessBuilder(command).start();
    }

    private static String said(Process process) throws IOException {
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNotTheRegionIsRefusedAndLeftAsItIs() throws Exception {
        assertThat(refusal(name, "0", "0")).isEqualTo("NO_REGION");
        assertThat(refusal("../" + name, "0", "0")).isEqualTo("BAD_NAME");
        assertThat(refusal("", "0", "0")).isEqualTo("BAD_NAME");
        for (String name : List.of("..", ".", "a/b", "a".repeat(256))) {
            assertThat(refusal(name, "0", "0")).isEqualTo("BAD_NAME");
        }
        for (String name : List.of("$rFactor2SMMP_Telemetry$", "with spaces!{}", "a".repeat(255))) {
            assertThat(refusal(name, "0", "0")).isEqualTo("NO_REGION");
        }

        try (TestStruct other = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(name))) {
            byte[] before = ShmNames.bytes(name);
            assertThat(refusal(name, "0", "0")).isEqualTo("OTHER_LAYOUT");
            assertThat(refusal(name, READ_ONLY, "0")).isEqualTo("OTHER_LAYOUT");
            assertThat(ShmNames.bytes(name)).isEqualTo(before);
            other.setX(1);
        }
        assertThat(ShmNames.exists(name)).isFalse();

        names.put(name, new byte[259]);
        assertThat(refusal(name, ANY_OWNER, "0")).isEqualTo("TOO_SMALL");
        Files.delete(ShmNames.path(name));
        try (RandomAccessFile empty = new RandomAccessFile(ShmNames.path(name).toFile(), "rw")) {
            assertThat(empty.length()).isZero();
            assertThat(refusal(name, ANY_OWNER, "0")).isEqualTo("NO_REGION");
        }
    }

    @Test
    void aRegionThatOthersMayWriteHasToBeAskedFor() throws Exception {
        AcquireOptions options = AcquireOptions.named(name).withPermissions(Permissions.ALL_READ_WRITE);
        try (MyDataShared data = MyDataShared.acquire(options)) {
            assertThat(data.isCreator()).isTrue();
            assertThat(refusal(name, "0", "0")).isEqualTo("FORBIDDEN");
            attach(ANY_OWNER, "0").close();
        }
    }

    @Test
    void anObjectWithoutAFooterIsAttachedUnverifiedAndStays() throws IOException {
        names.put(name, new byte[260]);
        try (ForeignPeer peer = attach(ANY_OWNER, "0")) {
            assertThat(peer.ask("verified")).isEqualTo("0");
            assertThat(peer.ask("detach")).isEqualTo("done");
        }
        assertThat(ShmNames.exists(name)).isTrue();
    }

    @Test
    void aPersistentRegionIsThereWithoutHoldersAndStays() throws IOException {
        AcquireOptions options = AcquireOptions.named(name).withPersistence(Persistence.KERNEL);
        try (MyDataShared data = MyDataShared.acquire(options)) {
            data.setX(3);
        }
        for (String flags : List.of("0", READ_ONLY)) {
            try (ForeignPeer peer = attach(flags, "0")) {
                assertThat(peer.ask("get")).isEqualTo("3 ");
                assertThat(peer.ask("detach")).isEqualTo("done");
            }
        }
        assertThat(ShmNames.exists(name)).isTrue();
    }

    @Test
    void aFifoIsRefusedAndNotWaitedFor() throws Exception {
        Needs.program("mkfifo");
        assertThat(new ProcessBuilder("mkfifo", "-m", "600", ShmNames.path(name).toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(refusal(name, "0", "0")).isEqualTo("FORBIDDEN");
        assertThat(refusal(name, READ_ONLY, "0")).isEqualTo("FORBIDDEN");
    }

    /** By the locks of those who are attached, among whom is the program. */
    @Test
    void aRegionWhoseFooterIsWipedIsKnownAllTheSame() throws Exception {
        MyDataShared data = MyDataShared.acquire(name);
        data.setX(5);
        try (ForeignPeer first = attach()) {
            names.put(name, new byte[4096]);
            try (ForeignPeer second = attach();
                    ForeignPeer reader = attach(READ_ONLY, "0")) {
                assertThat(second.ask("verified")).isEqualTo("0");
                assertThat(second.ask("set 6 six")).isEqualTo("done");
                assertThat(reader.ask("get")).isEqualTo("6 six");
                assertThat(second.ask("detach")).isEqualTo("done");
                assertThat(reader.ask("detach")).isEqualTo("done");
            }
            names.put(name, new byte[4096]);
            data.close();
            names.put(name, new byte[4096]);
            try (MyDataShared joined = MyDataShared.acquire(name)) {
                assertThat(joined.isCreator()).isFalse();
                assertThat(joined.isLayoutVerified()).isFalse();
                assertThat(first.ask("detach")).isEqualTo("done");
                assertThat(joined.isNameCurrent()).isTrue();
            }
            assertThat(ShmNames.exists(name)).isFalse();
        }
        try (TestStruct other = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(name))) {
            names.put(name, new byte[4096]);
            assertThat(refusal(name, "0", "0")).isEqualTo("OTHER_LAYOUT");
            assertThat(other.isCreator()).isTrue();
        }
    }

    /** Three programs and two in Java open and close while one after the other is killed. */
    @Test
    void killedAtRandomNobodySeesAnUnfinishedRegionOrTwo() throws Exception {
        Random random = new Random(SEED);
        List<PeerJvm> creators = new ArrayList<>();
        List<Process> peers = new ArrayList<>();
        long end = System.nanoTime() + HUNT.toNanos();
        int kills = 0;
        int creatorKills = 0;
        try {
            for (int i = 0; i < 2; i++) {
                creators.add(racing());
            }
            for (int i = 0; i < 3; i++) {
                peers.add(looping());
            }
            while (System.nanoTime() < end) {
                int victim = random.nextInt(peers.size());
                if (peers.get(victim).waitFor(random.nextInt(mostBetweenKills()), TimeUnit.MILLISECONDS)) {
                    break; // It has found something wrong, and says so below.
                }
                peers.set(victim, replaced(peers.get(victim)));
                kills++;
                if (kills % 50 == 0) {
                    assertThat(creators.remove(0).killAndHear()).isNull();
                    creators.add(racing());
                    creatorKills++;
                }
            }
            for (Process peer : peers) {
                killed(peer);
            }
            for (PeerJvm creator : creators) {
                assertThat(creator.killAndHear()).isNull();
            }
        } finally {
            peers.forEach(Process::destroyForcibly);
            creators.forEach(PeerJvm::close);
        }
        System.out.println(getClass().getSimpleName() + ": kills of programs=" + kills + ", of JVMs=" + creatorKills);
        assertThat(kills).isGreaterThan(20);
        try (TestStruct last = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(name), TestStruct::fill)) {
            assertThat(TestStruct.problemIn(last)).isNull();
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    private Process looping() throws IOException {
        return new ProcessBuilder(started("loop", name))
                .redirectErrorStream(true)
                .start();
    }

    private Process replaced(Process peer) throws Exception {
        killed(peer);
        return looping();
    }

    /** It must have had nothing to say. */
    private static void killed(Process peer) throws Exception {
        peer.toHandle().destroyForcibly();
        assertThat(peer.getInputStream().readAllBytes()).asString().isEmpty();
        assertThat(peer.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}

package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.Persistence;
import io.sharedstruct.RegionExistsException;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real programs that know nothing of the library, on the same names. */
@OnPosix
class StrangersTest {

    private static final int LENGTH = 4096;
    private static final int LAST = Footer.TAIL_LENGTH + 36;

    @TempDir
    private static Path folder;

    private static String foreigner;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    @BeforeAll
    static void compile() throws Exception {
        if (Needs.has("gcc")) {
            foreigner = CPeer.compile("foreigner.c", folder).toString();
        }
    }

    @BeforeEach
    void needsGcc() {
        Needs.linux();
        Needs.program("gcc");
    }

    /** One that has said its first word, and goes on when it is told to. */
    private static final class Foreigner implements AutoCloseable {

        private final Process process;
        private final BufferedReader output;
        private final Writer input;

        Foreigner(String firstWord, String... arguments) throws IOException {
            String[] command = new String[arguments.length + 1];
            command[0] = foreigner;
            System.arraycopy(arguments, 0, command, 1, arguments.length);
            process = CPeer.start(command);
            output = process.inputReader(StandardCharsets.UTF_8);
            input = process.outputWriter(StandardCharsets.UTF_8);
            assertThat(output.readLine()).isEqualTo(firstWord);
        }

        String goOn() throws IOException {
            input.write("\n");
            input.flush();
            return output.readLine();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    @Test
    void whoPollsTheNameNeverFindsAnUnfinishedRegion() throws Exception {
        Process poller = CPeer.start(foreigner, "poll", "/" + name, "1000");
        while (poller.isAlive()) {
            TestStruct.acquire(TestStruct.LAYOUT, options, TestStruct::fill).close();
        }
        assertThat(new String(poller.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("found=1000 empty=0 unfinished=0\n");
    }

    @Test
    void aRegionStaysWhatItIsWhenItsFooterIsWiped() throws Exception {
        TestStruct first = TestStruct.acquire(TestStruct.LAYOUT, options);
        first.setX(7);
        CPeer.run(foreigner, "wipe", "/" + name);
        assertThat(ShmNames.bytes(name)).containsOnly(0);
        for (Runnable attempt : new Runnable[] {
            () -> TestStruct.acquire(TestStruct.ofSize(64), options),
            () -> TestStruct.open(TestStruct.ofSize(64), options),
            () -> TestStruct.openReadOnly(TestStruct.ofSize(64), options)
        }) {
            assertThatThrownBy(attempt::run)
                    .isInstanceOf(LayoutMismatchException.class)
                    .hasMessageEndingWith(
                            "'" + name + "': another program has written over the footer that describes it, and"
                                    + " by the locks of those who are attached its fingerprint differs. Build both programs from the"
                                    + " same Big, or choose another name");
        }
        assertThatThrownBy(() -> TestStruct.create(TestStruct.LAYOUT, options))
                .isInstanceOf(RegionExistsException.class);
        TestStruct second = TestStruct.acquire(TestStruct.LAYOUT, options);
        assertThat(second.isCreator()).isFalse();
        assertThat(second.isLayoutVerified()).isFalse();
        try (TestStruct reader = TestStruct.openReadOnly(TestStruct.LAYOUT, options)) {
            first.setX(8);
            assertThat(reader.getX()).isEqualTo(8);
        }
        first.close();
        assertThat(ShmNames.exists(name)).isTrue();
        second.close();
        assertThat(ShmNames.exists(name)).isFalse();
    }

    /** What is left if the last ones are killed is known then. */
    @Test
    void whoLeavesPutsTheFooterBack() throws Exception {
        TestStruct first = TestStruct.acquire(TestStruct.LAYOUT, options);
        byte[] before = lastBytes();
        try (TestStruct second = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            CPeer.run(foreigner, "wipe", "/" + name);
            first.close();
            assertThat(lastBytes()).isEqualTo(before);
            assertThat(second.isNameCurrent()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 260, 5000})
    void theFooterOfAPersistentRegionIsPutBackWhateverLengthTheObjectHasByThen(long length) throws Exception {
        AcquireOptions persistent = options.withPersistence(Persistence.KERNEL);
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, persistent)) {
            assertThat(region.isCreator()).isTrue();
            resize(length);
        }
        assertThat(Files.size(ShmNames.path(name))).isEqualTo(length > LENGTH ? 2 * LENGTH : LENGTH);
        try (TestStruct region = TestStruct.open(TestStruct.LAYOUT, options)) {
            assertThat(region.isLayoutVerified()).isTrue();
        }
        assertThat(ShmNames.exists(name)).isTrue();
    }

    private byte[] lastBytes() {
        byte[] bytes = ShmNames.bytes(name);
        return Arrays.copyOfRange(bytes, bytes.length - LAST, bytes.length);
    }

    private void resize(long length) throws IOException {
        try (FileChannel object = FileChannel.open(ShmNames.path(name), StandardOpenOption.WRITE)) {
            object.truncate(length);
            if (object.size() < length) {
                object.write(ByteBuffer.allocate(1), length - 1);
            }
        }
    }

    @Test
    void anObjectThatItsCreatorHasNotGivenALengthYetIsWaitedFor() throws Exception {
        try (Foreigner creator = new Foreigner("created", "create", "/" + name, "4096")) {
            CompletableFuture<TestStruct> joiner =
                    CompletableFuture.supplyAsync(() -> TestStruct.acquire(TestStruct.LAYOUT, options));
            CompletableFuture<TestStruct> reader =
                    CompletableFuture.supplyAsync(() -> TestStruct.openReadOnly(TestStruct.LAYOUT, options));
            assertThat(creator.goOn()).isEqualTo("done");
            try (TestStruct joined = joiner.get();
                    TestStruct read = reader.get()) {
                assertThat(joined.isCreator()).isFalse();
                assertThat(joined.isLayoutVerified()).isFalse();
                assertThat(read.isLayoutVerified()).isFalse();
            }
        }
        assertThat(Files.size(ShmNames.path(name))).isEqualTo(LENGTH);
    }

    /** After two seconds, or the timeout. */
    @Test
    void anObjectThatNobodyGivesALengthIsAnExceptionAndStays() throws Exception {
        Files.write(ShmNames.path(name), new byte[0]);
        Files.setPosixFilePermissions(ShmNames.path(name), PosixFilePermissions.fromString("rw-------"));
        Object inode = Files.getAttribute(ShmNames.path(name), "unix:ino");
        String found = ": there is an empty object of uid=";
        AcquireOptions brief = options.withTimeout(Duration.ZERO);
        assertThatThrownBy(() -> TestStruct.openReadOnly(TestStruct.LAYOUT, brief))
                .isInstanceOf(RegionNotFoundException.class)
                .hasMessageContaining(found);
        for (AcquireOptions wait : new AcquireOptions[] {brief, options.withTimeout(Duration.ofDays(1)), brief}) {
            assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, wait))
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessageContaining(found)
                    .hasMessageContaining(
                            " ms ago, that nobody has given a length and no user of SharedStruct has open; its creator died, or"
                                    + " has not come to that; if it doesn't, unlink the name, or choose another one");
        }
        assertThat(Files.size(ShmNames.path(name))).isZero();
        assertThat(Files.getAttribute(ShmNames.path(name), "unix:ino")).isEqualTo(inode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flock", "flock-shared"})
    void whoLocksByFlockIsInNobodysWay(String kind) throws Exception {
        AcquireOptions brief = options.withTimeout(Duration.ZERO);
        try (TestStruct holder = TestStruct.acquire(TestStruct.LAYOUT, brief, TestStruct::fill)) {
            assertThat(holder.isCreator()).isTrue();
        }
        AcquireOptions persistent = brief.withPersistence(Persistence.KERNEL);
        TestStruct.acquire(TestStruct.LAYOUT, persistent, TestStruct::fill).close();
        try (Foreigner locker = new Foreigner("locked", "lock", "/" + name, kind)) {
            try (TestStruct joiner = TestStruct.acquire(TestStruct.LAYOUT, brief);
                    TestStruct reader = TestStruct.openReadOnly(TestStruct.LAYOUT, brief)) {
                assertThat(TestStruct.problemIn(joiner)).isNull();
                assertThat(TestStruct.problemIn(reader)).isNull();
            }
            assertThat(TestStruct.unlink(name)).isTrue();
            assertThat(locker.process.isAlive()).isTrue();
        }
    }

    @Test
    void whoLocksByFlockDoesNotKeepTheName() throws Exception {
        TestStruct holder = TestStruct.acquire(TestStruct.LAYOUT, options);
        try (Foreigner locker = new Foreigner("locked", "lock", "/" + name, "flock-shared")) {
            holder.close();
            assertThat(ShmNames.exists(name)).isFalse();
            assertThat(locker.process.isAlive()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"posix", "posix-read", "ofd", "ofd-read"})
    void aLockOfTheWholeFileIsNamed(String kind) throws Exception {
        TestStruct.acquire(TestStruct.LAYOUT, options.withPersistence(Persistence.KERNEL))
                .close();
        AcquireOptions brief = options.withTimeout(Duration.ofMillis(30));
        try (Foreigner locker = new Foreigner("locked", "lock", "/" + name, kind)) {
            boolean ofd = kind.startsWith("ofd");
            String lock = "another program has locked it: fcntl(" + (ofd ? "F_OFD_SETLK" : "F_SETLK") + ", "
                    + (kind.endsWith("read") ? "F_RDLCK" : "F_WRLCK") + ") on bytes 0 to the end"
                    + (ofd ? "" : " by pid " + locker.process.pid())
                    + "; bytes from 4611686018427387904 (2^62) on are SharedStruct's; a longer timeout may help";
            assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, brief))
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessage("acquire '" + name + "': gave up after 30 ms: " + lock);
            assertThatThrownBy(() -> TestStruct.openReadOnly(TestStruct.LAYOUT, brief))
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessage("openReadOnly '" + name + "': gave up after 30 ms: " + lock);
        }
        TestStruct.open(TestStruct.LAYOUT, options).close();
    }

    /** A reader who is about to release the open lock holds two bytes beside each other. */
    @Test
    void aReaderWhoIsStillOpeningIsNoStranger() throws Exception {
        TestStruct.acquire(TestStruct.LAYOUT, options.withPersistence(Persistence.KERNEL))
                .close();
        try (Foreigner reader = new Foreigner("locked", "lock", "/" + name, "ofd-read", Long.toString(1L << 62), "2")) {
            TestStruct.openReadOnly(TestStruct.LAYOUT, options.withTimeout(Duration.ZERO))
                    .close();
            assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, options.withTimeout(Duration.ZERO)))
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessageContaining("gave up after 0 ms: another process or thread is opening or closing it");
            assertThat(reader.process.isAlive()).isTrue();
        }
    }

    /** The bytes that programs may lock among themselves. */
    @Test
    void aLockOfTheStructIsInNobodysWay() throws Exception {
        TestStruct.acquire(TestStruct.LAYOUT, options.withPersistence(Persistence.KERNEL))
                .close();
        try (Foreigner locker = new Foreigner("locked", "lock", "/" + name, "posix", "0")) {
            TestStruct.acquire(TestStruct.LAYOUT, options.withTimeout(Duration.ZERO))
                    .close();
            assertThat(locker.process.isAlive()).isTrue();
        }
    }

    /** Stale or unfinished by those bytes, and yet another program's. */
    @ParameterizedTest
    @ValueSource(strings = {"SHSTRUCR 260 35", "SHSTRUCI 260 35", "SHSTRUCR 8 0", "SHSTRUCI 8 0", "SHSTRUCR 4000 1"})
    void anObjectThatEndsLikeARegionIsJoinedAndStaysAsItIs(String tail) throws IOException {
        String[] words = tail.split(" ", -1);
        for (int length : new int[] {LENGTH, LENGTH + 100, 8 * LENGTH}) {
            ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.nativeOrder());
            Arrays.fill(bytes.array(), (byte) 1);
            bytes.putInt(0, 42);
            int start = length - Footer.TAIL_LENGTH;
            Arrays.fill(bytes.array(), start, length, (byte) 0);
            bytes.putLong(start, 5)
                    .putLong(start + 8, Long.parseLong(words[1]))
                    .putInt(start + 32, Integer.parseInt(words[2]))
                    .putShort(start + 36, (short) 1)
                    .put(length - 8, words[0].getBytes(StandardCharsets.US_ASCII));
            names.put(name, bytes.array());
            Files.setPosixFilePermissions(ShmNames.path(name), PosixFilePermissions.fromString("rw-------"));
            try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options);
                    TestStruct second = TestStruct.acquire(TestStruct.LAYOUT, options)) {
                assertThat(region.isCreator()).isFalse();
                assertThat(region.isLayoutVerified()).isFalse();
                assertThat(second.isCreator()).isFalse();
                assertThat(region.getX()).isEqualTo(42);
            }
            assertThat(ShmNames.bytes(name)).isEqualTo(bytes.array());
            Files.delete(ShmNames.path(name));
        }
    }
}

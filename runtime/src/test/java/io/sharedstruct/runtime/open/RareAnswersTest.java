package io.sharedstruct.runtime.open;

import static io.sharedstruct.testing.TestStruct.LAYOUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Permissions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.RegionInsides;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.runtime.os.linux.FaultyLinux;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Garbage;
import io.sharedstruct.testing.Holdings;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the C library says once in a lifetime, when others interfere or a disk breaks: each has its exception, nothing stays. */
@OnPosix
class RareAnswersTest {

    private static final int ENOENT = 2;
    private static final int EINTR = 4;
    private static final int EIO = 5;
    private static final int EAGAIN = 11;
    private static final int ENOMEM = 12;
    private static final int EPERM = 1;
    private static final int EACCES = 13;
    private static final int EEXIST = 17;
    private static final int EINVAL = 22;
    private static final int ENOSPC = 28;
    private static final int EOPNOTSUPP = 95;
    private static final int O_CREAT = 0100;
    private static final int MAP_FIXED = 0x10;
    private static final long PIECE = 4 << 20;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name).withTimeout(Duration.ofMillis(30));
    private final FaultyLinux faults = new FaultyLinux();
    private final NativePort port = faults.port();

    @TempDir
    private Path folder;

    @BeforeEach
    void needsLinux() {
        Needs.linux();
    }

    @AfterEach
    void nothingIsHeld() {
        faults.answer(null);
        assertThat(Holdings.descriptors(name)).isZero();
        assertThat(Holdings.descriptors("struct.bin")).isZero();
    }

    private void acquireSays(String message) {
        assertThatThrownBy(() -> Before.acquire(port, options))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining(message);
        faults.answer(null);
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void aNameThatIsNeverThereAndNeverFreeIsGivenUp() {
        faults.answer((call, args) -> switch (call) {
            case "shm_open" -> faults.fail(((int) args[1] & O_CREAT) == 0 ? ENOENT : EEXIST);
            case "linkat" -> faults.fail(EEXIST);
            default -> null;
        });
        Thread.currentThread().interrupt();
        acquireSays("gave up after 30 ms: it kept appearing and disappearing; a longer timeout may help");
        assertThat(Thread.interrupted()).isTrue();
    }

    /** Another user's umask keeps this one out of a new object until its creator, who lets him in, has come to that. */
    @Test
    void anObjectThatHasNotGotItsModeYetIsWaitedFor() throws IOException {
        begin();
        AtomicInteger refusals = new AtomicInteger(5);
        faults.answer(
                (call, args) -> call.equals("shm_open") && refusals.getAndDecrement() > 0 ? faults.fail(EACCES) : null);
        AcquireOptions all = options.withPermissions(Permissions.ALL_READ_WRITE).withTimeout(Duration.ofSeconds(60));
        try (TestStruct region = Before.acquire(port, all)) {
            assertThat(TestStruct.problemIn(region)).isNull();
            assertThat(refusals.get()).isEqualTo(-1);
        }
    }

    /** What a creator that can't make it without a name leaves, if he is killed before it has a length. */
    private void begin() throws IOException {
        Files.write(ShmNames.path(name), new byte[0]);
        Files.setAttribute(ShmNames.path(name), "unix:mode", 01600);
    }

    /** Whenever its creator is killed, what he leaves is known from what another program is just making. */
    @Test
    void anObjectWithANameCarriesTheMarkForAsLongAsItIsEmpty() {
        List<Object> modes = new ArrayList<>();
        withoutNamelessObjects((call, args) -> {
            if (ShmNames.exists(name) && ShmNames.bytes(name).length == 0) {
                modes.add(mode());
            }
            return null;
        });
        try (TestStruct region = Before.acquire(port, options)) {
            assertThat(region.isCreator()).isTrue();
            assertThat(modes).isNotEmpty().containsOnly(0101600);
            assertThat(mode()).isEqualTo(0100600);
        }
    }

    private Object mode() {
        try {
            return Files.getAttribute(ShmNames.path(name), "unix:mode");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anObjectThatHasItsModeOrWillNotLetOthersInIsNotWaitedFor() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        faults.answer(
                (call, args) -> call.equals("shm_open") && calls.incrementAndGet() > 0 ? faults.fail(EACCES) : null);
        for (int length : new int[] {0, 4096}) {
            Files.write(ShmNames.path(name), new byte[length]);
            AcquireOptions asked = length == 0 ? options : options.withPermissions(Permissions.ALL_READ_WRITE);
            calls.set(0);
            assertThatThrownBy(() -> Before.acquire(port, asked.withTimeout(Duration.ofSeconds(60))))
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessageContaining("shm_open failed: errno=13 (EACCES");
            assertThat(calls.get()).isEqualTo(1);
        }
    }

    @Test
    void anObjectThatNeverGetsItsModeIsRefusedInTheEnd() throws IOException {
        Files.write(ShmNames.path(name), new byte[0]);
        faults.answer((call, args) -> call.equals("shm_open") ? faults.fail(EACCES) : null);
        assertThatThrownBy(() -> Before.acquire(port, options.withPermissions(Permissions.ALL_READ)))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining("shm_open failed: errno=13 (EACCES");
    }

    @Test
    void layoutsThatNobodyCanDescribeOrHoldAreRefused() {
        for (RegionLayout layout : List.of(
                TestStruct.ofSize(Long.MAX_VALUE),
                new RegionLayout("Many", null, 8, 1, "0 int64 8 x\n".repeat(1 << 17)))) {
            assertThatThrownBy(() -> TestStruct.acquire(layout, options))
                    .isInstanceOf(SharedMemoryException.class)
                    .message()
                    .containsAnyOf(
                            "Big has 9223372036854775807 bytes, more than any region has",
                            "the layout of Many takes 1572864 bytes to describe, and 1048576 is the most");
            assertThat(ShmNames.exists(name)).isFalse();
        }
    }

    @Test
    void anObjectThatAlwaysLosesItsNameIsGivenUp() throws IOException {
        try (TestStruct region = Before.acquire(port, options)) {
            faults.answer((call, args) -> {
                if (!call.equals("statx")) {
                    return null;
                }
                ByteBuffer.wrap((byte[]) args[4]).order(ByteOrder.nativeOrder()).putInt(16, 0);
                return 0;
            });
            assertThatThrownBy(() -> Before.acquire(port, options))
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessageContaining("gave up after 30 ms: its name kept changing hands");
            faults.answer(null);
            assertThat(region.isNameCurrent()).isTrue();
        }
    }

    @Test
    void anObjectThatIsShortenedWhileItsFooterIsReadIsNotBelieved() {
        try (TestStruct region = Before.acquire(port, options)) {
            faults.answer((call, args) -> call.equals("pread") ? 7L : null);
            assertThatThrownBy(() -> Before.acquire(port, options))
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessageContaining("got 7 of 64 bytes at 4032: another process is shortening the object");
            faults.answer(null);
            assertThat(TestStruct.problemIn(region)).isNull();
        }
    }

    @Test
    void aFooterThatIsWrittenInPartIsAFullSharedMemory() {
        faults.answer((call, args) -> call.equals("pwrite") ? 7L : null);
        acquireSays("wrote only 7 of 100 bytes at 3996: shared memory is full (df /dev/shm)");
    }

    @Test
    void aModeThatCantBeSetIsAnException() {
        faults.answer((call, args) -> call.equals("fchmod") ? faults.fail(EPERM) : null);
        assertThatThrownBy(() -> Before.acquire(port, options.withPermissions(Permissions.ALL_READ_WRITE)))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining("fchmod failed: errno=1 (EPERM, ");
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void memoryThatEndsInTheMiddleOfAReservationIsAnException() {
        faults.answer((call, args) -> call.equals("posix_fallocate") && (long) args[1] >= PIECE ? ENOSPC : null);
        assertThatThrownBy(() -> new OpenProtocol<>(
                                port,
                                "acquire",
                                Disposition.OPEN_OR_CREATE,
                                RegionInsides.layout(TestStruct.ofSize(3 * PIECE)),
                                options,
                                RegionInsides.handles(TestStruct.CONSTRUCTOR, null))
                        .run())
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining("errno=28 (ENOSPC");
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void withoutHolesAStaleRegionIsOverwrittenWithZeroes() throws IOException {
        byte[] stale = new byte[300 * 1024];
        try (TestStruct region = Before.acquire(port, options)) {
            byte[] bytes = ShmNames.bytes(name);
            Arrays.fill(stale, (byte) 7);
            System.arraycopy(bytes, 0, stale, stale.length - bytes.length, bytes.length);
            assertThat(region.isCreator()).isTrue();
        }
        Files.write(ShmNames.path(name), stale);
        Files.setPosixFilePermissions(ShmNames.path(name), PosixFilePermissions.fromString("rw-------"));
        faults.answer((call, args) -> call.equals("fallocate") ? faults.fail(EOPNOTSUPP) : null);
        try (TestStruct region = Before.attach(port, Disposition.OPEN_OR_CREATE, options, null)) {
            assertThat(region.isCreator()).isTrue();
            byte[] bytes = ShmNames.bytes(name);
            assertThat(bytes).hasSize(stale.length);
            int descriptor = RegionInsides.layout(LAYOUT).descriptor().length();
            for (int i = 0; i < bytes.length - Footer.TAIL_LENGTH - descriptor; i++) {
                assertThat(bytes[i]).isZero();
            }
        }
    }

    @Test
    void anOpenLockThatNeverGetsFreeLeavesTheObjectToWhoeverHasIt() throws IOException {
        Files.write(ShmNames.path(name), new byte[0]);
        faults.answer((call, args) -> call.equals("fcntl") ? faults.fail(EAGAIN) : null);
        assertThatThrownBy(() -> Before.acquire(port, options.withTimeout(Duration.ZERO)))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining("another process or thread is opening or closing it");
        assertThat(ShmNames.exists(name)).isTrue();
        assertThat(Files.size(ShmNames.path(name))).isZero();
    }

    @Test
    void anObjectThatIsShortenedWhenItIsPublishedIsWrittenAgain() {
        AtomicInteger looks = new AtomicInteger();
        withoutNamelessObjects((call, args) -> {
            if (call.equals("pwrite") && looks.incrementAndGet() == 2) {
                truncate(TestStruct.SIZE);
            }
            return null;
        });
        try (TestStruct region = Before.acquire(port, options)) {
            faults.answer(null);
            assertThat(TestStruct.problemIn(region)).isNull();
            assertThat(ShmNames.bytes(name)).hasSize(4096);
            try (TestStruct joiner = Before.attach(port, Disposition.OPEN, options, null)) {
                assertThat(joiner.isLayoutVerified()).isTrue();
            }
        }
    }

    private void truncate(long length) {
        try (FileChannel object = FileChannel.open(ShmNames.path(name), StandardOpenOption.WRITE)) {
            object.truncate(length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As where the file system has none: a region has its name from the start. */
    private void withoutNamelessObjects(FaultyLinux.Answer more) {
        faults.answer((call, args) -> call.equals("open") ? (Object) faults.fail(EOPNOTSUPP) : more.of(call, args));
    }

    @Test
    void aNameThatTheLastHolderMayNotRemoveStays() {
        TestStruct region = Before.acquire(port, options);
        faults.answer((call, args) -> call.equals("shm_unlink") ? faults.fail(EPERM) : null);
        region.close();
        assertThat(ShmNames.exists(name)).isTrue();
    }

    @Test
    void whatTheCleanerCantGiveBackIsLogged() throws Exception {
        List<String> command = new ArrayList<>(PeerJvm.javaCommand(Forgetful.class));
        command.add(name);
        assertThat(CPeer.run(command.toArray(String[]::new)))
                .contains("WARNING: a region that was never closed could not be given back whole")
                .contains("close '" + name + "': mmap of 260 private bytes failed: errno=12 (ENOMEM")
                .contains("WARNING: the address range of a region could not be given back")
                .contains("close '" + name + "': munmap of 260 bytes failed: errno=22 (EINVAL")
                .endsWith("left: false\n");
    }

    /** Forgets a region that can't be given back. */
    static final class Forgetful {

        private static final FaultyLinux FAULTS = new FaultyLinux();

        private Forgetful() {}

        public static void main(String[] args) {
            AtomicInteger refusals = new AtomicInteger();
            forget(args[0]);
            FAULTS.answer((call, arguments) -> switch (call) {
                case "mmap" -> ((int) arguments[3] & MAP_FIXED) == 0 ? null : (Object) (long) FAULTS.fail(ENOMEM);
                case "munmap" -> {
                    refusals.incrementAndGet();
                    yield FAULTS.fail(EINVAL);
                }
                default -> null;
            });
            Garbage.collectUntil(() -> refusals.get() > 0);
            // The cleaner goes on to the next one when it has said what it has to say.
            CountDownLatch next = new CountDownLatch(1);
            FAULTS.answer((call, arguments) -> {
                if (call.equals("munmap")) {
                    next.countDown();
                }
                return null;
            });
            forget(args[0]);
            Garbage.collectUntil(() -> next.getCount() == 0);
            System.out.println("left: " + ShmNames.exists(args[0]));
        }

        private static void forget(String name) {
            Before.acquire(FAULTS.port(), AcquireOptions.named(name)).setX(1);
        }
    }

    private Path file() {
        return folder.resolve("struct.bin");
    }

    private TestStruct map() {
        return new MapProtocol<>(
                        port.files(),
                        RegionInsides.layout(LAYOUT),
                        4,
                        file(),
                        MapOptions.defaults(),
                        RegionInsides.handles(TestStruct.CONSTRUCTOR, null))
                .run();
    }

    @Test
    void aFileThatGoesBetweenALookAndItsOpeningIsCreated() {
        map().close();
        AtomicInteger opens = new AtomicInteger();
        faults.answer((call, args) -> {
            if (!call.equals("open") || opens.getAndIncrement() > 0) {
                return null;
            }
            try {
                Files.delete(file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return null;
        });
        try (TestStruct region = map()) {
            assertThat(region.isCreator()).isTrue();
        }
    }

    @Test
    void aFileThatIsExchangedForAFifoBetweenALookAndItsOpeningIsRefused() throws IOException {
        map().close();
        faults.answer((call, args) -> {
            if (!call.equals("statx")) {
                return null;
            }
            ByteBuffer.wrap((byte[]) args[4]).order(ByteOrder.nativeOrder()).putShort(28, (short) 0010644);
            return 0;
        });
        assertThatThrownBy(this::map)
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining("it is no regular file, and only those are mapped");
        assertThat(Files.size(file())).isEqualTo(260);
    }

    @Test
    void aStorageThatBreaksIsToldByForceAndClose() throws IOException {
        TestStruct region = map();
        AtomicInteger interrupts = new AtomicInteger(3);
        faults.answer(
                (call, args) -> call.equals("msync") && interrupts.getAndDecrement() > 0 ? faults.fail(EINTR) : null);
        region.force();
        assertThat(interrupts.get()).isEqualTo(-1);
        faults.answer((call, args) -> call.equals("msync") ? faults.fail(EIO) : null);
        assertThatThrownBy(region::force)
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining("force '" + file() + "': msync of 260 bytes failed: errno=5");
        faults.answer((call, args) -> call.equals("close") ? failingClose(args) : null);
        assertThatThrownBy(region::close)
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining("close '" + file() + "': close failed: errno=5");
        assertThat(region.isOpen()).isFalse();
    }

    /** As Linux does it: with the descriptor closed. */
    private int failingClose(Object[] args) {
        faults.realClose((int) args[0]);
        return faults.fail(EIO);
    }

    @Test
    void aNameThatCantBeLookedAtIsNotCalledGone() {
        try (TestStruct region = map()) {
            faults.answer((call, args) -> call.equals("statx") ? faults.fail(EIO) : null);
            assertThatThrownBy(region::isNameCurrent)
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessageContaining("isNameCurrent '" + file() + "': stat failed: errno=5");
            faults.answer(null);
            assertThat(region.isNameCurrent()).isTrue();
        }
    }

    @Test
    void aConstructorThatFailsLeavesNoFile() throws IOException {
        assertThatThrownBy(() -> new MapProtocol<TestStruct>(
                                port.files(),
                                RegionInsides.layout(LAYOUT),
                                4,
                                file(),
                                MapOptions.defaults(),
                                RegionInsides.handles(
                                        attached -> {
                                            throw new IllegalStateException("constructor");
                                        },
                                        null))
                        .run())
                .hasMessage("constructor");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
        assertThat(faults.mapped()).isEmpty();
    }
}

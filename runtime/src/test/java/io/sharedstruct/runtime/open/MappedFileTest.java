package io.sharedstruct.runtime.open;

import static io.sharedstruct.testing.TestStruct.LAYOUT;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapMode;
import io.sharedstruct.MapOptions;
import io.sharedstruct.RegionExistsException;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of an ordinary file are the struct, and what isn't the struct is left alone. */
class MappedFileTest {

    private static final MapOptions DEFAULTS = MapOptions.defaults();
    private static final int SIZE = (int) TestStruct.SIZE;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private Path folder;

    @BeforeEach
    void createFolder() throws IOException {
        folder = Files.createTempDirectory("sharedstruct");
    }

    /** Windows deletes no file that is mapped, and views go when nobody can reach them. */
    @AfterEach
    void deleteFolder() {
        eventually(() -> {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        });
    }

    private static void eventually(ThrowingRunnable assertion) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> {
                    System.gc();
                    assertion.run();
                });
    }

    private Path file() {
        return folder.resolve("struct.bin");
    }

    private static int intAt(Path file, long offset) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.nativeOrder());
        try (FileChannel channel = FileChannel.open(file)) {
            assertThat(channel.read(bytes, offset)).isEqualTo(Integer.BYTES);
        }
        return bytes.getInt(0);
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            return left.toList();
        }
    }

    @Test
    void aNewFileIsTheStructAndNothingElse() throws IOException {
        try (TestStruct region = TestStruct.map(LAYOUT, file(), DEFAULTS)) {
            assertThat(region.isCreator()).isTrue();
            assertThat(region.isLayoutVerified()).isFalse();
            assertThat(region.isNameCurrent()).isTrue();
            assertThat(Files.readAllBytes(file())).isEqualTo(new byte[SIZE]);
            region.setX(0x01020304);
            TestStruct.TEXT.set(region, TestStruct.TEXT_OFFSET, "Hello");
        }
        assertThat(Files.size(file())).isEqualTo(SIZE);
        assertThat(intAt(file(), 0)).isEqualTo(0x01020304);
        assertThat(Files.readAllBytes(file())).containsSequence("Hello".getBytes(US_ASCII));
        assertThat(left()).containsExactly(file());
    }

    @Test
    void theNextOneOpensWhatIsThere() {
        try (TestStruct first = TestStruct.map(LAYOUT, file(), DEFAULTS)) {
            first.setX(1);
            try (TestStruct second = TestStruct.map(LAYOUT, file(), DEFAULTS)) {
                assertThat(second.isCreator()).isFalse();
                assertThat(second.getX()).isEqualTo(1);
                second.setX(2);
                assertThat(first.getX()).isEqualTo(2);
            }
        }
        try (TestStruct later = TestStruct.map(LAYOUT, file(), DEFAULTS.withMode(MapMode.OPEN))) {
            assertThat(later.getX()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 12, 4092, 4096, 4100, 65_536, 70_004})
    void aStructBehindAForeignHeaderLeavesWhatIsAroundIt(long offset) throws IOException {
        byte[] before = new byte[(int) offset + SIZE + 7];
        Arrays.fill(before, (byte) 0x5A);
        Files.write(file(), before);
        try (TestStruct region = TestStruct.map(LAYOUT, file(), DEFAULTS.withOffset(offset))) {
            assertThat(region.getX()).isEqualTo(0x5A5A5A5A);
            region.setX(0x01020304);
            TestStruct.TEXT.set(region, TestStruct.TEXT_OFFSET, "");
            region.force();
        }
        byte[] after = Files.readAllBytes(file());
        ByteBuffer.wrap(before)
                .order(ByteOrder.nativeOrder())
                .putInt((int) offset, 0x01020304)
                .put((int) offset + 4, new byte[256]);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aNewFileReachesToTheEndOfTheStruct() throws IOException {
        try (TestStruct region = TestStruct.map(LAYOUT, file(), DEFAULTS.withOffset(5000))) {
            region.setX(7);
        }
        assertThat(Files.size(file())).isEqualTo(5000 + SIZE);
        assertThat(intAt(file(), 5000)).isEqualTo(7);
    }

    @Test
    void anOffsetThatMisalignsTheStructIsRefused() {
        assertThatThrownBy(() -> TestStruct.map(LAYOUT, file(), DEFAULTS.withOffset(6)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the offset 6 is no multiple of 4, the alignment of MyData; move the struct, or declare it"
                        + " packed");
        assertThatThrownBy(() -> DEFAULTS.withOffset(-4)).hasMessage("offset is negative: -4");
        assertThatThrownBy(() -> TestStruct.map(LAYOUT, file(), DEFAULTS.withOffset(Long.MAX_VALUE - 3)))
                .hasMessageContaining("MyData at offset 9223372036854775804 would end beyond any file");
        assertThat(file()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 259, 271})
    void aFileThatIsTooShortIsNotResized(int length) throws IOException {
        Files.write(file(), new byte[length]);
        assertThatThrownBy(() -> TestStruct.map(LAYOUT, file(), DEFAULTS.withOffset(12)))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessage(
                        "map '" + file() + "': the file has " + length + " bytes, and MyData at offset 12 needs 272; a"
                                + " file that exists is not resized, so enlarge it, or give the offset of the struct");
        assertThat(Files.size(file())).isEqualTo(length);
    }

    @Test
    void readOnlyNeitherWritesNorCreates() throws IOException {
        assertThatThrownBy(() -> TestStruct.map(LAYOUT, file(), MapOptions.readOnly()))
                .isInstanceOf(RegionNotFoundException.class)
                .hasMessage("map '" + file() + "': there is no such file");
        Files.write(file(), new byte[SIZE]);
        assertThat(file().toFile().setReadOnly()).isTrue();
        try (TestStruct region = TestStruct.map(LAYOUT, file(), MapOptions.readOnly())) {
            assertThat(region.getX()).isZero();
            region.force();
            assertThatThrownBy(() -> region.setX(1))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("region '" + file() + "' was opened read-only");
        } finally {
            assertThat(file().toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void modesSayWhatMayBeThere() throws IOException {
        assertThatThrownBy(() -> TestStruct.map(LAYOUT, file(), DEFAULTS.withMode(MapMode.OPEN)))
                .isInstanceOf(RegionNotFoundException.class);
        assertThat(file()).doesNotExist();
        TestStruct.map(LAYOUT, file(), DEFAULTS.withMode(MapMode.CREATE)).close();
        assertThatThrownBy(() -> TestStruct.map(LAYOUT, file(), DEFAULTS.withMode(MapMode.CREATE)))
                .isInstanceOf(RegionExistsException.class)
                .hasMessage("map '" + file() + "': there is such a file already; open it, or choose another name");
        assertThatThrownBy(() -> TestStruct.map(LAYOUT, folder.resolve("none").resolve("struct.bin"), DEFAULTS))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining("is its folder there?");
        assertThat(left()).containsExactly(file());
    }

    @Test
    void anInitializerRunsBeforeTheFileIsThere() throws IOException {
        try (TestStruct region = TestStruct.map(LAYOUT, file(), DEFAULTS, made -> {
            assertThat(file()).doesNotExist();
            made.setX(5);
        })) {
            assertThat(region.getX()).isEqualTo(5);
        }
        TestStruct.map(LAYOUT, file(), DEFAULTS, made -> made.setX(6)).close();
        assertThat(intAt(file(), 0)).isEqualTo(5);
    }

    @Test
    void anInitializerThatThrowsLeavesNothing() throws IOException {
        assertThatThrownBy(() -> TestStruct.map(LAYOUT, file(), DEFAULTS, made -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        eventually(() -> assertThat(left()).isEmpty());
    }

    @Test
    void ofManyCreatorsOneWinsAndNobodySeesAnUnfinishedFile() throws Exception {
        int threads = 4;
        int rounds = 50;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        CyclicBarrier barrier = new CyclicBarrier(threads);
        AtomicInteger creators = new AtomicInteger();
        try {
            List<Future<String>> problems = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                problems.add(executor.submit(() -> {
                    String problem = null;
                    for (int round = 0; round < rounds && problem == null; round++) {
                        barrier.await();
                        try (TestStruct region =
                                TestStruct.map(LAYOUT, folder.resolve("race" + round), DEFAULTS, TestStruct::fill)) {
                            creators.addAndGet(region.isCreator() ? 1 : 0);
                            problem = TestStruct.problemIn(region);
                        }
                    }
                    return problem;
                }));
            }
            for (Future<String> problem : problems) {
                assertThat(problem.get()).isNull();
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(creators).hasValue(rounds);
        eventually(() -> assertThat(left()).hasSize(rounds));
    }

    @Test
    void afterCloseThereIsNoAccessAndNoForce() {
        TestStruct region = TestStruct.map(LAYOUT, file(), DEFAULTS);
        region.close();
        region.close();
        assertThatThrownBy(region::getX)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("region '" + file() + "' is closed");
        assertThatThrownBy(region::force)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("region '" + file() + "' is closed");
        assertThatThrownBy(region::isNameCurrent).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void forceIsForFiles() {
        try (TestStruct region = TestStruct.acquire(LAYOUT, AcquireOptions.named(names.next()))) {
            assertThatThrownBy(region::force)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("lies in memory, so there is no file to write it to");
        }
    }

    @Test
    void wipingZeroesTheStructAndLeavesTheFile() throws IOException {
        try (TestStruct region = TestStruct.map(LAYOUT, file(), DEFAULTS, TestStruct::fill)) {
            region.wipe();
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(new byte[SIZE]);
    }

    @Test
    void whatIsNoRegularFileIsRefused() throws IOException {
        assertThatThrownBy(() -> TestStruct.map(LAYOUT, folder, DEFAULTS))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessage("map '" + folder + "': it is no regular file, and only those are mapped");
        Path zip = folder.resolve("a.zip");
        try (FileSystem other = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("create", "true"))) {
            assertThatThrownBy(() -> TestStruct.map(LAYOUT, other.getPath("/struct.bin"), DEFAULTS))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("only files of the default file system can be mapped, not /struct.bin");
        }
    }

    @Test
    void longNamesAndNamesBeyondAsciiLeadToTheirFile() throws IOException {
        Path deep = folder;
        for (int i = 0; i < 4; i++) {
            deep = Files.createDirectory(deep.resolve("long name with spaces & % ".repeat(3) + i));
        }
        Path file = deep.resolve("struct%41.bin");
        TestStruct.map(LAYOUT, file, DEFAULTS, made -> made.setX(9)).close();
        assertThat(intAt(file, 0)).isEqualTo(9);
    }

    /** In a sparse file, which has been there before. */
    @Test
    void aStructMayHaveMoreThanTwoGigabytes() throws IOException {
        long size = 5L << 30;
        try (FileChannel sparse = FileChannel.open(
                file(), StandardOpenOption.CREATE_NEW, StandardOpenOption.SPARSE, StandardOpenOption.WRITE)) {
            sparse.write(ByteBuffer.wrap(new byte[1]), size - 1);
        }
        try (TestStruct region = TestStruct.map(TestStruct.ofSize(size), file(), DEFAULTS)) {
            region.setLongAt(size - 8, 0x0102030405060708L);
            assertThat(region.longAt(size - 8)).isEqualTo(0x0102030405060708L);
        }
        assertThat(intAt(file(), size - 4))
                .isEqualTo(ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? 0x01020304 : 0x05060708);
    }
}

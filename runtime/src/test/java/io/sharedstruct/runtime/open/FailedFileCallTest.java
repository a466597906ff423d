package io.sharedstruct.runtime.open;

import static io.sharedstruct.testing.TestStruct.LAYOUT;
import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.MapOptions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.RegionInsides;
import io.sharedstruct.runtime.os.linux.FaultyLinux;
import io.sharedstruct.testing.Holdings;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every call of the C library fails once while a file is mapped: that throws what is documented, and leaves nothing. */
@OnPosix
class FailedFileCallTest {

    private static final int EINTR = 4;
    private static final int EOPNOTSUPP = 95;
    private static final int O_TMPFILE = 020000000;
    private static final List<Integer> ERRORS = List.of(EINTR, 5, 12, 13, 24, 28, 30);

    private final FaultyLinux faults = new FaultyLinux();

    @TempDir
    private Path folder;

    @BeforeEach
    void needsLinux() {
        Needs.linux();
    }

    private TestStruct map(Path file) {
        Consumer<TestStruct> fill = TestStruct::fill;
        return new MapProtocol<>(
                        faults.port().files(),
                        RegionInsides.layout(LAYOUT),
                        Integer.BYTES,
                        file,
                        MapOptions.defaults().withOffset(8),
                        RegionInsides.handles(TestStruct.CONSTRUCTOR, fill))
                .run();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Maps a file under every fault; how many faults there were. */
    private int underEveryFault(boolean there) throws IOException {
        int count = 0;
        for (int errno : ERRORS) {
            String failed = "";
            for (int k = 1; failed != null; k++) {
                Path file = folder.resolve("struct.bin");
                if (there) {
                    map(file).close();
                }
                TestStruct region = null;
                SharedMemoryException problem = null;
                faults.arm(k, errno, 1);
                try {
                    region = map(file);
                } catch (SharedMemoryException e) {
                    problem = e;
                }
                failed = faults.disarm();
                String where = "call " + k + " = " + failed + ", errno " + errno + ": " + problem;
                if (region != null) {
                    assertThat(region.isCreator()).as(where).isEqualTo(!there);
                    assertThat(TestStruct.problemIn(region)).as(where).isNull();
                    region.close();
                } else {
                    assertThat(errno == EINTR && FaultyLinux.interruptible(failed))
                            .as(where)
                            .isFalse();
                    assertThat(problem.errorCode()).as(where).isEqualTo(errno);
                }
                if ("unlink".equals(failed)) {
                    // The temporary name of the complete file stays beside its own.
                    assertThat(files()).as(where).hasSize(2);
                } else {
                    boolean kept = there || region != null;
                    assertThat(files()).as(where).hasSize(kept ? 1 : 0);
                }
                for (Path left : files()) {
                    Files.delete(left);
                }
                assertThat(Holdings.descriptors("struct.bin")).as(where).isZero();
                count += failed == null ? 0 : 1;
            }
        }
        return count;
    }

    @Test
    void whileAFileIsCreated() throws IOException {
        assertThat(underEveryFault(false)).isGreaterThanOrEqualTo(5 * ERRORS.size());
    }

    @Test
    void whileAFileIsCreatedWhereNoneIsWithoutName() throws IOException {
        faults.answer((call, args) ->
                call.equals("open") && ((int) args[1] & O_TMPFILE) != 0 ? faults.fail(EOPNOTSUPP) : null);
        assertThat(underEveryFault(false)).isGreaterThanOrEqualTo(7 * ERRORS.size());
    }

    @Test
    void whileAFileIsOpened() throws IOException {
        assertThat(underEveryFault(true)).isEqualTo(4 * ERRORS.size());
    }
}

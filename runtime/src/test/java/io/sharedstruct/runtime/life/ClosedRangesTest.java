package io.sharedstruct.runtime.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Persistence;
import io.sharedstruct.runtime.os.Usage;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The addresses of closed regions come back before they run out, though their heap is so large that no collection comes by itself.
 * What is opened is a foreign object with a hole, which needs no memory. {@code -Dloops=100000} for the long form.
 */
@OnPosix
class ClosedRangesTest {

    private static final String LOOPS = System.getProperty("loops", "6000");

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @BeforeEach
    void needsLinux() {
        Needs.linux();
    }

    private String run(List<String> before, long bytes, String loops) throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(ShmNames.path(name).toFile(), "rw")) {
            file.setLength(bytes);
        }
        List<String> command = new ArrayList<>(before);
        List<String> java = new ArrayList<>(PeerJvm.javaCommand(OpenAndClose.class));
        java.addAll(
                1, List.of("-Xmx1g", "-Xmn512m", "-XX:ReservedCodeCacheSize=64m", "-XX:CompressedClassSpaceSize=64m"));
        command.addAll(java);
        command.addAll(List.of(name, Long.toString(bytes), loops));
        return CPeer.run(command.toArray(String[]::new));
    }

    /** 128 TB of addresses are what a process has; a loop of this length would need 2,400 TB. */
    @ParameterizedTest
    @CsvSource({"400", "2"})
    void theyDontRunOutByThemselves(long gigabytes) throws Exception {
        assertThat(run(List.of(), gigabytes << 30, LOOPS)).isEqualTo("closed " + LOOPS + ", waiting: true\n");
    }

    @ParameterizedTest
    @CsvSource({"--as=8000000000", "--data=3000000000"})
    void norUnderALimit(String limit) throws Exception {
        Needs.program("prlimit");
        assertThat(run(List.of("prlimit", limit), 1L << 30, "300")).isEqualTo("closed 300, waiting: true\n");
    }

    /** Opens and closes; at the end no more waits for the collector than 16 TB. */
    static final class OpenAndClose {

        private OpenAndClose() {}

        public static void main(String[] args) throws IOException {
            long bytes = Long.parseLong(args[1]);
            int loops = Integer.parseInt(args[2]);
            AcquireOptions options = AcquireOptions.named(args[0]).withPersistence(Persistence.KERNEL);
            for (int i = 0; i < loops; i++) {
                try (TestStruct region = TestStruct.open(TestStruct.ofSize(bytes - 4096), options)) {
                    region.byteAt(0);
                }
            }
            System.out.println(
                    "closed " + loops + ", waiting: " + (Usage.closedBytes() < Math.max(bytes * 3, 1L << 44)));
        }
    }
}

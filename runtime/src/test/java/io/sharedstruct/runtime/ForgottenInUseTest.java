package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A region that is reachable only from the compiled method which reads it is not given back under that method. In a JVM of its
 * own, with G1 and C2: where that goes wrong, the JVM crashes.
 */
@OnPosix
class ForgottenInUseTest {

    private static final int REGIONS = Integer.getInteger("forgotten.in.use", 150);

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @Test
    void aRegionLivesAsLongAsTheMethodThatReadsIt() throws Exception {
        Needs.linux();
        String output = CPeer.run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseG1GC",
                "-XX:-TieredCompilation",
                "-XX:-CreateCoredumpOnCrash",
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                names.next(),
                Integer.toString(REGIONS));
        assertThat(output).isEqualTo("read " + REGIONS + "\n");
    }

    /** Reads regions that nobody keeps, while the garbage is collected without end. */
    static final class Main {

        private static final int READS = 1_000_000;

        private Main() {}

        public static void main(String[] args) throws InterruptedException {
            AtomicBoolean done = new AtomicBoolean();
            Thread collector = new Thread(() -> {
                while (!done.get()) {
                    System.gc();
                }
            });
            collector.start();
            AcquireOptions options = AcquireOptions.named(args[0]);
            int read = 0;
            int regions = Integer.parseInt(args[1]);
            for (int i = 0; i < regions; i++) {
                // A region that was given back has other bytes, or none.
                if (sum(TestStruct.acquire(TestStruct.LAYOUT, options, region -> region.setX(1))) == READS) {
                    read++;
                }
            }
            done.set(true);
            collector.join();
            System.out.println("read " + read);
        }

        private static long sum(TestStruct region) {
            long sum = 0;
            for (int i = 0; i < READS; i++) {
                sum += region.getX();
            }
            return sum;
        }
    }
}

package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapMode;
import io.sharedstruct.MapOptions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Garbage;
import io.sharedstruct.testing.Holdings;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A heap that is full at any moment of an acquire or a close: nobody is locked out afterwards, in this process or another, and
 * nothing of the region stays.
 */
@OnPosix
class OutOfMemoryTest {

    /** Nothing of the heap is set aside for a thread, so that a byte more or less decides which allocation fails. */
    private static final List<String> SMALL_HEAP = List.of("-Xmx12m", "-XX:-UseTLAB", "-XX:+UseSerialGC");

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @ParameterizedTest
    @EnumSource(Way.class)
    void whoRunsOutOfMemoryLeavesNothing(Way way) throws Exception {
        Needs.linux();
        List<String> command = new ArrayList<>(PeerJvm.javaCommand(Main.class));
        command.addAll(1, SMALL_HEAP);
        command.add(way.name());
        command.add(names.next());
        assertThat(CPeer.run(command.toArray(String[]::new)))
                // JNA's own thread, which looks up every half minute, may say that it has no memory either.
                .matches("(?s)(?:.*JNA Cleaner.*\n)?failures: [1-9]\\d+ opening and closing, " + way.failuresOfClose
                        + " closing, locked out: 0\n");
    }

    /** How a region is come by. */
    enum Way {
        CREATE("[1-9]\\d*"),
        JOIN("[1-9]\\d*"),
        CREATE_FILE("0"),
        OPEN_FILE("0");

        /** Closing a file needs no memory. */
        private final String failuresOfClose;

        Way(String failuresOfClose) {
            this.failuresOfClose = failuresOfClose;
        }

        private Supplier<TestStruct> openerOf(String name) {
            return switch (this) {
                case CREATE, JOIN -> acquiring(name);
                case CREATE_FILE -> creatingAFile(name);
                case OPEN_FILE -> openingAFile(name);
            };
        }

        private static Supplier<TestStruct> acquiring(String name) {
            AcquireOptions options = AcquireOptions.named(name).withTimeout(Duration.ofSeconds(1));
            return () -> TestStruct.acquire(TestStruct.LAYOUT, options);
        }

        private static Supplier<TestStruct> creatingAFile(String name) {
            Path path = ShmNames.path(name);
            File file = path.toFile();
            MapOptions options = MapOptions.defaults().withMode(MapMode.CREATE);
            return () -> {
                file.delete();
                return TestStruct.map(TestStruct.LAYOUT, path, options);
            };
        }

        private static Supplier<TestStruct> openingAFile(String name) {
            Path path = ShmNames.path(name);
            TestStruct.map(TestStruct.LAYOUT, path, MapOptions.defaults()).close();
            return () -> TestStruct.map(TestStruct.LAYOUT, path, MapOptions.defaults());
        }
    }

    /** Fills its heap to the last bytes, and leaves a few more of them free each time, until they have long been enough. */
    static final class Main {

        private static final int WARM_UP = 50;
        private static final int ENOUGH = 17;

        /** So many of the smallest objects more are free each time: most of what is allocated is larger. */
        private static final int STEP = 3;

        /** Far more of the smallest objects than fit beside the large ones. */
        private static final Object[] SMALL = new Object[1 << 16];

        private static final List<byte[]> LARGE = new ArrayList<>(1 << 8);

        /** Out of reach of the cleaner. */
        private static final List<TestStruct> CLOSED = new ArrayList<>(1 << 10);

        private static int filled;
        private static int lockedOut;

        private Main() {}

        public static void main(String[] args) {
            Way way = Way.valueOf(args[0]);
            String name = args[1];
            Supplier<TestStruct> opener = way.openerOf(name);
            TestStruct holder = way == Way.JOIN ? opener.get() : null;
            for (int i = 0; i < WARM_UP; i++) {
                opener.get().close();
            }
            awaitCleaner(name, holder == null ? 0 : 1);
            fill();
            int opening = failures(() -> null, none -> opener.get().close());
            int closing = failures(
                    () -> {
                        TestStruct region = opener.get();
                        CLOSED.add(region);
                        return region;
                    },
                    TestStruct::close);
            LARGE.clear();
            if (holder != null) {
                holder.close();
            }
            assertThat(Holdings.descriptors(name)).isZero();
            CLOSED.clear();
            awaitCleaner(name, 0);
            System.out.println(
                    "failures: " + opening + " opening and closing, " + closing + " closing, locked out: " + lockedOut);
        }

        /** Does something with ever more memory; how often it wasn't enough. */
        private static <T> int failures(Supplier<T> before, Consumer<T> operation) {
            int failures = 0;
            int successes = 0;
            for (int free = 0; successes < ENOUGH && lockedOut == 0; free += STEP) {
                T subject = before.get();
                refill();
                free(free);
                try {
                    operation.accept(subject);
                    successes++;
                } catch (OutOfMemoryError e) {
                    failures++;
                    successes = 0;
                } catch (SharedMemoryException e) {
                    lockedOut++;
                }
                free(filled);
            }
            return failures;
        }

        private static void awaitCleaner(String name, long holders) {
            Garbage.collectUntilAsserted(() -> assertThat(List.of(Holdings.descriptors(name), Holdings.mappings(name)))
                    .as("descriptors and mappings")
                    .containsExactly(holders, holders));
        }

        private static void fill() {
            for (int size = 1 << 20; size > 1 << 18; ) {
                try {
                    LARGE.add(new byte[size]);
                } catch (OutOfMemoryError e) {
                    size /= 2;
                }
            }
        }

        private static void refill() {
            try {
                while (true) {
                    SMALL[filled] = new Object();
                    filled++;
                }
            } catch (OutOfMemoryError e) {
                return;
            }
        }

        private static void free(int count) {
            Arrays.fill(SMALL, filled - count, filled, null);
            filled -= count;
        }
    }
}

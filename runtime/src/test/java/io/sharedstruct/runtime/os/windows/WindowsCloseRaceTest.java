package io.sharedstruct.runtime.os.windows;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.OnWindows;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Closing while others read: on Windows the view stays until nobody can reach it, and the name doesn't. */
@OnWindows
class WindowsCloseRaceTest {

    private static final int CLOSES = 1_000;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final AcquireOptions options = AcquireOptions.named(names.next());

    @Test
    void theNameIsFreeAtOnceAndWhoStillReadsSeesTheOldBytesOrAnIllegalState() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        AtomicReference<TestStruct> current = new AtomicReference<>(fresh(0));
        try {
            CountDownLatch reading = new CountDownLatch(2);
            List<Future<?>> readers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                readers.add(pool.submit(() -> read(current, reading)));
            }
            reading.await();
            for (int i = 1; i <= CLOSES; i++) {
                current.get().close();
                // Would be refused if anything of the old one were still under the name.
                current.set(fresh(i));
            }
            current.getAndSet(null).close();
            for (Future<?> reader : readers) {
                reader.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private TestStruct fresh(int number) {
        TestStruct region = TestStruct.create(TestStruct.LAYOUT, options);
        region.setIntAt(TestStruct.X, number);
        region.setIntAt(8, number);
        return region;
    }

    /** Reads whatever is current; the two numbers of one region are the same for ever. */
    private static void read(AtomicReference<TestStruct> current, CountDownLatch reading) {
        for (TestStruct region = current.get(); region != null; region = current.get()) {
            try {
                for (int i = 0; i < 1_000; i++) {
                    assertThat(region.intAt(TestStruct.X)).isEqualTo(region.intAt(8));
                    reading.countDown();
                }
            } catch (IllegalStateException e) {
                assertThat(e).hasMessageEndingWith("is closed");
            }
        }
    }
}

package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Closing while others read and write: nobody crashes, and nothing reaches the shared bytes afterwards. */
class CloseRaceTest {

    private static final int CLOSES = 4_000;
    private static final int SHARED = 0x01010101;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final AcquireOptions options = AcquireOptions.named(names.next());

    @Test
    void readersSeeTheSharedValueOrZeroOrAnIllegalState() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try (TestStruct keeper =
                TestStruct.acquire(TestStruct.LAYOUT, options, fresh -> fresh.setInt(TestStruct.X, SHARED))) {
            AtomicReference<TestStruct> current = new AtomicReference<>(keeper);
            CountDownLatch reading = new CountDownLatch(2);
            List<Future<Long>> readers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                readers.add(pool.submit(reader(current, reading)));
            }
            reading.await();
            for (int i = 0; i < CLOSES; i++) {
                TestStruct region = TestStruct.open(TestStruct.LAYOUT, options);
                current.set(region);
                region.close();
            }
            current.set(null);
            for (Future<Long> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
            assertThat(keeper.getInt(TestStruct.X)).isEqualTo(SHARED);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Counts its accesses until there is no region to read any more. */
    private static Callable<Long> reader(AtomicReference<TestStruct> current, CountDownLatch reading) {
        return () -> {
            long accesses = 0;
            for (TestStruct region = current.get(); region != null; region = current.get()) {
                try {
                    for (int i = 0; i < 10_000; i++) {
                        int value = region.getInt(TestStruct.X);
                        if (value != SHARED && value != 0) {
                            throw new AssertionError("read " + Integer.toHexString(value));
                        }
                        if (accesses++ == 0) {
                            reading.countDown();
                        }
                        TestStruct.TEXT.set(region, TestStruct.TEXT_OFFSET, "written while closing");
                    }
                } catch (IllegalStateException e) {
                    assertThat(e).hasMessageEndingWith("is closed");
                }
            }
            return accesses;
        };
    }

    @Test
    @OnPosix
    void whenCloseHasReturnedNothingReachesTheSharedBytes() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        AtomicBoolean never = new AtomicBoolean();
        try (TestStruct keeper = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            for (int round = 1; round <= 500; round++) {
                TestStruct region = TestStruct.open(TestStruct.LAYOUT, options);
                CyclicBarrier start = new CyclicBarrier(2);
                int value = round;
                Future<?> writer = pool.submit(() -> {
                    start.await();
                    try {
                        // The volatile read keeps the compiler from taking the check for closed out of the loop.
                        while (!never.get()) {
                            region.setInt(TestStruct.X, value);
                        }
                        return null;
                    } catch (IllegalStateException e) {
                        return e;
                    }
                });
                start.await();
                region.close();
                keeper.setInt(TestStruct.X, -1);
                writer.get();
                assertThat(keeper.getInt(TestStruct.X)).isEqualTo(-1);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void manyThreadsMayCloseAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 500; round++) {
                TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options);
                CyclicBarrier start = new CyclicBarrier(4);
                List<Future<?>> closers = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    closers.add(pool.submit(() -> {
                        start.await();
                        region.close();
                        return null;
                    }));
                }
                for (Future<?> closer : closers) {
                    closer.get();
                }
            }
            assertThat(ShmNames.exists(options.name().orElseThrow())).isFalse();
        } finally {
            pool.shutdownNow();
        }
    }
}

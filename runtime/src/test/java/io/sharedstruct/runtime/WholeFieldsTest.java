package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Aligned fields of up to 8 bytes are read and written as a whole, and writing one leaves its neighbours alone. */
class WholeFieldsTest {

    private static final int ROUNDS = 3_000_000;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final AcquireOptions options = AcquireOptions.named(names.next());

    private TestStruct acquire() {
        return TestStruct.acquire(TestStruct.ofSize(TestStruct.SIZE), options);
    }

    private static <T> List<T> both(Callable<T> first, Callable<T> second) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(List.of(first, second))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    /** FORBIDDEN: any value but all zeroes and all ones. */
    @Test
    void aFieldIsNeverSeenHalfWritten() throws Exception {
        try (TestStruct writer = acquire();
                TestStruct reader = acquire()) {
            List<Integer> halves = both(
                    () -> {
                        for (int i = 0; i < ROUNDS; i++) {
                            long value = -(i & 1);
                            writer.setLong(56, value);
                            writer.setInt(124, (int) value);
                            writer.setShort(190, (short) value);
                        }
                        return 0;
                    },
                    () -> {
                        int seen = 0;
                        for (int i = 0; i < ROUNDS; i++) {
                            seen += isHalf(reader.getLong(56))
                                    + isHalf(reader.getInt(124))
                                    + isHalf(reader.getShort(190));
                        }
                        return seen;
                    });
            assertThat(halves).containsExactly(0, 0);
        }
    }

    private static int isHalf(long value) {
        return value == 0 || value == -1 ? 0 : 1;
    }

    /** FORBIDDEN: a byte that has another value than its only writer gave it last. */
    @Test
    void neighboursKeepTheirValues() throws Exception {
        try (TestStruct left = acquire();
                TestStruct right = acquire()) {
            assertThat(both(() -> lost(left, 16), () -> lost(right, 17))).containsExactly(0, 0);
        }
    }

    private static int lost(TestStruct region, long offset) {
        int lost = 0;
        for (int i = 0; i < ROUNDS; i++) {
            region.setByte(offset, (byte) i);
            if (region.getByte(offset) != (byte) i) {
                lost++;
            }
        }
        return lost;
    }
}

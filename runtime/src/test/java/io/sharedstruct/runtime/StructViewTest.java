package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A view that threads point at different structs without agreeing on it stays inside of the regions. */
@OnPosix
class StructViewTest {

    private static final long LARGE = 1 << 20;
    private static final long FAR = LARGE - 8;
    private static final int ROUNDS = 20_000;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    /** Eight bytes. */
    private static final class View extends StructView {
        long value() {
            return getLong(0);
        }
    }

    private TestStruct region(long size) {
        return TestStruct.acquire(TestStruct.ofSize(size), AcquireOptions.named(names.next()));
    }

    @Test
    void aViewGoesFromOneRegionToAnotherOfTheSameSize() {
        try (TestStruct first = region(TestStruct.SIZE);
                TestStruct second = region(TestStruct.SIZE)) {
            first.setLong(8, 1);
            second.setLong(16, 2);
            View view = Views.point(new View(), first, 8);
            assertThat(view.value()).isEqualTo(1);
            assertThat(Views.point(view, second, 16).value()).isEqualTo(2);
            assertThat(Views.point(view, first, 8).value()).isEqualTo(1);
        }
    }

    @Test
    void aViewDoesntGoToARegionOfAnotherSize() {
        try (TestStruct small = region(TestStruct.SIZE);
                TestStruct large = region(LARGE)) {
            large.setLong(FAR, 3);
            View view = Views.point(new View(), large, FAR);
            assertThatThrownBy(() -> Views.point(view, small, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "this view has been pointed at a region of 1048576 bytes, and can't be pointed at one of 260"
                                    + " bytes; make a view for each");
            assertThat(view.value()).isEqualTo(3);
            large.close();
            assertThatThrownBy(() -> Views.point(view, small, 0)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Whoever comes first decides the size. FORBIDDEN: the short region with the base in the long one. */
    @Test
    void twoThreadsCantPointAViewBeyondARegion() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (TestStruct small = region(TestStruct.SIZE);
                TestStruct large = region(LARGE)) {
            small.setLong(0, 1);
            large.setLong(FAR, 2);
            View[] views = Stream.generate(View::new).limit(ROUNDS).toArray(View[]::new);
            AtomicInteger arrived = new AtomicInteger();
            List<Future<boolean[]>> pointed = threads.invokeAll(
                    List.of(pointing(arrived, views, small, 0), pointing(arrived, views, large, FAR)));
            boolean[] atSmall = pointed.get(0).get();
            boolean[] atLarge = pointed.get(1).get();
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(atLarge[round]).isEqualTo(!atSmall[round]);
                assertThat(views[round].value()).isEqualTo(atSmall[round] ? 1 : 2);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Points each view at the moment when the other thread does; says which it got. */
    private static Callable<boolean[]> pointing(AtomicInteger arrived, View[] views, TestStruct region, long offset) {
        return () -> {
            boolean[] got = new boolean[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                arrived.incrementAndGet();
                for (int spins = 1; arrived.get() < 2 * (round + 1); spins++) {
                    if (spins % 10_000 == 0) {
                        Thread.onSpinWait();
                    }
                }
                try {
                    Views.point(views[round], region, offset);
                    got[round] = true;
                } catch (IllegalArgumentException e) {
                    got[round] = false;
                }
            }
            return got;
        };
    }
}

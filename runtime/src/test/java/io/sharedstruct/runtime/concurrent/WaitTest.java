package io.sharedstruct.runtime.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.WordStruct;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Waits for an int of a struct. */
@Timeout(60)
class WaitTest {

    private static final Duration LONG = Duration.ofDays(1_000_000_000L);

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @Test
    void anotherValueIsThereAtOnceAndTheExpectedOneLetsTheTimePass() throws InterruptedException {
        try (WordStruct region = WordStruct.acquire(name)) {
            assertThat(region.awaitState(1, Duration.ZERO)).isTrue();
            assertThat(region.awaitState(1, Duration.ofSeconds(-1))).isTrue();
            assertThat(region.awaitState(1, LONG)).isTrue();
            assertThat(region.awaitState(0, Duration.ZERO)).isFalse();
            assertThat(region.awaitState(0, Duration.ofSeconds(-1))).isFalse();
            assertThat(region.awaitState(0, Duration.ofMillis(50))).isFalse();
        }
    }

    @Test
    void aWakeWithoutAChangeEndsNoWait() throws Exception {
        try (WordStruct region = WordStruct.acquire(name);
                WordStruct reader = WordStruct.openReadOnly(name)) {
            AtomicInteger woken = new AtomicInteger();
            List<Thread> waiters = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Thread waiter = new Thread(() -> {
                    try {
                        assertThat(reader.awaitState(0, LONG)).isTrue();
                        woken.incrementAndGet();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                });
                waiter.start();
                waiters.add(waiter);
            }
            for (int i = 0; i < 100; i++) {
                reader.wakeState();
            }
            assertThat(woken).hasValue(0);
            region.setState(1);
            region.wakeState();
            for (Thread waiter : waiters) {
                waiter.join();
            }
            assertThat(woken).hasValue(3);
        }
    }

    /** Whoever changes it may die before he wakes anybody. */
    @Test
    void aChangeWithoutAWakeIsNoticed() throws Exception {
        try (WordStruct region = WordStruct.acquire(name);
                WordStruct other = WordStruct.acquire(name)) {
            CountDownLatch waiting = new CountDownLatch(1);
            Thread changer = new Thread(() -> {
                try {
                    waiting.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                other.setState(1);
            });
            changer.start();
            waiting.countDown();
            assertThat(region.awaitState(0, LONG)).isTrue();
            changer.join();
        }
    }

    @Test
    void anInterruptEndsAWaitAndTheInterruptIsGone() throws Exception {
        try (WordStruct region = WordStruct.acquire(name)) {
            for (int i = 0; i < 50; i++) {
                AtomicReference<Throwable> thrown = new AtomicReference<>();
                AtomicReference<Boolean> still = new AtomicReference<>();
                Thread waiter = new Thread(() -> {
                    try {
                        region.awaitState(0, LONG);
                    } catch (Throwable e) {
                        thrown.set(e);
                    }
                    still.set(Thread.currentThread().isInterrupted());
                });
                waiter.start();
                for (int spin = 0; spin < 2_000 * i; spin++) {
                    Thread.onSpinWait();
                }
                waiter.interrupt();
                waiter.join();
                assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
                assertThat(still.get()).isFalse();
            }
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> region.awaitState(1, Duration.ZERO)).isInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isFalse();
        }
    }

    @Test
    void aWaitInARegionThatIsClosedEnds() throws Exception {
        WordStruct region = WordStruct.acquire(name);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        CountDownLatch waiting = new CountDownLatch(1);
        Thread waiter = new Thread(() -> {
            try {
                waiting.countDown();
                region.awaitState(0, LONG);
            } catch (Throwable e) {
                thrown.set(e);
            }
        });
        waiter.start();
        waiting.await();
        region.close();
        waiter.join();
        assertThat(thrown.get())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("region '" + name + "' is closed");
        assertThatThrownBy(() -> region.awaitState(0, Duration.ZERO)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(region::wakeState).isInstanceOf(IllegalStateException.class);
        waiter.interrupt();
    }
}

package io.sharedstruct.runtime.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.SharedLock;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.WordStruct;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lock of a whole region, which needs no word in it. */
@Timeout(60)
class RegionLockTest {

    private static final Duration SHORT = Duration.ofMillis(30);

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @Test
    void handlesAndThreadsExcludeEachOther() throws Exception {
        try (WordStruct region = WordStruct.acquire(name);
                WordStruct other = WordStruct.acquire(name)) {
            SharedLock.Held held = region.lock();
            assertThat(held.wasAbandoned()).isFalse();
            assertThat(region.tryLock()).isNull();
            assertThat(other.tryLock()).isNull();
            assertThat(region.tryLock(SHORT)).isNull();
            assertThat(other.tryLock(SHORT)).isNull();
            CompletableFuture.runAsync(held::close).get();
            SharedLock.Held next = other.tryLock(Duration.ofSeconds(Long.MAX_VALUE));
            assertThat(next).isNotNull();
            held.close();
            assertThat(region.tryLock()).isNull();
            next.close();
            try (SharedLock.Held last = region.lockInterruptibly()) {
                assertThat(other.tryLock()).isNull();
                assertThat(last).isNotNull();
            }
            assertThat(region.intAt(WordStruct.LOCK)).isZero();
        }
    }

    @Test
    void threadsOfTwoHandlesLoseNothing() throws Exception {
        try (WordStruct region = WordStruct.acquire(name);
                WordStruct other = WordStruct.acquire(name)) {
            CompletableFuture<Void> all = CompletableFuture.allOf(
                    CompletableFuture.runAsync(() -> add(region)),
                    CompletableFuture.runAsync(() -> add(region)),
                    CompletableFuture.runAsync(() -> add(other)));
            all.get(50, TimeUnit.SECONDS);
            assertThat(region.counter()).isEqualTo(900);
        }
    }

    private static void add(WordStruct region) {
        for (int i = 0; i < 300; i++) {
            try (SharedLock.Held held = region.lock()) {
                region.count();
            }
        }
    }

    @Test
    void aHolderWhoClosesTheRegionLeavesItFree() {
        try (WordStruct other = WordStruct.acquire(name)) {
            WordStruct region = WordStruct.acquire(name);
            try (SharedLock.Held held = region.lock()) {
                assertThat(other.tryLock()).isNull();
                region.close();
                assertThat(held.wasAbandoned()).isFalse();
            }
            other.lock().close();
            assertThatThrownBy(region::lock)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("region '" + name + "' is closed");
            assertThatThrownBy(region::tryLock).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void interruptsAndClosedRegionsEndAWait() throws Exception {
        try (WordStruct other = WordStruct.acquire(name);
                SharedLock.Held held = other.lock()) {
            WordStruct region = WordStruct.acquire(name);
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread waiter = new Thread(() -> {
                try {
                    region.lockInterruptibly().close();
                } catch (Throwable e) {
                    thrown.set(e);
                }
            });
            waiter.start();
            waiter.interrupt();
            waiter.join();
            assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
            Thread second = new Thread(() -> {
                try {
                    region.lock().close();
                } catch (Throwable e) {
                    thrown.set(e);
                }
            });
            second.start();
            region.close();
            second.join();
            assertThat(thrown.get()).isInstanceOf(IllegalStateException.class);
            assertThat(held).isNotNull();
        }
    }

    @Test
    void whoOnlyReadsCantLock() {
        try (WordStruct region = WordStruct.acquire(name);
                WordStruct reader = WordStruct.openReadOnly(name)) {
            assertThatThrownBy(reader::lock).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(reader::tryLock).isInstanceOf(UnsupportedOperationException.class);
            region.lock().close();
        }
    }
}

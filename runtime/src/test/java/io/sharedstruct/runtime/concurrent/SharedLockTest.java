package io.sharedstruct.runtime.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.SharedLock;
import io.sharedstruct.runtime.Words;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.WordStruct;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A lock of one word: who gets it, who doesn't, and what its bytes say. */
@Timeout(60)
class SharedLockTest {

    private static final int WAITERS = 1 << 31;
    private static final Duration SHORT = Duration.ofMillis(30);

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    private static int word(WordStruct region) {
        return region.intAt(WordStruct.LOCK);
    }

    /** Until a waiter has said in the word that it waits. */
    static void awaitWaiter(WordStruct region, long offset) {
        while ((region.intAt(offset) & WAITERS) == 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void zeroIsFreeAndTheWordNamesItsOwner() {
        try (WordStruct region = WordStruct.acquire(name)) {
            assertThat(word(region)).isZero();
            int first;
            try (SharedLock.Held held = region.exclusive().lock()) {
                first = word(region);
                assertThat(first).isBetween(1, (1 << 30) - 1);
                assertThat(held.wasAbandoned()).isFalse();
            }
            assertThat(word(region)).isZero();
            try (SharedLock.Held held = region.exclusive().tryLock()) {
                assertThat(held).isNotNull();
                assertThat(word(region)).isEqualTo(first);
            }
        }
    }

    @Test
    void twoHandlesOfAProcessAreTwoOwners() throws InterruptedException {
        try (WordStruct one = WordStruct.acquire(name);
                WordStruct other = WordStruct.acquire(name)) {
            SharedLock.Held held = one.exclusive().lock();
            int id = word(one);
            assertThat(other.exclusive().tryLock()).isNull();
            assertThat(word(one)).isEqualTo(id);
            assertThat(other.exclusive().tryLock(SHORT)).isNull();
            assertThat(other.exclusive().tryLock(Duration.ZERO)).isNull();
            assertThat(other.exclusive().tryLock(Duration.ofSeconds(Long.MIN_VALUE)))
                    .isNull();
            held.close();
            assertThat(word(one)).isZero();
            try (SharedLock.Held next = other.exclusive().tryLock(Duration.ofSeconds(Long.MAX_VALUE))) {
                assertThat(next).isNotNull();
                assertThat(next.wasAbandoned()).isFalse();
                assertThat(word(one)).isNotEqualTo(id).isPositive();
            }
        }
    }

    @Test
    void whatIsHeldIsHeldForTheThreadItselfToo() throws InterruptedException {
        try (WordStruct region = WordStruct.acquire(name);
                SharedLock.Held held = region.exclusive().lock()) {
            assertThat(region.exclusive().tryLock()).isNull();
            assertThat(region.exclusive().tryLock(SHORT)).isNull();
            assertThat(held.wasAbandoned()).isFalse();
        }
    }

    @Test
    void threadsOfOneHandleExcludeEachOther() throws Exception {
        try (WordStruct region = WordStruct.acquire(name)) {
            Runnable adder = () -> {
                for (int i = 0; i < 20_000; i++) {
                    try (SharedLock.Held held = region.exclusive().lock()) {
                        region.count();
                    }
                }
            };
            CompletableFuture<Void> all = CompletableFuture.allOf(
                    CompletableFuture.runAsync(adder),
                    CompletableFuture.runAsync(adder),
                    CompletableFuture.runAsync(adder));
            all.get(50, TimeUnit.SECONDS);
            assertThat(region.counter()).isEqualTo(60_000);
            assertThat(word(region) & ~WAITERS).isZero();
        }
    }

    @Test
    void anotherThreadMayUnlockAndTwiceIsOnce() throws Exception {
        try (WordStruct region = WordStruct.acquire(name)) {
            SharedLock.Held held = region.exclusive().lock();
            CompletableFuture.runAsync(held::close).get();
            SharedLock.Held next = region.exclusive().tryLock();
            assertThat(next).isNotNull();
            int word = word(region);
            held.close();
            assertThat(word(region)).isEqualTo(word);
            next.close();
        }
    }

    @Test
    void aLockWhoseBytesWereOverwrittenIsLost() {
        try (WordStruct region = WordStruct.acquire(name)) {
            SharedLock.Held held = region.exclusive().lock();
            region.setIntAt(WordStruct.LOCK, 12345);
            assertThatThrownBy(held::close)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the lock at offset 0 of region '" + name
                            + "' isn't this one's any more: its bytes were overwritten");
            assertThat(word(region)).isEqualTo(12345);
            held.close();
        }
    }

    @Test
    void anIdThatNobodyHasIsADeadOwner() {
        try (WordStruct region = WordStruct.acquire(name)) {
            region.setIntAt(WordStruct.LOCK, 12345);
            try (SharedLock.Held held = region.exclusive().tryLock()) {
                assertThat(held).isNotNull();
                assertThat(held.wasAbandoned()).isTrue();
            }
            assertThat(word(region)).isZero();
            try (SharedLock.Held held = region.exclusive().lock()) {
                assertThat(held.wasAbandoned()).isFalse();
            }
        }
    }

    @Test
    void whoClosesHisRegionInsideLeavesTheLockAbandoned() {
        try (WordStruct other = WordStruct.acquire(name)) {
            WordStruct region = WordStruct.acquire(name);
            SharedLock lock = region.exclusive();
            try (SharedLock.Held held = lock.lock()) {
                assertThat(held.wasAbandoned()).isFalse();
                region.close();
            }
            assertThatThrownBy(lock::lock).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(lock::tryLock)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("region '" + name + "' is closed");
            assertThatThrownBy(region::exclusive).isInstanceOf(IllegalStateException.class);
            try (SharedLock.Held held = other.exclusive().lock()) {
                assertThat(held.wasAbandoned()).isTrue();
            }
        }
    }

    @Test
    void aWaiterWhoseRegionIsClosedIsTold() throws Exception {
        try (WordStruct other = WordStruct.acquire(name);
                SharedLock.Held held = other.exclusive().lock()) {
            WordStruct region = WordStruct.acquire(name);
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread waiter = new Thread(() -> {
                try (SharedLock.Held never = region.exclusive().lock()) {
                    thrown.set(new AssertionError("two owners"));
                } catch (Throwable e) {
                    thrown.set(e);
                }
            });
            waiter.start();
            awaitWaiter(other, WordStruct.LOCK);
            region.close();
            waiter.join();
            assertThat(thrown.get()).isInstanceOf(IllegalStateException.class).hasMessageContaining("is closed");
            assertThat(held.wasAbandoned()).isFalse();
        }
    }

    @Test
    void anInterruptEndsOneKindOfWaitAndNotTheOther() throws Exception {
        try (WordStruct region = WordStruct.acquire(name);
                WordStruct other = WordStruct.acquire(name)) {
            SharedLock.Held held = other.exclusive().lock();
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            AtomicReference<Boolean> still = new AtomicReference<>();
            CountDownLatch waiting = new CountDownLatch(1);
            Thread waiter = new Thread(() -> {
                try {
                    region.exclusive().lockInterruptibly().close();
                } catch (Throwable e) {
                    thrown.set(e);
                    still.set(Thread.currentThread().isInterrupted());
                }
                waiting.countDown();
                try (SharedLock.Held got = region.exclusive().lock()) {
                    still.set(Thread.currentThread().isInterrupted());
                }
            });
            waiter.start();
            awaitWaiter(other, WordStruct.LOCK);
            waiter.interrupt();
            waiting.await();
            assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
            assertThat(still.get()).isFalse();
            waiter.interrupt();
            assertThat(other.exclusive().tryLock(SHORT)).isNull();
            assertThat(waiter.isAlive()).isTrue();
            held.close();
            waiter.join();
            assertThat(still.get()).isTrue();
        }
    }

    @Test
    void whoIsInterruptedBeforeGetsNothing() {
        try (WordStruct region = WordStruct.acquire(name)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> region.exclusive().lockInterruptibly()).isInstanceOf(InterruptedException.class);
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> region.exclusive().tryLock(Duration.ZERO))
                    .isInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isFalse();
            assertThat(word(region)).isZero();
            Thread.currentThread().interrupt();
            region.exclusive().lock().close();
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void whoOnlyReadsCantLock() {
        try (WordStruct region = WordStruct.acquire(name);
                WordStruct reader = WordStruct.openReadOnly(name)) {
            assertThatThrownBy(() -> reader.exclusive().lock())
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("region '" + name + "' was opened read-only");
            assertThatThrownBy(() -> reader.exclusive().tryLock()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> reader.guard().readLock().lock())
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThat(word(region)).isZero();
        }
    }

    @Test
    void privateBytesHaveNoLocks() {
        WordStruct.View holder = WordStruct.newHolder();
        assertThatThrownBy(holder::exclusive)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("locks, updates and waits are for structs in regions; this one lies in private bytes, which"
                        + " nobody shares");
    }

    @Test
    void aViewOfTheSameWordIsTheSameLock() {
        try (WordStruct region = WordStruct.acquire(name)) {
            WordStruct.View view = region.viewAt(0, new WordStruct.View());
            try (SharedLock.Held held = view.exclusive().lock()) {
                assertThat(region.exclusive().tryLock()).isNull();
                assertThat(held).isNotNull();
            }
        }
    }

    @Test
    void aWordThatIsntAlignedIsNoLock() {
        try (WordStruct region = WordStruct.acquire(name)) {
            assertThatThrownBy(() -> Words.lock(region, 18))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "the word at offset 18 isn't aligned, so that no access to it is atomic; point the view to a"
                                    + " multiple of ALIGNOF");
        }
    }

    /** The region has another descriptor than its initializer had. */
    @Test
    void anOwnerWhoBeganInTheInitializerLivesOn() {
        SharedLock.Held[] held = new SharedLock.Held[1];
        try (WordStruct region = WordStruct.acquire(
                        AcquireOptions.named(name),
                        made -> held[0] = made.exclusive().lock());
                WordStruct other = WordStruct.acquire(name)) {
            assertThat(other.exclusive().tryLock()).isNull();
            held[0].close();
            try (SharedLock.Held next = other.exclusive().tryLock()) {
                assertThat(next).isNotNull();
                assertThat(next.wasAbandoned()).isFalse();
            }
            assertThat(word(region)).isZero();
        }
    }

    @Test
    void wipeLeavesTheLockWithItsHolder() {
        try (WordStruct region = WordStruct.acquire(name);
                WordStruct other = WordStruct.acquire(name)) {
            region.setAll(7);
            region.update(all -> {});
            SharedLock.Held held = other.exclusive().lock();
            SharedLock.Held reading = other.guard().readLock().lock();
            region.wipe();
            assertThat(region.value(0)).isZero();
            assertThat(region.value(WordStruct.COUNT - 1)).isZero();
            assertThat(region.exclusive().tryLock()).isNull();
            assertThat(region.guard().writeLock().tryLock()).isNull();
            assertThat(region.sequence().value()).isEqualTo(2);
            held.close();
            reading.close();
            assertThat(word(region)).isZero();
        }
    }
}

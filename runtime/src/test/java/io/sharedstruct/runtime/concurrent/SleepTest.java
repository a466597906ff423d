package io.sharedstruct.runtime.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.SharedLock;
import io.sharedstruct.runtime.RegionInsides;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.WordStruct;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sleeps much longer than any slice, at a word that doesn't change: what ends them is a wake or an interrupt, and nothing else. */
@Timeout(60)
class SleepTest {

    private static final long HOUR = 3_600_000_000_000L;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AtomicInteger awake = new AtomicInteger();
    private WordStruct region;
    private WordStruct reader;

    @BeforeEach
    void share() {
        region = WordStruct.acquire(name);
        reader = WordStruct.openReadOnly(name);
    }

    @AfterEach
    void end() {
        reader.close();
        region.close();
    }

    private Thread sleeper(WordStruct handle) {
        Thread thread = new Thread(() -> {
            Sleep.interruptibly(RegionInsides.words(handle), WordStruct.STATE, 0, HOUR);
            awake.incrementAndGet();
        });
        thread.start();
        return thread;
    }

    @Test
    void aWakeThroughAnotherMappingEndsAllOfThem() throws InterruptedException {
        List<Thread> sleepers = new ArrayList<>(List.of(sleeper(region), sleeper(reader), sleeper(reader)));
        while (awake.get() < 3) {
            RegionInsides.words(reader).wake(WordStruct.STATE, true);
            Thread.onSpinWait();
        }
        for (Thread sleeper : sleepers) {
            sleeper.join();
        }
    }

    @Test
    void aWakeOfAnotherProcessEndsIt() throws InterruptedException {
        try (PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("words acquire " + name)).isEqualTo("done");
            Thread sleeper = sleeper(reader);
            while (sleeper.isAlive()) {
                assertThat(peer.ask("words set 0")).isEqualTo("done");
            }
        }
    }

    @Test
    void anotherValueLetsNobodySleep() {
        Sleep.uninterruptibly(RegionInsides.words(reader), WordStruct.STATE, 1, HOUR);
        Sleep.interruptibly(RegionInsides.words(region), WordStruct.STATE, 1, HOUR);
    }

    @Test
    void anInterruptWakesWhoSleepsAndStays() throws InterruptedException {
        CountDownLatch asleep = new CountDownLatch(1);
        CountDownLatch woken = new CountDownLatch(1);
        SharedWords words = wordsWhose(asleep::countDown, woken);
        AtomicReference<Boolean> still = new AtomicReference<>();
        Thread sleeper = new Thread(() -> {
            Sleep.interruptibly(words, 0, 0, HOUR);
            still.set(Thread.currentThread().isInterrupted());
        });
        sleeper.start();
        asleep.await();
        sleeper.interrupt();
        sleeper.join();
        assertThat(woken.getCount()).isZero();
        assertThat(still.get()).isTrue();
    }

    @Test
    void whoIsInterruptedAlreadyDoesntSleep() {
        Thread.currentThread().interrupt();
        Sleep.interruptibly(RegionInsides.words(region), WordStruct.STATE, 0, HOUR);
        assertThat(Thread.interrupted()).isTrue();
    }

    /** Sleeps until it is woken, and nothing else. */
    private static SharedWords wordsWhose(Runnable slept, CountDownLatch woken) {
        return (SharedWords) Proxy.newProxyInstance(
                SharedWords.class.getClassLoader(), new Class<?>[] {SharedWords.class}, (proxy, method, args) -> {
                    if (method.getName().equals("wake")) {
                        woken.countDown();
                    } else {
                        slept.run();
                        // As a call of the system, which an interrupt doesn't end.
                        boolean interrupted = Thread.interrupted();
                        while (woken.getCount() > 0) {
                            interrupted |= Thread.interrupted();
                            Thread.onSpinWait();
                        }
                        if (interrupted) {
                            Thread.currentThread().interrupt();
                        }
                    }
                    return null;
                });
    }

    /** Whether there is a wake can't be told from when a waiter goes on: his slice ends by itself. */
    @Test
    void whoUnlocksWakesIfSomebodyWaitsAndElseNobody() {
        List<String> wakes = new ArrayList<>();
        SharedWords words = wordsThatTell(wakes);
        new ExclusiveLock(words, WordStruct.LOCK).lock().close();
        new ReadWriteLock(words, WordStruct.GUARD).writeLock().lock().close();
        new ReadWriteLock(words, WordStruct.GUARD).readLock().lock().close();
        WordSequence sequence = new WordSequence(words, WordStruct.SEQUENCE);
        sequence.end(sequence.begin(false), false);
        assertThat(wakes).isEmpty();
        closeWithWaiters(new ExclusiveLock(words, WordStruct.LOCK).lock(), WordStruct.LOCK);
        assertThat(wakes).containsExactly(WordStruct.LOCK + " false");
        wakes.clear();
        closeWithWaiters(new ReadWriteLock(words, WordStruct.GUARD).writeLock().lock(), WordStruct.GUARD);
        assertThat(wakes).containsExactly(WordStruct.GUARD + " true");
        wakes.clear();
        sequence.end(sequence.begin(false), true);
        assertThat(wakes).containsExactly(WordStruct.SEQUENCE + " true");
        wakes.clear();
        // A reader who leaves while a writer waits for him.
        SharedLock.Held reading =
                new ReadWriteLock(words, WordStruct.GUARD).readLock().lock();
        region.setIntAt(WordStruct.GUARD, 12345);
        reading.close();
        assertThat(wakes).containsExactly((WordStruct.GUARD + 4) + " true");
    }

    private void closeWithWaiters(SharedLock.Held held, long word) {
        region.setIntAt(word, region.intAt(word) | LockWord.WAITERS);
        held.close();
        assertThat(region.intAt(word)).isZero();
    }

    private SharedWords wordsThatTell(List<String> wakes) {
        SharedWords words = RegionInsides.words(region);
        return (SharedWords) Proxy.newProxyInstance(
                SharedWords.class.getClassLoader(), new Class<?>[] {SharedWords.class}, (proxy, method, args) -> {
                    if (method.getName().equals("wake")) {
                        wakes.add(args[0] + " " + args[1]);
                    }
                    return method.invoke(words, args);
                });
    }
}

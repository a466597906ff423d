package io.sharedstruct.runtime.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.SharedLock;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.WordStruct;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Virtual threads wait without their carriers. Each test is a JVM with two of those. */
@Timeout(120)
class VirtualThreadsTest {

    /** Without virtual threads there is nothing to try. */
    private static final boolean TOO_OLD = Runtime.version().feature() < 21;

    private static final int MANY = 200;
    private static final Duration LONG = Duration.ofHours(1);

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private String run(String what) throws Exception {
        List<String> command = new ArrayList<>(PeerJvm.javaCommand(Main.class));
        command.add(1, "-Djdk.virtualThreadScheduler.parallelism=2");
        command.add(1, "-Djdk.virtualThreadScheduler.maxPoolSize=2");
        command.add(what);
        command.add(names.next());
        return CPeer.run(command.toArray(String[]::new)).strip();
    }

    @Test
    void othersGoOnWhileManyWaitAndAllAreWoken() throws Exception {
        if (TOO_OLD) {
            return;
        }
        assertThat(run("waiters")).isEqualTo("others went on, all were woken");
    }

    @Test
    void othersGoOnWhileManyWantALockAndAllGetIt() throws Exception {
        if (TOO_OLD) {
            return;
        }
        assertThat(run("lockers")).isEqualTo("others went on, count=" + MANY);
    }

    @Test
    void anInterruptEndsTheWaitOfAVirtualThread() throws Exception {
        if (TOO_OLD) {
            return;
        }
        assertThat(run("interrupts")).isEqualTo("interrupted=" + MANY + " then count=1");
    }

    /** More than there are threads to sleep for them. */
    @Test
    void thousandsWaitAndAllAreWoken() throws Exception {
        if (TOO_OLD) {
            return;
        }
        assertThat(run("thousands")).isEqualTo("others went on, all were woken");
    }

    /** What runs in the JVM. */
    static final class Main {

        private static final MethodHandle START = start();
        private static final int TURNS = 300;

        private Main() {}

        private static MethodHandle start() {
            try {
                return MethodHandles.publicLookup()
                        .findStatic(
                                Thread.class,
                                "startVirtualThread",
                                MethodType.methodType(Thread.class, Runnable.class));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("Thread.startVirtualThread", e);
            }
        }

        private static Thread startVirtual(Runnable work) {
            try {
                return (Thread) START.invokeExact(work);
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        }

        private static List<Thread> startMany(int count, Runnable work) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                threads.add(startVirtual(work));
            }
            return threads;
        }

        /** Turns of another virtual thread, which needs a carrier for each. */
        private static void requireOthersGoOn() throws InterruptedException {
            AtomicLong turns = new AtomicLong();
            startVirtual(() -> {
                while (turns.incrementAndGet() < TURNS) {
                    LockSupport.parkNanos(1_000);
                }
            });
            while (turns.get() < TURNS) {
                Thread.sleep(1);
            }
        }

        private static void joinAll(List<Thread> threads) throws InterruptedException {
            for (Thread thread : threads) {
                thread.join();
            }
        }

        public static void main(String[] args) throws InterruptedException {
            try (WordStruct region = WordStruct.acquire(args[1])) {
                switch (args[0]) {
                    case "waiters" -> waiters(region, MANY);
                    case "thousands" -> waiters(region, 3_000);
                    case "lockers" -> lockers(region);
                    default -> interrupts(region);
                }
            }
        }

        private static void waiters(WordStruct region, int count) throws InterruptedException {
            AtomicInteger woken = new AtomicInteger();
            CountDownLatch started = new CountDownLatch(count);
            List<Thread> threads = startMany(count, () -> {
                started.countDown();
                try {
                    woken.addAndGet(region.awaitState(0, LONG) ? 1 : 0);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            });
            started.await();
            requireOthersGoOn();
            boolean early = woken.get() != 0;
            region.setState(1);
            region.wakeState();
            joinAll(threads);
            System.out.println(
                    early || woken.get() != count ? "early or lost: " + woken : "others went on, all were woken");
        }

        private static void lockers(WordStruct region) throws InterruptedException {
            SharedLock.Held held = region.exclusive().lock();
            List<Thread> threads = startMany(MANY, () -> {
                try (SharedLock.Held own = region.exclusive().lock()) {
                    region.count();
                    LockSupport.parkNanos(1_000);
                }
            });
            SharedLockTest.awaitWaiter(region, WordStruct.LOCK);
            requireOthersGoOn();
            held.close();
            joinAll(threads);
            System.out.println("others went on, count=" + region.counter());
        }

        private static void interrupts(WordStruct region) throws InterruptedException {
            SharedLock.Held held = region.exclusive().lock();
            AtomicInteger interrupted = new AtomicInteger();
            List<Thread> threads = startMany(MANY, () -> {
                try (SharedLock.Held own = region.exclusive().lockInterruptibly()) {
                    throw new AssertionError("two owners");
                } catch (InterruptedException e) {
                    interrupted.incrementAndGet();
                }
            });
            SharedLockTest.awaitWaiter(region, WordStruct.LOCK);
            Thread last = startVirtual(() -> {
                try (SharedLock.Held own = region.exclusive().lock()) {
                    region.count();
                }
            });
            threads.forEach(Thread::interrupt);
            last.interrupt();
            joinAll(threads);
            held.close();
            last.join();
            System.out.println("interrupted=" + interrupted + " then count=" + region.counter());
        }
    }
}

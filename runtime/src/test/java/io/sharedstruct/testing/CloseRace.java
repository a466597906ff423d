package io.sharedstruct.testing;

import io.sharedstruct.AcquireOptions;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * Closes regions while other threads read and write them, in a JVM of its own:
 * {@code NAME CLOSES ACCESSES MICROS virtual|platform}, at least so many of both, with regions that live so long at most. Prints
 * {@code closes=… accesses=…}, or what a reader should not have seen.
 */
public final class CloseRace {

    private static final int SHARED = 0x01010101;
    private static final int BATCH = 1_000;

    /** A thread that sleeps wakes so much too late. */
    private static final long SLEEP_NANOS = 100_000;

    private CloseRace() {}

    public static void main(String[] args) throws Throwable {
        AcquireOptions options = AcquireOptions.named(args[0]);
        int leastCloses = Integer.parseInt(args[1]);
        long leastAccesses = Long.parseLong(args[2]);
        long lifeNanos = TimeUnit.MICROSECONDS.toNanos(Long.parseLong(args[3]));
        int closes = 0;
        AtomicReference<TestStruct> current = new AtomicReference<>();
        AtomicReference<Throwable> problem = new AtomicReference<>();
        LongAdder accesses = new LongAdder();
        try (TestStruct keeper = TestStruct.acquire(TestStruct.LAYOUT, options, fresh -> fresh.setX(SHARED))) {
            current.set(keeper);
            List<Thread> readers = new ArrayList<>();
            CountDownLatch reading = new CountDownLatch(2);
            for (int i = 0; i < 2; i++) {
                Thread reader = threads(args[4]).newThread(() -> {
                    try {
                        read(current, accesses, reading);
                    } catch (Throwable e) {
                        problem.set(e);
                    }
                });
                readers.add(reader);
                reader.start();
            }
            reading.await();
            for (; closes < leastCloses || accesses.sum() < leastAccesses; closes++) {
                TestStruct region = TestStruct.open(TestStruct.LAYOUT, options);
                current.set(region);
                long end = System.nanoTime() + ThreadLocalRandom.current().nextLong(lifeNanos);
                for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
                    if (left > SLEEP_NANOS) {
                        LockSupport.parkNanos(left); // and leave the processor to the readers
                    } else {
                        Thread.onSpinWait();
                    }
                }
                region.close();
            }
            current.set(null);
            for (Thread reader : readers) {
                reader.join();
            }
            if (keeper.getX() != SHARED) {
                throw new AssertionError("a write got through after close: " + Integer.toHexString(keeper.getX()));
            }
        }
        if (problem.get() != null) {
            throw problem.get();
        }
        System.out.println("closes=" + closes + " accesses=" + accesses.sum());
    }

    /** A factory of virtual threads is asked for by name: JDK 17 has none. */
    private static ThreadFactory threads(String kind) throws Throwable {
        if (kind.equals("platform")) {
            return Thread::new;
        }
        Class<?> builder = Class.forName("java.lang.Thread$Builder$OfVirtual");
        Object ofVirtual = MethodHandles.publicLookup()
                .findStatic(Thread.class, "ofVirtual", MethodType.methodType(builder))
                .invoke();
        return (ThreadFactory) MethodHandles.publicLookup()
                .findVirtual(builder, "factory", MethodType.methodType(ThreadFactory.class))
                .invoke(ofVirtual);
    }

    private static void read(AtomicReference<TestStruct> current, LongAdder accesses, CountDownLatch reading) {
        for (TestStruct region = current.get(); region != null; region = current.get()) {
            for (int round = 0; round < 100 && readBatch(region, accesses); round++) {
                reading.countDown();
            }
        }
    }

    /** Reads and writes, and counts what reached the region; returns whether it is still open. */
    private static boolean readBatch(TestStruct region, LongAdder accesses) {
        int done = 0;
        try {
            for (; done < BATCH; done++) {
                int value = region.getX();
                if (value != SHARED && value != 0) {
                    throw new AssertionError("read " + Integer.toHexString(value));
                }
                region.setX(value);
            }
            return true;
        } catch (IllegalStateException e) {
            if (!e.getMessage().endsWith("is closed")) {
                throw e;
            }
            return false;
        } finally {
            accesses.add(2L * done);
        }
    }
}

package io.sharedstruct.testing;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Persistence;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.runtime.RegionLayout;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Everything that is done to regions, at random, together with others who do the same and are killed: acquire, update, unlink,
 * wipe, read and close. What is found wrong is an {@link IllegalStateException}.
 */
public final class Churn {

    /** Whoever is killed, nobody waits so long; a machine that stands still for a while is forgiven. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long LONG_NANOS = 1_000_000_000;

    private static final RegionLayout STAMPED = TestStruct.ofSize(TestStruct.SIZE);

    private final String processName;
    private final String kernelName;
    private final String wipedName;
    private final AcquireOptions process;
    private final AcquireOptions kernel;
    private final AcquireOptions wiped;
    private long acquires;
    private long slow;
    private long absent;

    public Churn(String process, String kernel, String wiped) {
        processName = process;
        kernelName = kernel;
        wipedName = wiped;
        this.process = AcquireOptions.named(process).withTimeout(PATIENCE);
        this.kernel = AcquireOptions.named(kernel).withTimeout(PATIENCE).withPersistence(Persistence.KERNEL);
        this.wiped = AcquireOptions.named(wiped).withTimeout(PATIENCE);
    }

    static String forEver(Churn churn) {
        while (churn.acquires >= 0) {
            churn.once();
        }
        return "";
    }

    public void once() {
        switch (ThreadLocalRandom.current().nextInt(5)) {
            case 0 -> filled();
            case 1 -> read(TestStruct.LAYOUT, process, this::checkFilled);
            case 2 -> stamped();
            case 3 -> read(STAMPED, kernel, this::checkStamp);
            default -> wiped();
        }
    }

    private static boolean oneIn(int n) {
        return ThreadLocalRandom.current().nextInt(n) == 0;
    }

    private static void pause() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(100_000));
    }

    private TestStruct timed(Supplier<TestStruct> acquire) {
        long start = System.nanoTime();
        TestStruct region = acquire.get();
        acquires++;
        if (System.nanoTime() - start > LONG_NANOS) {
            slow++;
        }
        return region;
    }

    /** With process persistence, and beside peers in C. */
    private void filled() {
        try (TestStruct region = timed(() -> TestStruct.acquire(TestStruct.LAYOUT, process, TestStruct::fill))) {
            checkFilled(region);
            if (oneIn(4)) {
                TestStruct.unlink(processName);
            }
            pause();
            checkFilled(region);
        }
    }

    private void checkFilled(TestStruct region) {
        String problem = TestStruct.problemIn(region);
        if (problem != null) {
            throw new IllegalStateException(processName + ": " + problem);
        }
    }

    /** With kernel persistence, where every region can be told from every other. */
    private void stamped() {
        try (TestStruct region = timed(() -> TestStruct.acquire(STAMPED, kernel, TestStruct::stamp))) {
            long before = region.stampedBy();
            region.update(ThreadLocalRandom.current().nextInt());
            if (oneIn(4)) {
                TestStruct.unlink(kernelName);
            }
            pause();
            if (before == 0 || region.stampedBy() != before) {
                throw new IllegalStateException(kernelName + ": stamp=" + before + " and then " + region.stampedBy());
            }
        }
    }

    private void checkStamp(TestStruct region) {
        long before = region.stampedBy();
        pause();
        if (before == 0 || region.stampedBy() != before) {
            throw new IllegalStateException(
                    kernelName + ": a reader sees stamp=" + before + " and then " + region.stampedBy());
        }
    }

    /** Who wipes, sees zeroes for good; a region that was acquired after that is another one. */
    private void wiped() {
        try (TestStruct region = timed(() -> TestStruct.acquire(STAMPED, wiped, TestStruct::stamp))) {
            region.update(ThreadLocalRandom.current().nextInt());
            if (oneIn(2)) {
                region.wipe();
                if (!region.isZero() || region.isNameCurrent()) {
                    throw new IllegalStateException(wipedName + ": wiped, and yet stamp=" + region.stampedBy()
                            + " name=" + region.isNameCurrent());
                }
            }
        }
    }

    private void read(RegionLayout layout, AcquireOptions options, Consumer<TestStruct> check) {
        try (TestStruct region = timed(() -> TestStruct.openReadOnly(layout, options))) {
            check.accept(region);
        } catch (RegionNotFoundException e) {
            absent++;
        }
    }

    /** How often a region was had, and what was remarkable about it. */
    public String figures() {
        return "acquires=" + acquires + " absent for readers=" + absent + " longer than 1 s=" + slow;
    }

    public long slow() {
        return slow;
    }
}

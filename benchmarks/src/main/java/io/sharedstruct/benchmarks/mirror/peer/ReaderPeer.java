package io.sharedstruct.benchmarks.mirror.peer;

import io.sharedstruct.RegionNotFoundException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.invoke.VarHandle;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A program that knows nothing of the mirror: {@code SUBJECT NAME} reads the mirrored region, as soon as there is one, as the lines say that
 * it reads. {@code latency SECONDS} sleeps until the next update, again and again, and says how many it has seen a second, and how long
 * after its stamp an update or a newer one was seen: p50, p90, p99 in microseconds. {@code age SECONDS} looks every millisecond, and says how
 * many updates the region has got a second, and how old is what it sees. It ends with its input.
 */
public final class ReaderPeer {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final Stamped struct;
    private int seen;
    private long number;

    private ReaderPeer(Stamped struct) {
        this.struct = struct;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Subject.Region<?> region = open(Subject.valueOf(args[0]), args[1])) {
            ReaderPeer reader = new ReaderPeer(region.struct());
            System.out.println("ready");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", -1);
                long nanos = (long) (Double.parseDouble(words[1]) * TimeUnit.SECONDS.toNanos(1));
                System.out.println(words[0].equals("latency") ? reader.latency(nanos) : reader.age(nanos));
            }
        }
    }

    private static Subject.Region<?> open(Subject subject, String name) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return subject.open(name);
            } catch (RegionNotFoundException none) {
                if (System.nanoTime() - deadline > 0) {
                    throw none;
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
    }

    /** The stamp of the newest update, whose number is remembered. */
    private long stamp() {
        while (true) {
            int before = struct.getSequence().value();
            long stamp = struct.getStamp();
            long read = struct.getNumber();
            VarHandle.acquireFence();
            if ((before & 1) == 0 && struct.getSequence().value() == before) {
                seen = before;
                number = read;
                return stamp;
            }
            Thread.onSpinWait();
        }
    }

    private String latency(long nanos) throws InterruptedException {
        Samples samples = new Samples();
        long start = System.nanoTime();
        stamp();
        long lastStamp = 0;
        int images = 0;
        while (true) {
            long left = start + nanos - System.nanoTime();
            long last = number;
            if (left <= 0 || !struct.awaitUpdate(seen, Duration.ofNanos(left))) {
                return perSecond(images, nanos) + samples;
            }
            long stamp = stamp();
            long now = System.nanoTime();
            // The updates that were never seen were made at even distances, but before the first one the writer has
            // rested.
            long skipped = images == 0 ? 0 : number - last - 1;
            for (long i = 1; i <= skipped; i++) {
                samples.add(now - lastStamp - i * (stamp - lastStamp) / (skipped + 1));
            }
            samples.add(now - stamp);
            lastStamp = stamp;
            images++;
        }
    }

    private static String perSecond(double count, long nanos) {
        return String.format(Locale.ROOT, "%.1f ", count * TimeUnit.SECONDS.toNanos(1) / nanos);
    }

    private String age(long nanos) {
        Samples samples = new Samples();
        long start = System.nanoTime();
        stamp();
        int first = seen;
        long passed;
        do {
            LockSupport.parkNanos(LOOK_NANOS);
            long stamp = stamp();
            long now = System.nanoTime();
            samples.add(now - stamp);
            passed = now - start;
        } while (passed < nanos);
        // Each update counts by two.
        double updates = Integer.toUnsignedLong(seen - first) / 2.0;
        return perSecond(updates, passed) + samples;
    }
}

package io.sharedstruct.benchmarks.mirror;

import io.sharedstruct.benchmarks.harness.Plan;
import io.sharedstruct.benchmarks.mirror.peer.Subject;
import io.sharedstruct.benchmarks.report.Figure;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** What it takes to have a struct on another machine: time, processor, memory, network. In rounds, in each of which all have a turn. */
public final class MirrorCost {

    private static final String MIRROR = "Mirror";
    private static final String AERON = "AeronPingPong";
    private static final String UDP = "UdpEcho";
    private static final String USUAL = "normal";
    private static final List<String> LATENCIES = List.of("low", USUAL, "cheap");
    private static final int RATE = 1000;
    private static final double KILOBYTE = 1000;

    private final Plan plan;
    private final Effort effort;
    private final PingPongs pingPongs;
    private final Collected collected;

    public MirrorCost(Plan plan, String group) {
        this.plan = plan;
        effort = Effort.of(plan.form());
        pingPongs = new PingPongs(plan, effort);
        collected = new Collected(plan.jdk(), group);
    }

    /** Measures all of it. */
    public List<Figure> run() throws IOException {
        String trouble = Machines.trouble();
        if (!trouble.isEmpty()) {
            System.out.println("  SKIPPED: loss, and the bytes on the cable: " + trouble);
        }
        for (int round = 0; round < effort.rounds(); round++) {
            double[] udp = pingPongs.udp();
            collected.addTimes("256 B", UDP, udp);
            for (String latency : LATENCIES) {
                latency(latency, udp);
            }
            throughput(Subject.TICK, 0);
            throughput(Subject.PAGE, 100);
            if (trouble.isEmpty()) {
                try (Machines machines = new Machines()) {
                    loss(machines, Subject.TICK, RATE);
                    loss(machines, Subject.PAGE, 50);
                    large(machines);
                }
            }
        }
        return collected.figures();
    }

    private void latency(String latency, double[] udp) throws IOException {
        String operation = "256 B, " + latency;
        double[] aeron = pingPongs.aeron(latency);
        collected.addTimes(operation, AERON, aeron);
        try (Rig rig = new Rig(plan, Subject.TICK, latency, null)) {
            rig.latency(RATE, effort.warm());
            double[] ours = rig.latency(RATE, effort.seconds());
            collected.addTimes(operation, MIRROR, ours);
            collected.addRatios(operation, "ToAeron", ours, aeron);
            collected.addRatios(operation, "ToUdp", ours, udp);
            idle(rig, latency);
        }
    }

    /** The struct is there and doesn't change. */
    private void idle(Rig rig, String latency) throws IOException {
        long start = System.nanoTime();
        double publisher = rig.publisher().processorSeconds();
        double subscriber = rig.subscriber().processorSeconds();
        long end = start + (long) (effort.idle() * TimeUnit.SECONDS.toNanos(1));
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        double percent = 100.0 * TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - start);
        String unit = "% of a core";
        collected.add(
                "idle, " + latency,
                "Publisher",
                unit,
                percent * (rig.publisher().processorSeconds() - publisher));
        collected.add(
                "idle, " + latency,
                "Subscriber",
                unit,
                percent * (rig.subscriber().processorSeconds() - subscriber));
        if (latency.equals(USUAL)) {
            memory("256 B", rig);
        }
    }

    private void memory(String size, Rig rig) throws IOException {
        collected.add(size + ", resident", "Publisher", "MB", rig.publisher().residentMegabytes());
        collected.add(size + ", resident", "Subscriber", "MB", rig.subscriber().residentMegabytes());
        collected.add(size + ", transport", "Publisher", "MB", rig.publisher().transportMegabytes());
        collected.add(size + ", transport", "Subscriber", "MB", rig.subscriber().transportMegabytes());
    }

    /** The writer writes as fast as it can, and lets the mirror read in between. */
    private void throughput(Subject subject, int pauseMicros) throws IOException {
        for (String latency : List.of("low", USUAL)) {
            String operation = subject.size() + ", full speed, " + latency;
            try (Rig rig = new Rig(plan, subject, latency, null)) {
                rig.age(pauseMicros, effort.warm());
                double[] numbers = rig.age(pauseMicros, effort.seconds());
                collected.add(operation, MIRROR, "images a second", numbers[0]);
                collected.addTimes(operation + ", age", MIRROR, numbers);
            }
        }
    }

    private void loss(Machines machines, Subject subject, int rate) throws IOException {
        try (Rig rig = new Rig(plan, subject, USUAL, machines)) {
            rig.latency(rate, effort.warm());
            for (int percent : new int[] {0, 1, 10}) {
                machines.lose(10 * percent);
                String operation = subject.size() + ", " + rate + " a second, " + percent + " % lost";
                double[] numbers = rig.latency(rate, effort.seconds());
                collected.add(operation, MIRROR, "images a second", numbers[0]);
                collected.addTimes(operation, MIRROR, numbers);
            }
        } finally {
            machines.lose(0);
        }
    }

    /** Few of its bytes change. */
    private void large(@Nullable Machines machines) throws IOException {
        String operation = Subject.BOOK.size() + ", 16 lines changed, 10 a second";
        double seconds = Math.max(1, effort.seconds());
        try (Rig rig = new Rig(plan, Subject.BOOK, USUAL, machines)) {
            rig.latency(10, seconds);
            long before = rig.subscriber().bytesReceived();
            double[] numbers = rig.latency(10, seconds);
            long after = rig.subscriber().bytesReceived();
            collected.add(operation, MIRROR, "images a second", numbers[0]);
            collected.addTimes(operation, MIRROR, numbers);
            collected.add(operation, MIRROR, "KB a second to the subscriber", (after - before) / KILOBYTE / seconds);
            memory(Subject.BOOK.size(), rig);
        }
    }
}

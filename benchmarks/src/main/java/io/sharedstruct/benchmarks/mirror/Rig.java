package io.sharedstruct.benchmarks.mirror;

import io.sharedstruct.benchmarks.access.ByteRegion;
import io.sharedstruct.benchmarks.harness.Plan;
import io.sharedstruct.benchmarks.harness.Programs;
import io.sharedstruct.benchmarks.mirror.peer.ReaderPeer;
import io.sharedstruct.benchmarks.mirror.peer.Subject;
import io.sharedstruct.benchmarks.mirror.peer.WriterPeer;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A writer, a publisher, a subscriber and a reader: four processes, on this machine, or two each on two of {@link Machines}. */
final class Rig implements AutoCloseable {

    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-Xmx128m");

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final Plan plan;
    private final Programs programs;
    private final @Nullable Machines machines;
    private final List<AutoCloseable> started = new ArrayList<>();
    private final Talk writer;
    private final Talk reader;
    private final ProcessFiles publisher;
    private final ProcessFiles subscriber;

    Rig(Plan plan, Subject subject, String latency, @Nullable Machines machines) throws IOException {
        this.plan = plan;
        this.machines = machines;
        programs = new Programs(plan);
        String name = ByteRegion.uniqueName();
        String copy = name + "-mirrored";
        String address = (machines == null ? "127.0.0.1" : Machines.address(0)) + ":" + freePort();
        boolean ready = false;
        try {
            writer = talk(0, programs.java(WriterPeer.class, SMALL, subject.name(), name));
            writer.expect("ready");
            publisher = mirror(0, "publish", name, "--listen", address, "--latency", latency);
            subscriber = mirror(1, "subscribe", name, "--from", address, "--into", copy, "--latency", latency);
            reader = talk(1, programs.java(ReaderPeer.class, SMALL, subject.name(), copy));
            reader.expect("ready");
            ready = true;
        } finally {
            if (!ready) {
                close();
            }
        }
    }

    /** One of which the next one is free as well. */
    static int freePort() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        while (true) {
            try (DatagramSocket first = new DatagramSocket(new InetSocketAddress(here, 0));
                    DatagramSocket second = new DatagramSocket(null)) {
                if (first.getLocalPort() < 65_535) {
                    second.bind(new InetSocketAddress(here, first.getLocalPort() + 1));
                    return first.getLocalPort();
                }
            } catch (java.net.BindException taken) {
                // The next one may be free.
            }
        }
    }

    private List<String> on(int machine, List<String> command) {
        return machines == null ? command : machines.command(machine, command);
    }

    private Talk talk(int machine, List<String> command) throws IOException {
        Talk talk = new Talk(programs.start(on(machine, command)));
        started.add(talk);
        return talk;
    }

    private ProcessFiles mirror(int machine, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx256m", "-jar", jar(plan).toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(
                plan.out().resolve("mirror-" + plan.jdk() + ".log").toFile());
        Process process = new ProcessBuilder(on(machine, command))
                .redirectOutput(log)
                .redirectError(log)
                .start();
        started.add(() -> end(process));
        return new ProcessFiles(process.pid());
    }

    /** The program that is measured, which has Aeron in it. */
    static Path jar(Plan plan) {
        return plan.target().resolve("mirror").resolve("sharedstruct-mirror.jar");
    }

    /** SIGTERM, so that it leaves nothing. */
    private static void end(Process process) throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("a mirror doesn't end");
        }
    }

    /** What the reader sees of so many updates a second: how many a second, and how late: p50, p90, p99 in microseconds. */
    double[] latency(int rate, double seconds) throws IOException {
        return measure("rate " + rate + " " + seconds, "latency " + seconds);
    }

    /** The same of as many updates as the writer can make with a pause after each, and how old is what the reader sees. */
    double[] age(int pauseMicros, double seconds) throws IOException {
        return measure("storm " + pauseMicros + " " + seconds, "age " + seconds);
    }

    /** Again, if nothing has come meanwhile. */
    private double[] measure(String written, String read) throws IOException {
        long start = System.nanoTime();
        while (true) {
            writer.say(written);
            reader.say(read);
            double[] numbers = Arrays.stream(reader.hear().split(" ", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            writer.hear();
            if (numbers[0] > 0) {
                return numbers;
            }
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new IOException("nothing comes to the reader, see " + plan.out());
            }
        }
    }

    ProcessFiles publisher() {
        return publisher;
    }

    ProcessFiles subscriber() {
        return subscriber;
    }

    @Override
    public void close() throws IOException {
        Collections.reverse(started);
        @Nullable Exception failure = null;
        for (AutoCloseable each : started) {
            try {
                each.close();
            } catch (Exception e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw new IOException(failure);
        }
    }
}

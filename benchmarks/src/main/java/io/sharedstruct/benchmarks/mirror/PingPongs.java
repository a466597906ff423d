package io.sharedstruct.benchmarks.mirror;

import io.sharedstruct.benchmarks.harness.PeerFlags;
import io.sharedstruct.benchmarks.harness.Plan;
import io.sharedstruct.benchmarks.harness.Programs;
import io.sharedstruct.benchmarks.mirror.peer.AeronPeer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Half of the way there and back of a message as large as the mirror's, without a mirror: p50, p90, p99 in microseconds. */
final class PingPongs {

    private static final String RATE = "1000";

    private final Plan plan;
    private final Effort effort;
    private final Programs programs;

    PingPongs(Plan plan, Effort effort) {
        this.plan = plan;
        this.effort = effort;
        programs = new Programs(plan);
    }

    /** Two programs in C, which sleep in the kernel. */
    double[] udp() throws IOException {
        String program = programs.c("udp");
        try (Talk echo = new Talk(programs.start(List.of(program, "echo")))) {
            return numbers(programs.run(List.of(
                    program,
                    "ping",
                    echo.hear(),
                    RATE,
                    String.valueOf(effort.warm()),
                    String.valueOf(effort.seconds()))));
        }
    }

    /** Two programs with Aeron, which look for messages as the mirror does. */
    double[] aeron(String latency) throws IOException {
        Path shared = Path.of("/dev/shm");
        Path folder = Files.createTempDirectory(Files.isDirectory(shared) ? shared : plan.out(), "bench-aeron-");
        String port = String.valueOf(Rig.freePort());
        List<String> echo = aeron(List.of("echo", folder.resolve("echo").toString(), port, latency));
        List<String> ping = aeron(List.of(
                "ping",
                folder.resolve("ping").toString(),
                port,
                latency,
                RATE,
                String.valueOf(effort.warm()),
                String.valueOf(effort.seconds())));
        Talk answers = new Talk(programs.start(echo));
        try {
            return numbers(programs.run(ping));
        } finally {
            answers.close();
            Files.delete(folder);
        }
    }

    private List<String> aeron(List<String> arguments) {
        List<String> flags = List.of(PeerFlags.EXPORT_MISC, "-XX:+UseSerialGC", "-Xmx128m");
        List<String> command = new ArrayList<>(programs.java(AeronPeer.class, flags, arguments.toArray(new String[0])));
        int path = command.indexOf("-cp") + 1;
        // First, as it has the Agrona that goes with its Aeron.
        command.set(path, Rig.jar(plan) + System.getProperty("path.separator") + command.get(path));
        return command;
    }

    private static double[] numbers(List<String> lines) {
        return Arrays.stream(lines.get(0).split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}

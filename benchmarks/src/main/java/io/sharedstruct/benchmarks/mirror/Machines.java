package io.sharedstruct.benchmarks.mirror;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Two machines at one cable: networks of their own in this one's kernel, from which no way leads out, and a {@code /dev/shm} each. They are
 * there as long as two processes are that have them.
 */
final class Machines implements AutoCloseable {

    private final List<Process> keepers = new ArrayList<>();

    /** Why they can't be made, or nothing. */
    static String trouble() throws IOException {
        try (Machines tried = new Machines()) {
            tried.lose(0);
            return "";
        } catch (IOException e) {
            if ("true".equals(System.getenv("CI"))) {
                throw e;
            }
            return String.valueOf(e.getMessage());
        }
    }

    Machines() throws IOException {
        boolean made = false;
        try {
            keepers.add(keep());
            keepers.add(keep());
            String other = Long.toString(keepers.get(1).pid());
            finish(command(
                    0, List.of("ip", "link", "add", "eth0", "type", "veth", "peer", "name", "eth0", "netns", other)));
            for (int i = 0; i < 2; i++) {
                finish(command(i, List.of("ip", "address", "add", address(i) + "/24", "dev", "eth0")));
                finish(command(i, List.of("ip", "link", "set", "eth0", "up")));
            }
            made = true;
        } finally {
            if (!made) {
                close();
            }
        }
    }

    private static Process keep() throws IOException {
        String setup =
                "ip link set lo up && mount -t tmpfs -o size=64m,mode=1777 tmpfs /dev/shm && echo ready && exec cat";
        Process keeper = new ProcessBuilder("unshare", "--net", "--mount", "sh", "-c", setup)
                .redirectErrorStream(true)
                .start();
        String said = keeper.inputReader(StandardCharsets.UTF_8).readLine();
        if (!"ready".equals(said)) {
            keeper.destroyForcibly();
            throw new IOException("no namespaces here: " + said);
        }
        return keeper;
    }

    static String address(int machine) {
        return "10.77.0." + (machine + 1);
    }

    /** What runs a program on one of them. */
    List<String> command(int machine, List<String> program) {
        String keeper = Long.toString(keepers.get(machine).pid());
        List<String> command = new ArrayList<>(List.of("nsenter", "--target", keeper, "--net", "--mount"));
        command.addAll(program);
        return command;
    }

    /** Loses so many of a thousand packets, whichever way they go. */
    void lose(int permille) throws IOException {
        for (int i = 0; i < 2; i++) {
            finish(command(i, List.of("nft", "flush", "ruleset")));
            if (permille > 0) {
                finish(command(i, List.of("nft", "add table ip lossy")));
                finish(command(i, List.of("nft", "add chain ip lossy in { type filter hook input priority 0; }")));
                finish(command(
                        i,
                        List.of(
                                "nft",
                                "add rule ip lossy in iif eth0 numgen random mod 1000 < " + permille + " drop")));
            }
        }
    }

    private static void finish(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + said.trim());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        keepers.forEach(Process::destroyForcibly);
        for (Process keeper : keepers) {
            try {
                if (!keeper.waitFor(10, TimeUnit.SECONDS)) {
                    throw new IOException("the keeper of a namespace doesn't end");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

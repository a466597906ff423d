package io.sharedstruct.mirror.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A machine: a network and a {@code /dev/shm} of its own, which are there as long as a process is that has them. All are at one switch,
 * and no way leads out of it.
 */
public final class Host implements AutoCloseable {

    private final Process keeper;
    private final String address;

    private Host(Process keeper, String address) {
        this.keeper = keeper;
        this.address = address;
    }

    /** The switch that hosts are at. */
    public static Host network() throws Exception {
        return new Host(keep("ip link add br0 type bridge && ip link set br0 up"), "");
    }

    /** A host at a switch, with a shared memory of that size. */
    public static Host at(Host network, int number, String size) throws Exception {
        Host host = new Host(keep("mount -t tmpfs -o size=" + size + ",mode=1777 tmpfs /dev/shm"), "10.77.0." + number);
        String port = "port" + number;
        run(network.command("ip", "link", "add", port, "type", "veth", "peer", "name", "eth0", "netns", host.pid()));
        run(network.command("ip", "link", "set", port, "master", "br0", "up"));
        run(host.command("ip", "address", "add", host.address + "/24", "dev", "eth0"));
        run(host.command("ip", "link", "set", "eth0", "up"));
        return host;
    }

    private static Process keep(String setup) throws IOException {
        Process process = new ProcessBuilder(
                        "unshare",
                        "--net",
                        "--mount",
                        "sh",
                        "-c",
                        "ip link set lo up && " + setup + " && echo ready && exec cat")
                .redirectErrorStream(true)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        if (!"ready".equals(line)) {
            throw new IllegalStateException("no namespace: " + line);
        }
        return process;
    }

    private String pid() {
        return Long.toString(keeper.pid());
    }

    public String address() {
        return address;
    }

    /** What runs a program on it. */
    public List<String> command(String... program) {
        List<String> command = new ArrayList<>(List.of("nsenter", "--target", pid(), "--net", "--mount"));
        command.addAll(Arrays.asList(program));
        return command;
    }

    /** What runs a program on it. */
    public List<String> command(List<String> program) {
        return command(program.toArray(new String[0]));
    }

    /** Runs a program on it to its end, which has to be a good one, and says what it printed. */
    public String run(String... program) throws Exception {
        return run(command(program));
    }

    private static String run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + process.exitValue() + " " + said);
        }
        return said;
    }

    /** Loses a share of the packets that come in. */
    public void lose(int permille) throws Exception {
        run("nft", "flush", "ruleset");
        if (permille > 0) {
            run("nft", "add table ip lossy");
            run("nft", "add chain ip lossy in { type filter hook input priority 0; }");
            run("nft", "add rule ip lossy in iif eth0 numgen random mod 1000 < " + permille + " counter drop");
        }
    }

    /** How many packets it has lost so. */
    public int lost() throws Exception {
        Matcher counter = Pattern.compile("counter packets (\\d+)").matcher(run("nft", "list", "ruleset"));
        return counter.find() ? Integer.parseInt(counter.group(1)) : 0;
    }

    /** The ports at which somebody takes datagrams. */
    public List<Integer> udpPorts() throws Exception {
        return run("cat", "/proc/net/udp")
                .lines()
                .skip(1)
                .map(line -> Integer.parseInt(line.strip().split("\\s+", -1)[1].split(":", -1)[1], 16))
                .toList();
    }

    /** Takes the cable out, or puts it back. */
    public void cable(boolean connected) throws Exception {
        run("ip", "link", "set", "eth0", connected ? "up" : "down");
    }

    /** The files in its shared memory. */
    public List<String> files() throws Exception {
        return run("find", "/dev/shm", "-mindepth", "1", "-type", "f")
                .lines()
                .sorted()
                .toList();
    }

    @Override
    public void close() throws Exception {
        keeper.destroyForcibly();
        if (!keeper.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the keeper of a namespace doesn't end");
        }
    }
}

package io.sharedstruct.mirror.testing;

import io.sharedstruct.testing.Needs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Some hosts at one switch, each a network and a shared memory of its own, and what runs on them, which ends with this. On the first one
 * structs are written and published, unless a test says otherwise. After each test nothing runs, and the shared memories are empty.
 */
@SuppressWarnings("NullAway.Init") // It is there before the first test.
public final class Lab implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private final List<String> sizes;
    private final List<Host> hosts = new ArrayList<>();
    private final Deque<AutoCloseable> running = new ConcurrentLinkedDeque<>();
    private Path folder;
    private Path key;
    private Host network;

    /**
     * It is set up before the first test.
     *
     * @param sizes those of the shared memories of the hosts: {@code 64m}
     */
    public Lab(String... sizes) {
        this.sizes = List.of(sizes);
    }

    @Override
    public void beforeAll(ExtensionContext tests) throws Exception {
        Needs.linux();
        Needs.root();
        for (String program : List.of("ip", "nft", "unshare", "nsenter")) {
            Needs.program(program);
        }
        folder = Files.createTempDirectory("mirror");
        key = key("key.bin", 0);
        network = Host.network();
        for (String size : sizes) {
            hosts.add(Host.at(network, hosts.size() + 1, size));
        }
    }

    /** Makes a file with a key. */
    public Path key(String name, int last) throws IOException {
        byte[] bytes = new byte[32];
        bytes[31] = (byte) last;
        Path file = Files.write(folder.resolve(name), bytes);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    public Path key() {
        return key;
    }

    /** One of the hosts, from 0 on. */
    public Host host(int index) {
        return hosts.get(index);
    }

    /** Has something ended by {@link #end}. */
    public <T extends AutoCloseable> T running(T what) {
        running.push(what);
        return what;
    }

    /** A user's program in Java. */
    public Peer java(Host on) throws IOException {
        return running(Peer.inJava(on));
    }

    /** A user's program in C. */
    public Peer c(Host on) throws Exception {
        return program(on, "peer");
    }

    /** Another program of {@code src/test/c}. */
    public Peer program(Host on, String name, String... arguments) throws Exception {
        Path compiled = folder.resolve(name);
        if (!Files.exists(compiled)) {
            Program.compile(name, folder);
        }
        return running(Peer.of(on, compiled, arguments));
    }

    /** Any program, whose output is kept. */
    public MirrorProcess run(Host on, List<String> command) throws IOException {
        return running(MirrorProcess.start(on, folder, command));
    }

    /** The command, as it is. */
    public MirrorProcess mirror(Host on, String... arguments) throws IOException {
        return running(MirrorProcess.start(on, folder, arguments));
    }

    /** Publishes on the first host, with the key. */
    public MirrorProcess publish(int port, String... arguments) throws IOException {
        return mirror(host(0), with("publish", "--listen", host(0).address() + ":" + port, arguments));
    }

    /** Mirrors what is published on the first host, with the key. */
    public MirrorProcess subscribe(Host on, int port, String... arguments) throws IOException {
        return mirror(on, with("subscribe", "--from", host(0).address() + ":" + port, arguments));
    }

    private String[] with(String command, String option, String address, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command, option, address, "--key", key.toString()));
        all.addAll(List.of(arguments));
        return all.toArray(new String[0]);
    }

    /** Ends all that runs, the last one first. */
    public void end() throws Exception {
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        end();
        for (Host host : hosts) {
            host.run("find", "/dev/shm", "-mindepth", "1", "-delete");
            host.lose(0);
            host.cable(true);
        }
    }

    @Override
    public void afterAll(ExtensionContext tests) throws Exception {
        try {
            end();
        } finally {
            for (Host host : hosts) {
                host.close();
            }
            if (network != null) {
                network.close();
                try (Stream<Path> files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
                }
            }
        }
    }
}

package io.sharedstruct.mirror.cli;

import io.sharedstruct.mirror.Mirror;
import io.sharedstruct.mirror.MirrorOptions;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "publish",
        description = "Publishes regions of this machine to the mirrors that call, until it is ended.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class PublishCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "the names of the regions")
    private List<String> names;

    @Option(
            names = "--listen",
            paramLabel = "HOST:PORT",
            required = true,
            description = "where mirrors call; the next port is used as well")
    private String listen;

    @Option(
            names = "--allow",
            paramLabel = "ADDRESS",
            split = ",",
            description = "the addresses of the machines that may call (default: all)")
    private List<String> allowed = new ArrayList<>();

    @Option(
            names = "--heartbeat",
            paramLabel = "MILLISECONDS",
            description = "how long nothing is sent at most (default: ${DEFAULT-VALUE})",
            defaultValue = "100")
    private int heartbeat;

    @Option(names = "--require-consistent", description = "refuse structs that have no sequence")
    private boolean requireConsistent;

    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() throws InterruptedException {
        MirrorOptions options = common.at(listen)
                .withHeartbeat(Duration.ofMillis(heartbeat))
                .withRequireConsistent(requireConsistent)
                .withAllowed(addresses());
        if (listen.startsWith("0.0.0.0:") || listen.startsWith("[::]:")) {
            common.say("warning: " + listen + " listens on every network of this machine");
        }
        try (Mirror mirror = Mirror.publish(options, names.toArray(new String[0]))) {
            return common.run(mirror);
        }
    }

    private List<InetAddress> addresses() {
        List<InetAddress> addresses = new ArrayList<>();
        for (String host : allowed) {
            try {
                addresses.addAll(List.of(InetAddress.getAllByName(host)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("--allow=" + host + ": nobody knows this machine");
            }
        }
        return addresses;
    }
}

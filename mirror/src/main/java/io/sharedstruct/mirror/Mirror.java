package io.sharedstruct.mirror;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.mirror.link.LinkException;
import io.sharedstruct.mirror.link.aeron.AeronEngine;
import io.sharedstruct.mirror.link.aeron.Endpoint;
import io.sharedstruct.mirror.sink.Wishes;
import io.sharedstruct.mirror.source.Rules;
import io.sharedstruct.mirror.wire.Secret;
import io.sharedstruct.mirror.wire.Topics;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Publishes regions of this machine, or mirrors those of another one, in a thread of its own, until it is closed. What fails on the way is
 * begun anew; the status of a mirrored region says how it is, which {@link Mirrored} reads.
 *
 * <p>It needs Aeron on the class path, and {@code --add-exports java.base/jdk.internal.misc=ALL-UNNAMED} on the command line of the JVM.
 * Safe for several threads.
 */
public final class Mirror implements AutoCloseable {

    /** Deltas of a large struct follow each other for so long, before a full image heals what may be wrong. */
    private static final Duration FULL = Duration.ofMinutes(1);

    private final Worker worker;

    private Mirror(Worker worker) {
        this.worker = worker;
    }

    /**
     * Publishes regions, those that aren't there yet when they are made. The writers of them never wait for this.
     *
     * @param options where it listens, and for whom
     * @param names the names of the regions
     * @return what publishes them, to be closed
     * @throws MirrorException if the key can't be read, or the transport can't start
     * @throws IllegalArgumentException if there is no address or a bad one, or no name
     */
    public static Mirror publish(MirrorOptions options, String... names) {
        Endpoint at = Endpoint.parse(options.address());
        Secret secret = options.key().map(KeyFile::read).orElse(null);
        Setup setup = new Setup(options, "publish-" + at.port(), options.allowed(), secret);
        Rules rules = new Rules(
                secret, options.heartbeat(), setup.mostMessage(), options.maxSize(), options.requireConsistent(), FULL);
        List<Worker.Task> tasks = new ArrayList<>();
        for (String name : checked(names)) {
            tasks.add(new Publishing(
                    name, at, rules, setup.window(), options.multicast().orElse(null)));
        }
        return begin(options, setup, tasks);
    }

    /**
     * Mirrors regions of another machine. Each is made on this one when its first image has come, and is held until this is closed;
     * {@code NAME.mirror} is there at once.
     *
     * @param options where the publisher listens, and what is taken of it
     * @param names the names of the regions
     * @return what mirrors them, to be closed
     * @throws MirrorException if the key can't be read, the transport can't start, or another mirror of this machine has the name
     * @throws IllegalArgumentException if there is no address or a bad one, no name, or several for one region
     */
    public static Mirror subscribe(MirrorOptions options, String... names) {
        Endpoint to = Endpoint.parse(options.address());
        if (names.length > 1 && options.into().isPresent()) {
            throw new IllegalArgumentException("several regions can't be mirrored into the one "
                    + options.into().get());
        }
        Secret secret = options.key().map(KeyFile::read).orElse(null);
        Setup setup = new Setup(
                options,
                "subscribe-"
                        + Long.toHexString(
                                Topics.of(options.into().orElse(checked(names).get(0)))),
                addresses(to),
                secret);
        List<Worker.Task> tasks = new ArrayList<>();
        try {
            for (String name : checked(names)) {
                AcquireOptions into =
                        AcquireOptions.named(options.into().orElse(name)).withPermissions(options.permissions());
                Wishes wishes = new Wishes(
                        name, into, secret, to.toString(), setup.mostMessage(), options.maxSize(), options.layout());
                tasks.add(new Subscribing(
                        wishes,
                        to,
                        options.heartbeat(),
                        setup.window(),
                        options.multicast().orElse(null)));
            }
            return begin(options, setup, tasks);
        } catch (SharedMemoryException e) {
            tasks.forEach(Worker.Task::close);
            setup.close();
            throw new MirrorException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Nobody but the publisher has anything to say to a subscriber. */
    private static List<InetAddress> addresses(Endpoint to) {
        try {
            return List.of(InetAddress.getAllByName(to.host()));
        } catch (UnknownHostException e) {
            throw new MirrorException("nobody knows the machine " + to.host(), e);
        }
    }

    private static List<String> checked(String... names) {
        if (names.length == 0) {
            throw new IllegalArgumentException("no region is named");
        }
        return List.of(names);
    }

    private static Mirror begin(MirrorOptions options, Setup setup, List<Worker.Task> tasks) {
        Supplier<AeronEngine> engines = () -> new AeronEngine(setup.aeron());
        AeronEngine first;
        try {
            first = engines.get();
        } catch (LinkException e) {
            tasks.forEach(Worker.Task::close);
            setup.close();
            throw new MirrorException(String.valueOf(e.getMessage()), e);
        }
        Worker worker = new Worker(tasks, engines, first, options.latency(), setup::close);
        try {
            worker.start();
        } catch (LinkException e) {
            throw new MirrorException(String.valueOf(e.getMessage()), e);
        }
        return new Mirror(worker);
    }

    /**
     * What it says of itself, a line for each region.
     *
     * @return the lines
     */
    public List<String> describe() {
        return worker.describe();
    }

    /** Ends it: regions that were mirrored are let go, and so vanish unless others have them. Closing it again does nothing. */
    @Override
    public void close() {
        worker.close();
    }
}

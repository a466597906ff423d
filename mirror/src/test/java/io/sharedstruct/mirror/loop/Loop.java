package io.sharedstruct.mirror.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.mirror.sink.Subscriber;
import io.sharedstruct.mirror.sink.Wishes;
import io.sharedstruct.mirror.source.Publisher;
import io.sharedstruct.mirror.source.Rules;
import io.sharedstruct.mirror.status.MirrorState;
import io.sharedstruct.mirror.status.MirrorStatusShared;
import io.sharedstruct.mirror.testing.MemoryNetwork;
import io.sharedstruct.mirror.testing.TickShared;
import io.sharedstruct.mirror.wire.Secret;
import io.sharedstruct.testing.ShmNames;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Publisher and subscribers, step by step in one thread, over a network within the test. */
abstract class Loop {

    static final int LARGEST = 1 << 20;

    private static final Duration HEARTBEAT = Duration.ofMillis(5);
    private static final int MESSAGE = 1_376;

    @RegisterExtension
    final ShmNames names = new ShmNames();

    final MemoryNetwork network = new MemoryNetwork();
    final List<Publisher> publishers = new ArrayList<>();
    final List<Subscriber> subscribers = new ArrayList<>();
    final String here = names.next();
    final String there = names.next();
    final String elsewhere = names.next();
    private long epochs = 100;

    @AfterEach
    void close() throws IOException {
        subscribers.forEach(Subscriber::close);
        publishers.forEach(Publisher::close);
        Files.deleteIfExists(ShmNames.path(there + ".mirror"));
        Files.deleteIfExists(ShmNames.path(elsewhere + ".mirror"));
    }

    static Rules rules(@Nullable Secret secret, boolean requireConsistent) {
        return new Rules(secret, HEARTBEAT, MESSAGE, LARGEST, requireConsistent, Duration.ofMillis(200));
    }

    static Secret secret(int seed) {
        byte[] key = new byte[Secret.LENGTH];
        key[0] = (byte) seed;
        return new Secret(key);
    }

    final Publisher publish(@Nullable Secret secret, boolean requireConsistent) {
        Publisher publisher = new Publisher(here, epochs++, rules(secret, requireConsistent), network.publisher());
        publishers.add(publisher);
        return publisher;
    }

    final Publisher publish() {
        return publish(null, false);
    }

    private Subscriber subscriber(@Nullable Secret secret, String into, int mostBytes, OptionalLong layout) {
        Wishes wishes = new Wishes(here, AcquireOptions.named(into), secret, "memory", MESSAGE, mostBytes, layout);
        Subscriber subscriber = new Subscriber(wishes, epochs++, HEARTBEAT);
        subscribers.add(subscriber);
        return subscriber;
    }

    /** One that isn't connected yet. */
    final Subscriber subscriber(@Nullable Secret secret, String into) {
        return subscriber(secret, into, LARGEST, OptionalLong.empty());
    }

    final MemoryNetwork.Line subscribe(@Nullable Secret secret, int mostBytes, OptionalLong layout) {
        MemoryNetwork.Line line = network.subscriber();
        subscriber(secret, there, mostBytes, layout).connect(line);
        return line;
    }

    final MemoryNetwork.Line subscribe() {
        return subscribe(null, LARGEST, OptionalLong.empty());
    }

    final void step() {
        publishers.forEach(publisher -> publisher.work(System.nanoTime()));
        subscribers.forEach(subscriber -> subscriber.work(System.nanoTime()));
    }

    final void until(BooleanSupplier condition) {
        until(condition, this::step);
    }

    static void until(BooleanSupplier condition, Runnable step) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            step.run();
        }
    }

    final void untilLive() {
        until(() -> subscribers.get(0).state() == MirrorState.LIVE);
    }

    final MirrorStatusShared status() {
        return MirrorStatusShared.openReadOnly(there + ".mirror");
    }

    static void fill(TickShared data, long value) {
        data.update(tick -> {
            for (int i = 0; i < 30; i++) {
                tick.setValuesAt(i, value);
            }
            tick.setText("value " + value);
        });
    }

    static long valueOf(TickShared data) {
        return data.read(tick -> {
            for (int i = 1; i < 30; i++) {
                assertThat(tick.getValuesAt(i)).isEqualTo(tick.getValuesAt(0));
            }
            return tick.getValuesAt(0);
        });
    }
}

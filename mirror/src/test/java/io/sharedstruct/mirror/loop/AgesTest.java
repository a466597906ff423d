package io.sharedstruct.mirror.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.mirror.Mirrored;
import io.sharedstruct.mirror.testing.MemoryNetwork;
import io.sharedstruct.mirror.testing.TickShared;
import io.sharedstruct.testing.OnPosix;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How old a mirror says that its region is. */
@OnPosix
class AgesTest extends Loop {

    @Test
    void anAgeGrowsWhenTheNetworkIsCutAndTheLinkIsBegunAnew() {
        try (TickShared source = TickShared.acquire(here)) {
            fill(source, 4);
            publish();
            MemoryNetwork.Line line = subscribe();
            untilLive();
            try (Mirrored mirrored = Mirrored.of(there)) {
                network.cut(true);
                until(() -> mirrored.state() == Mirrored.State.STALE);
                until(() -> mirrored.state() == Mirrored.State.DISCONNECTED);
                assertThat(mirrored.age()).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
                assertThat(line.renewed()).isPositive();
                network.cut(false);
                until(() -> mirrored.state() == Mirrored.State.LIVE);
            }
        }
    }

    /** As after a program was stopped: what comes then was true before. */
    @Test
    void whatTheNetworkHasKeptIsAsOldAsItIs() {
        try (TickShared source = TickShared.acquire(here)) {
            fill(source, 4);
            publish();
            subscribe();
            untilLive();
            try (TickShared copy = TickShared.openReadOnly(there);
                    Mirrored mirrored = Mirrored.of(copy)) {
                until(() -> mirrored.state() == Mirrored.State.LIVE);
                fill(source, 5);
                long sent = System.nanoTime();
                publishers.forEach(publisher -> publisher.work(sent));
                until(() -> System.nanoTime() - sent > TimeUnit.MILLISECONDS.toNanos(700), Thread::onSpinWait);
                subscribers.forEach(subscriber -> subscriber.work(System.nanoTime()));
                assertThat(valueOf(copy)).isEqualTo(5);
                assertThat(mirrored.age()).isGreaterThanOrEqualTo(Duration.ofMillis(700));
                assertThat(mirrored.snapshot(copy::snapshot, Duration.ofMillis(700)))
                        .isEmpty();
                assertThat(mirrored.snapshot(copy::snapshot, Duration.ofSeconds(20)))
                        .isPresent();
            }
        }
    }

    @Test
    void aRegionThatIsNoMirrorHasNoAge() {
        try (TickShared local = TickShared.acquire(here);
                Mirrored mirrored = Mirrored.of(local)) {
            assertThat(mirrored.age()).isEqualTo(Mirrored.INFINITE);
            assertThat(mirrored.state()).isEqualTo(Mirrored.State.DISCONNECTED);
            assertThat(mirrored.problem()).isEqualTo("there is no mirror");
            assertThat(mirrored.snapshot(local::snapshot, Duration.ofDays(1))).isEmpty();
        }
    }
}

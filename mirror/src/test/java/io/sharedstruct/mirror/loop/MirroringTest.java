package io.sharedstruct.mirror.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.SharedLock;
import io.sharedstruct.mirror.Mirrored;
import io.sharedstruct.mirror.status.MirrorState;
import io.sharedstruct.mirror.status.MirrorStatusShared;
import io.sharedstruct.mirror.testing.BareShared;
import io.sharedstruct.mirror.testing.PageShared;
import io.sharedstruct.mirror.testing.TickShared;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a mirror has of its source. */
@OnPosix
class MirroringTest extends Loop {

    @Test
    void theFirstImageMakesTheRegionAndTheNextOnesFollow() {
        try (TickShared source = TickShared.acquire(here)) {
            fill(source, 7);
            publish();
            subscribe();
            assertThat(ShmNames.exists(there)).isFalse();
            untilLive();
            try (TickShared copy = TickShared.openReadOnly(there);
                    Mirrored mirrored = Mirrored.of(there)) {
                assertThat(copy.isLayoutVerified()).isTrue();
                assertThat(valueOf(copy)).isEqualTo(7);
                assertThat(copy.getText()).isEqualTo("value 7");
                for (long value = 8; value < 200; value++) {
                    fill(source, value);
                    long expected = value;
                    until(() -> valueOf(copy) == expected);
                }
                until(() -> mirrored.state() == Mirrored.State.LIVE);
                assertThat(mirrored.isConsistent()).isTrue();
                assertThat(mirrored.snapshot(copy::snapshot, Duration.ofSeconds(20)))
                        .hasValueSatisfying(value -> assertThat(value.text()).isEqualTo("value 199"));
                assertThat(mirrored.snapshot(copy::snapshot, Duration.ZERO)).isEmpty();
            }
        }
    }

    /** Who joins late, and a struct that never changes. */
    @Test
    void theStructIsWaitedForAndSoIsTheSubscriber() {
        publish();
        subscribe();
        until(() -> subscribers.get(0).state() == MirrorState.ENDED);
        try (MirrorStatusShared status = status()) {
            assertThat(status.getProblem()).isEqualTo("there is no region '" + here + "'");
        }
        try (TickShared source = TickShared.acquire(here)) {
            fill(source, 3);
            untilLive();
            try (TickShared copy = TickShared.openReadOnly(there)) {
                assertThat(valueOf(copy)).isEqualTo(3);
            }
        }
        until(() -> subscribers.get(0).state() == MirrorState.ENDED);
        assertThat(ShmNames.exists(here)).as("who only looks keeps nothing").isFalse();
    }

    @Test
    void locksAndSequencesAreNotMirrored() {
        try (TickShared source = TickShared.acquire(here);
                SharedLock.Held held = source.getLock().lock()) {
            for (int i = 0; i < 10; i++) {
                fill(source, 1);
            }
            publish();
            subscribe();
            untilLive();
            try (TickShared copy = TickShared.open(there)) {
                assertThat(copy.getSequence().value()).isZero();
                try (SharedLock.Held free = copy.getLock().tryLock()) {
                    assertThat(free).isNotNull();
                    assertThat(held.wasAbandoned()).isFalse();
                    fill(source, 2);
                    until(() -> valueOf(copy) == 2);
                }
                assertThat(copy.getSequence().value()).isEqualTo(2);
            }
        }
    }

    @Test
    void whatIsLostIsMendedByTheNext() {
        network.lose(0.3);
        try (TickShared source = TickShared.acquire(here)) {
            publish();
            subscribe();
            untilLive();
            try (TickShared copy = TickShared.openReadOnly(there)) {
                for (long value = 1; value < 100; value++) {
                    fill(source, value);
                    long expected = value;
                    until(() -> valueOf(copy) == expected);
                }
            }
        }
    }

    @Test
    void largeStructsTravelInPartsAndAsWhatHasChanged() {
        try (PageShared source = PageShared.acquire(here)) {
            publish();
            subscribe();
            untilLive();
            try (PageShared copy = PageShared.openReadOnly(there);
                    MirrorStatusShared status = status()) {
                Random random = new Random(1);
                long bytes = network.recorded().stream()
                        .mapToLong(ByteBuffer::remaining)
                        .sum();
                for (int i = 1; i <= 100; i++) {
                    int place = random.nextInt(8192);
                    long value = i;
                    source.update(page -> page.setValuesAt(place, value));
                    until(() -> copy.<Long>read(page -> page.getValuesAt(place)) == value);
                }
                long sent = network.recorded().stream()
                                .mapToLong(ByteBuffer::remaining)
                                .sum()
                        - bytes;
                assertThat(sent).as("bytes for 100 changes").isLessThan(100 * 65_536 / 10);
                assertThat(status.getGaps()).isZero();
                network.lose(0.05);
                for (int i = 1; i <= 100; i++) {
                    int place = random.nextInt(8192);
                    long value = 1_000L + i;
                    source.update(page -> page.setValuesAt(place, value));
                    until(() -> copy.<Long>read(page -> page.getValuesAt(place)) == value);
                }
                network.lose(0);
                until(() -> source.snapshot().equals(copy.snapshot()));
            }
        }
    }

    @Test
    void aStructWithoutASequenceIsMirroredAndSaysSo() {
        try (BareShared source = BareShared.acquire(here)) {
            source.setValuesAt(3, 9);
            publish();
            subscribe();
            untilLive();
            try (BareShared copy = BareShared.openReadOnly(there);
                    Mirrored mirrored = Mirrored.of(there)) {
                assertThat(copy.getValuesAt(3)).isEqualTo(9);
                assertThat(mirrored.isConsistent()).isFalse();
                source.setValuesAt(3, 10);
                until(() -> copy.getValuesAt(3) == 10);
                assertThat(mirrored.snapshot(copy::snapshot, Duration.ofSeconds(20)))
                        .isPresent();
            }
        }
    }

    @Test
    void aWriterThatDiesInsideIsNotWaitedForForEver() {
        try (TickShared source = TickShared.acquire(here)) {
            fill(source, 1);
            publish();
            subscribe();
            untilLive();
            try (TickShared copy = TickShared.openReadOnly(there);
                    Mirrored mirrored = Mirrored.of(there)) {
                source.update(tick -> {
                    tick.setText("half");
                    until(() -> copy.getText().equals("half"));
                    assertThat(mirrored.isConsistent()).isFalse();
                });
                until(mirrored::isConsistent);
                assertThat(copy.getText()).isEqualTo("half");
            }
        }
    }
}

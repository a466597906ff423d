package io.sharedstruct.mirror.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.mirror.Mirrored;
import io.sharedstruct.mirror.sink.Subscriber;
import io.sharedstruct.mirror.status.MirrorState;
import io.sharedstruct.mirror.status.MirrorStatusShared;
import io.sharedstruct.mirror.testing.PageShared;
import io.sharedstruct.mirror.testing.TickShared;
import io.sharedstruct.mirror.wire.Secret;
import io.sharedstruct.testing.OnPosix;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several mirrors that hear one publisher at once. */
@OnPosix
class GroupTest extends Loop {

    private void join(@Nullable Secret secret, String into) {
        Subscriber subscriber = subscriber(secret, into);
        subscriber.connect(network.subscriber());
        subscriber.join(network.group());
    }

    private void publishToGroup(@Nullable Secret secret) {
        publish(secret, false).join(network.group());
    }

    private void allFollow(PageShared source, PageShared... copies) {
        Random random = new Random(2);
        for (int i = 1; i <= 100; i++) {
            int place = random.nextInt(8192);
            long value = i;
            source.update(page -> page.setValuesAt(place, value));
            for (PageShared copy : copies) {
                until(() -> copy.<Long>read(page -> page.getValuesAt(place)) == value);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void changesAreSentOnceForAll(boolean sealed) {
        Secret secret = sealed ? secret(1) : null;
        try (PageShared source = PageShared.acquire(here)) {
            publishToGroup(secret);
            join(secret, there);
            join(secret, elsewhere);
            until(() -> subscribers.stream().allMatch(one -> one.state() == MirrorState.LIVE));
            try (PageShared one = PageShared.openReadOnly(there);
                    PageShared two = PageShared.openReadOnly(elsewhere);
                    MirrorStatusShared status = status()) {
                allFollow(source, one, two); // and what was asked for at the beginning has come
                long before = imagesToOneAlone();
                allFollow(source, one, two);
                assertThat(imagesToOneAlone()).isEqualTo(before);
                assertThat(status.getGaps()).isZero();
                network.lose(0.05);
                allFollow(source, one, two);
                network.lose(0);
                until(() -> source.snapshot().equals(one.snapshot())
                        && source.snapshot().equals(two.snapshot()));
            }
        }
    }

    /** How many parts of images and deltas were sent, but to the group. */
    private long imagesToOneAlone() {
        return network.recorded().stream()
                .filter(message -> message.get(5) == 2 || message.get(5) == 3)
                .count();
    }

    @Test
    void whoJoinsLateHasTheImageThoughNothingChanges() {
        try (PageShared source = PageShared.acquire(here)) {
            source.update(page -> page.setValuesAt(8191, 3));
            publishToGroup(null);
            join(null, there);
            until(() -> subscribers.get(0).state() == MirrorState.LIVE);
            join(null, elsewhere);
            until(() -> subscribers.get(1).state() == MirrorState.LIVE);
            try (PageShared copy = PageShared.openReadOnly(elsewhere);
                    Mirrored mirrored = Mirrored.of(copy)) {
                assertThat(copy.getValuesAt(8191)).isEqualTo(3);
                until(() -> mirrored.state() == Mirrored.State.LIVE);
            }
        }
        until(() -> subscribers.stream().allMatch(one -> one.state() == MirrorState.ENDED));
    }

    /** Whoever sends to the group, or repeats what was sent there. */
    @Test
    void theGroupIsBelievedAsFarAsThePublisherIsKnown() {
        try (TickShared source = TickShared.acquire(here)) {
            fill(source, 1);
            publishToGroup(secret(1));
            join(secret(1), there);
            untilLive();
            try (TickShared copy = TickShared.openReadOnly(there);
                    MirrorStatusShared status = status()) {
                fill(source, 2);
                until(() -> valueOf(copy) == 2);
                List<ByteBuffer> said = List.copyOf(network.saidToGroup());
                fill(source, 3);
                until(() -> valueOf(copy) == 3);
                long refused = status.getRefused();
                said.forEach(network::injectToGroup);
                until(() -> status.getRefused() >= refused + said.size());
                for (ByteBuffer message : said) {
                    ByteBuffer forged = ByteBuffer.allocate(message.remaining())
                            .put(message.duplicate())
                            .flip();
                    forged.put(24, (byte) (forged.get(24) ^ 1));
                    network.injectToGroup(forged);
                }
                until(() -> status.getConflicts() >= said.size());
                assertThat(valueOf(copy)).isEqualTo(3);
            }
        }
    }
}

package io.sharedstruct.mirror.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.mirror.sink.Subscriber;
import io.sharedstruct.mirror.status.MirrorStatusShared;
import io.sharedstruct.mirror.testing.MemoryNetwork;
import io.sharedstruct.mirror.testing.PageShared;
import io.sharedstruct.mirror.testing.TickShared;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others than the publisher may send. */
@OnPosix
class StrangersTest extends Loop {

    @Test
    void withAKeyOnlyWhoHasItIsHeard() {
        try (TickShared source = TickShared.acquire(here)) {
            fill(source, 1);
            publish(secret(1), false);
            subscribe(secret(2), LARGEST, OptionalLong.empty());
            until(() -> publishers.get(0).figures().refused() > 3);
            assertThat(publishers.get(0).figures().subscribers()).isZero();
            subscribers.remove(0).close();
            subscribe(null, LARGEST, OptionalLong.empty());
            long refused = publishers.get(0).figures().refused();
            until(() -> publishers.get(0).figures().refused() > refused + 3);
            subscribers.remove(0).close();
            assertThat(ShmNames.exists(there)).isFalse();
            subscribe(secret(1), LARGEST, OptionalLong.empty());
            untilLive();
            assertThat(network.recorded())
                    .noneMatch(message -> StandardCharsets.ISO_8859_1
                            .decode(message.duplicate())
                            .toString()
                            .contains("value 1"));
        }
    }

    /** All that a publisher has said to a subscriber of an earlier run, and to this one. */
    @Test
    void whatWasRecordedIsNotBelieved() {
        try (TickShared source = TickShared.acquire(here)) {
            fill(source, 1);
            publish(secret(1), false);
            subscribe(secret(1), LARGEST, OptionalLong.empty());
            untilLive();
            List<ByteBuffer> earlier = List.copyOf(network.recorded());
            subscribers.remove(0).close();
            fill(source, 2);
            MemoryNetwork.Line line = subscribe(secret(1), LARGEST, OptionalLong.empty());
            earlier.forEach(line::inject);
            untilLive();
            try (TickShared copy = TickShared.openReadOnly(there);
                    MirrorStatusShared status = status()) {
                assertThat(valueOf(copy)).isEqualTo(2);
                fill(source, 3);
                until(() -> valueOf(copy) == 3);
                publishers.remove(0).close();
                List.copyOf(network.recorded()).forEach(line::inject);
                until(() -> status.getRefused() >= earlier.size());
                step();
                assertThat(valueOf(copy)).isEqualTo(3);
            }
        }
    }

    /** A subscriber that begins its link anew is met anew, by the same epoch, and so under the same key. */
    @Test
    void noTwoMessagesOfAPublisherHaveOneNumber() {
        try (TickShared source = TickShared.acquire(here)) {
            fill(source, 1);
            publish(secret(1), false).join(network.group());
            Subscriber subscriber = subscriber(secret(1), there);
            subscriber.connect(network.subscriber());
            untilLive();
            for (int i = 0; i < 5; i++) {
                subscriber.connect(network.subscriber());
                subscriber.join(network.group());
                fill(source, 2 + i);
                try (TickShared copy = TickShared.openReadOnly(there)) {
                    long value = 2L + i;
                    until(() -> valueOf(copy) == value);
                }
            }
            List<Long> numbers = Stream.concat(network.recorded().stream(), network.saidToGroup().stream())
                    .map(message ->
                            message.duplicate().order(ByteOrder.LITTLE_ENDIAN).getLong(32))
                    .toList();
            assertThat(numbers).hasSizeGreaterThan(10).doesNotHaveDuplicates();
            try (MirrorStatusShared status = status()) {
                assertThat(status.getRefused()).isZero();
            }
        }
    }

    @Test
    void aSecondPublisherIsSeenAndNotFollowed() {
        try (TickShared source = TickShared.acquire(here)) {
            fill(source, 1);
            publish();
            MemoryNetwork.Line line = subscribe();
            untilLive();
            ByteBuffer other = network.recorded().stream()
                    .filter(message -> message.get(5) == 2)
                    .findFirst()
                    .orElseThrow();
            byte[] forged = new byte[other.remaining()];
            other.duplicate().get(forged);
            forged[24] ^= 1;
            try (MirrorStatusShared status = status();
                    TickShared copy = TickShared.openReadOnly(there)) {
                long images = status.getImages();
                line.inject(ByteBuffer.wrap(forged));
                until(() -> status.getConflicts() == 1);
                assertThat(status.getImages()).isEqualTo(images);
                assertThat(valueOf(copy)).isEqualTo(1);
            }
        }
    }

    /** A million messages that are nearly right, to both sides, with and without a key. */
    @Test
    void hostileMessagesAreCountedAndIgnored() {
        Random random = new Random(20_261_127);
        try (PageShared source = PageShared.acquire(here)) {
            publish();
            MemoryNetwork.Line line = subscribe();
            untilLive();
            source.update(page -> page.setValuesAt(1, 2));
            step();
            List<ByteBuffer> seeds = List.copyOf(network.recorded());
            for (int i = 0; i < 1_000_000; i++) {
                ByteBuffer seed = seeds.get(random.nextInt(seeds.size()));
                int length = random.nextInt(8) == 0 ? random.nextInt(seed.remaining() + 1) : seed.remaining();
                ByteBuffer forged = ByteBuffer.allocate(length);
                forged.put(seed.duplicate().limit(length)).flip();
                for (int j = random.nextInt(3); j >= 0 && length > 0; j--) {
                    int place = random.nextBoolean() ? random.nextInt(length) : random.nextInt(Math.min(length, 88));
                    forged.put(place, (byte) (random.nextBoolean() ? random.nextInt() : 0));
                }
                if (i % 4 == 0) {
                    line.injectUp(forged);
                } else {
                    line.inject(forged);
                }
                if (i % 256 == 0) {
                    step();
                }
            }
            network.recorded().clear();
            long value = random.nextLong();
            source.update(page -> page.setValuesAt(7, value));
            try (MirrorStatusShared status = status()) {
                until(() -> {
                    try (PageShared copy = PageShared.openReadOnly(there)) {
                        return copy.getValuesAt(7) == value;
                    } catch (SharedMemoryException gone) {
                        return false;
                    }
                });
                assertThat(status.getRefused()).isGreaterThan(100_000);
            }
        }
    }
}

package io.sharedstruct.mirror.sink;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.mirror.link.Group;
import io.sharedstruct.mirror.link.SubscriberLink;
import io.sharedstruct.mirror.status.MirrorState;
import io.sharedstruct.mirror.wire.ClockBound;
import io.sharedstruct.mirror.wire.Ear;
import io.sharedstruct.mirror.wire.Header;
import io.sharedstruct.mirror.wire.MessageType;
import io.sharedstruct.mirror.wire.Numbers;
import io.sharedstruct.mirror.wire.Topics;
import io.sharedstruct.mirror.wire.Voice;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Mirrors one region. For one thread, which calls {@link #work} again and again. */
public final class Subscriber implements AutoCloseable {

    /** How often it says that it is there. */
    private static final long ASK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** After a silence of that the link is begun anew, and another publisher may take over. */
    private static final long SILENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final long MOST_LISTENED_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private @Nullable SubscriberLink link;
    private @Nullable Group group;
    private final long topic;
    private final Voice voice;
    private final Ear ear;
    private final Board board;
    private final Copy copy;
    private final Ear crowdEar;
    private final ClockBound clocks = new ClockBound();

    private long publisher;
    private long heardAt;
    private long askedAt;
    private long workedAt;

    /** How long nothing was heard, as far as this listened: who seldom gets a processor needs several turns for one answer. */
    private long listened;

    private boolean asksNow = true;
    private long roundTrip;
    private long refused;
    private long conflicts;
    private long toldAt;

    /**
     * A subscriber.
     *
     * @param wishes what it wants
     * @param epoch a random number but 0 by which this run of it is known
     * @param heartbeat how long the publisher is silent at most, for readers of the status
     * @throws SharedMemoryException if another mirror of this machine has the name, or there is no room
     */
    public Subscriber(Wishes wishes, long epoch, Duration heartbeat) {
        topic = Topics.of(wishes.name());
        voice = new Voice(wishes.secret(), epoch, new Numbers(), wishes.mostMessage());
        ear = new Ear(wishes.secret(), wishes.mostMessage());
        voice.address(0);
        board = Board.open(wishes.into().name().orElseThrow(), wishes.into());
        crowdEar = new Ear(wishes.secret(), wishes.mostMessage());
        copy = new Copy(wishes, board, clocks);
        long now = System.nanoTime();
        heardAt = now;
        workedAt = now;
        askedAt = now - ASK_NANOS;
        board.update(status -> {
            status.setSource(Board.fitting(wishes.source(), 255));
            status.setHeartbeatNanos(heartbeat.toNanos());
        });
    }

    /** Goes on with a link: the first one, or another one as the one before has failed. The region keeps what it has. */
    public void connect(SubscriberLink another) {
        link = another;
        group = null;
        asksNow = true;
    }

    /**
     * Hears what the publisher says to a group as well, from now on. The group is another one's to close.
     *
     * @param crowd where all subscribers hear it
     */
    public void join(Group crowd) {
        group = crowd;
    }

    /**
     * Does what is due: hears the publisher, and asks it.
     *
     * @param now System.nanoTime()
     * @return how much there was to do; 0 if nothing
     * @throws io.sharedstruct.mirror.link.LinkException if the link has failed, and another one is needed
     */
    public int work(long now) {
        SubscriberLink open = Objects.requireNonNull(link, "connect() first");
        int work = open.poll((from, message) -> hear(message, now));
        Group crowd = group;
        if (crowd != null) {
            work += crowd.poll((from, message) -> overhear(message, now));
        }
        copy.flush(now);
        boolean images = publisher == 0 || copy.isOneMessage(voice.mostPayload(), now);
        open.expect(images);
        if (crowd != null) {
            crowd.expect(images);
        }
        copy.check(now);
        listened += Math.min(now - workedAt, MOST_LISTENED_NANOS);
        workedAt = now;
        if (listened > SILENCE_NANOS) {
            listened = 0;
            open.renew();
            asksNow = true;
        }
        if ((asksNow || now - askedAt >= ASK_NANOS) && ask(open, now)) {
            work++;
        }
        if (now - toldAt >= ASK_NANOS) {
            toldAt = now;
            tell();
        }
        return work;
    }

    private boolean ask(SubscriberLink open, long now) {
        Header header = new Header(
                MessageType.WANT,
                copy.needsEverything() ? Header.EVERYTHING : 0,
                topic,
                copy.fingerprint(),
                0,
                0,
                copy.image(),
                publisher,
                0,
                now,
                0,
                0,
                0,
                0);
        if (!open.offer(voice.say(header))) {
            return false;
        }
        askedAt = now;
        asksNow = false;
        return true;
    }

    private void tell() {
        board.update(status -> {
            status.setRefused(refused);
            status.setConflicts(conflicts);
            status.setRoundTripNanos(roundTrip);
        });
    }

    private void hear(ByteBuffer message, long now) {
        Header header = ear.peek(message);
        if (header == null || header.topic() != topic || header.type() == MessageType.WANT) {
            refused++;
            return;
        }
        ByteBuffer payload = ear.hear(header, message, voice.epoch());
        if (payload == null) {
            refused++;
            return;
        }
        if (header.epoch() != publisher) {
            if (publisher != 0 && now - heardAt < SILENCE_NANOS) {
                conflicts++;
                return;
            }
            follow(header.epoch());
        }
        heardAt = now;
        listened = 0;
        if (header.type() == MessageType.PONG) {
            roundTrip = Math.max(0, now - header.time());
            clocks.answer(header.time(), header.clock());
        } else if (header.type() == MessageType.BYE) {
            copy.end(StandardCharsets.UTF_8.decode(payload).toString());
        } else {
            copy.take(header, payload, now, false);
        }
        askSoon(now);
    }

    /** What is said to nobody in particular is believed of the publisher that has answered this subscriber. */
    private void overhear(ByteBuffer message, long now) {
        Header header = crowdEar.peek(message);
        if (header == null || header.topic() != topic || header.type().isForOne()) {
            refused++;
            return;
        }
        if (header.epoch() != publisher) {
            conflicts += publisher == 0 ? 0 : 1;
            return;
        }
        ByteBuffer payload = crowdEar.hear(header, message, 0);
        if (payload == null) {
            refused++;
            return;
        }
        heardAt = now;
        listened = 0;
        if (header.type() == MessageType.BYE) {
            copy.end(StandardCharsets.UTF_8.decode(payload).toString());
        } else {
            copy.take(header, payload, now, true);
        }
        askSoon(now);
    }

    private void askSoon(long now) {
        asksNow |= copy.needsEverything() && now - askedAt >= ASK_NANOS / 10;
    }

    /** It is told that it is heard, before it sends more than an answer. */
    private void follow(long epoch) {
        publisher = epoch;
        voice.address(epoch);
        copy.restart();
        roundTrip = 0;
        clocks.restart();
        asksNow = true;
    }

    /** How the mirror is. */
    public MirrorState state() {
        return copy.state();
    }

    /** Lets the region and its status go. The link is another one's to close. */
    @Override
    public void close() {
        copy.close();
        board.close();
    }
}

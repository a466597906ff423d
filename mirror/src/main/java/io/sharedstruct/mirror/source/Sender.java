package io.sharedstruct.mirror.source;

import io.sharedstruct.mirror.link.Outlet;
import io.sharedstruct.mirror.wire.Delta;
import io.sharedstruct.mirror.wire.Header;
import io.sharedstruct.mirror.wire.MessageType;
import io.sharedstruct.mirror.wire.Voice;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What goes to one outlet: of all images the newest, when it can be sent, so that who is slow gets fewer and nobody else notices. An image
 * that is sent in parts is sent to its end.
 */
final class Sender {

    private static final byte[] NOTHING = new byte[0];

    /** The bytes of a reason. */
    private static final int MOST_REASON = 1000;

    private final Topic topic;
    private final Voice voice;
    private final Outlet outlet;

    /** Whether it sends what it is asked for and no more, as another one sends what changes. */
    private final boolean onlyAsked;

    private boolean needsDescription;
    private boolean needsImage;

    /** The number of the last image that was sent, or of which was said that there is none. */
    private long told;

    /** The last image that was sent to its end, or is being sent. */
    private @Nullable Image sent;

    private @Nullable Parts parts;
    private long fullAt;
    private long spokeAt;
    private long skipped;
    private boolean saidBye;

    /** Something that is sent in parts. */
    private static final class Parts {
        private final Header header;
        private final byte[] bytes;
        private final int length;
        private int at;

        Parts(Header header, byte[] bytes, int length) {
            this.header = header;
            this.bytes = bytes;
            this.length = length;
        }
    }

    Sender(Topic topic, Voice voice, Outlet outlet, boolean onlyAsked, long now) {
        this.topic = topic;
        this.voice = voice;
        this.outlet = outlet;
        this.onlyAsked = onlyAsked;
        fullAt = now;
        spokeAt = now - topic.heartbeatNanos();
    }

    /** The number of the last image that was sent. */
    long told() {
        return told;
    }

    /** How many images were newer and older than the ones that were sent. */
    long skipped() {
        return skipped;
    }

    /** The description is sent before anything else. */
    void describe() {
        needsDescription = true;
    }

    /** The next image is a whole one; one that has just been sent isn't sent again before it can have come. */
    void askForImage(long now) {
        needsImage |= sent == null || now - fullAt >= topic.heartbeatNanos();
    }

    /** The layout has changed, or there is a region again: all is told anew. */
    void restart() {
        needsImage = true;
        sent = null;
        parts = null;
        saidBye = false;
    }

    /**
     * Sends what is due.
     *
     * @return how many messages were sent
     */
    int work(long now) {
        if (topic.fingerprint() == 0) {
            return sayBye(now) ? 1 : 0;
        }
        int count = 0;
        while ((parts != null || begin(now)) && sendPart(now)) {
            count++;
        }
        return count;
    }

    /** Once a heartbeat, as nobody knows what was lost. */
    private boolean sayBye(long now) {
        if (saidBye && now - spokeAt < topic.heartbeatNanos()) {
            return false;
        }
        byte[] why = topic.problem().getBytes(StandardCharsets.UTF_8);
        int length = Math.min(why.length, Math.min(MOST_REASON, voice.mostPayload()));
        Header header = topic.header(MessageType.BYE, 0, told, 0, System.currentTimeMillis(), now, length, length);
        if (!outlet.offer(voice.say(header, ByteBuffer.wrap(why, 0, length)))) {
            return false;
        }
        saidBye = true;
        spokeAt = now;
        return true;
    }

    /** Chooses what is sent next; whether there is anything. */
    private boolean begin(long now) {
        if (needsDescription) {
            byte[] description = topic.description();
            parts = parts(MessageType.DESCRIBE, 0, told, 0, 0, description, description.length);
            needsDescription = false;
            return true;
        }
        Image newest = topic.newest();
        if (newest == null) {
            return false;
        }
        if (needsImage || (!onlyAsked && newest.number() > told)) {
            beginImage(newest, now);
            return true;
        }
        if (onlyAsked || now - spokeAt < topic.heartbeatNanos()) {
            return false;
        }
        if (newest.bytes().length <= voice.mostPayload()) {
            beginImage(newest, now);
        } else {
            parts = parts(MessageType.HEARTBEAT, flags(newest), newest.number(), 0, newest.taken(), NOTHING, 0);
        }
        return true;
    }

    private void beginImage(Image newest, long now) {
        Image before = sent;
        skipped += before == null || onlyAsked ? 0 : Math.max(0, newest.number() - before.number() - 1);
        int size = newest.bytes().length;
        if (needsImage
                || before == null
                || before.number() == newest.number()
                || size <= voice.mostPayload()
                || now - fullAt >= topic.fullNanos()
                || !beginDelta(before, newest)) {
            parts = parts(MessageType.IMAGE, flags(newest), newest.number(), 0, newest.taken(), newest.bytes(), size);
            fullAt = now;
        }
        sent = newest;
        told = newest.number();
        needsImage = false;
    }

    /** One that has more than half of the image isn't worth it. */
    private boolean beginDelta(Image before, Image newest) {
        int size = newest.bytes().length;
        ByteBuffer delta = ByteBuffer.allocate(size / 2).order(ByteOrder.LITTLE_ENDIAN);
        if (!Delta.encode(before.bytes(), newest.bytes(), size, delta)) {
            return false;
        }
        parts = parts(
                MessageType.DELTA,
                flags(newest),
                newest.number(),
                before.number(),
                newest.taken(),
                delta.array(),
                delta.position());
        return true;
    }

    private static int flags(Image image) {
        return image.isConsistent() ? Header.CONSISTENT : 0;
    }

    private Parts parts(MessageType type, int flags, long image, long base, long time, byte[] bytes, int length) {
        return new Parts(topic.header(type, flags, image, base, time, topic.confirmed(), length, 0), bytes, length);
    }

    private boolean sendPart(long now) {
        Parts sending = Objects.requireNonNull(parts);
        int length = Math.min(sending.length - sending.at, voice.mostPayload());
        Header header = sending.header.part(sending.at, length);
        if (!outlet.offer(voice.say(header, ByteBuffer.wrap(sending.bytes, sending.at, length)))) {
            return false;
        }
        spokeAt = now;
        sending.at += length;
        if (sending.at >= sending.length) {
            parts = null;
        }
        return true;
    }
}

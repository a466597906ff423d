package io.sharedstruct.mirror.source;

import io.sharedstruct.mirror.link.Caller;
import io.sharedstruct.mirror.wire.Ear;
import io.sharedstruct.mirror.wire.Header;
import io.sharedstruct.mirror.wire.MessageType;
import io.sharedstruct.mirror.wire.Voice;
import java.nio.ByteBuffer;

/** One subscriber: what he says, and what he is sent once he has proven that he hears. */
final class Session {

    private final Topic topic;
    private final Caller caller;
    private final Voice voice;
    private final Ear ear;
    private final Sender sender;

    /** Whether he has proven that he hears this publisher, and so is where his messages seem to come from. */
    private boolean proven;

    private long subscriber;
    private long answered;
    private boolean answers;
    private long heardAt;

    /**
     * A session.
     *
     * @param onlyAsked whether he is sent what he asks for and no more, as what changes goes to a group
     */
    Session(Topic topic, Caller caller, boolean onlyAsked, long now) {
        this.topic = topic;
        this.caller = caller;
        voice = topic.voice();
        ear = topic.ear();
        sender = new Sender(topic, voice, caller, onlyAsked, now);
        sender.describe();
        sender.askForImage(now);
        heardAt = now;
    }

    Caller caller() {
        return caller;
    }

    long heardAt() {
        return heardAt;
    }

    long skipped() {
        return sender.skipped();
    }

    boolean isProven() {
        return proven;
    }

    /**
     * Hears the subscriber.
     *
     * @return what is wrong with the message, or nothing
     */
    Ear.Flaw hear(ByteBuffer message, long now) {
        Header header = ear.peek(message);
        if (header == null) {
            return ear.flaw();
        }
        if (header.type() != MessageType.WANT || header.topic() != topic.id()) {
            return Ear.Flaw.MALFORMED;
        }
        if (ear.hear(header, message, header.base()) == null) {
            return ear.flaw();
        }
        heardAt = now;
        if (header.epoch() != subscriber) {
            subscriber = header.epoch();
            voice.address(subscriber);
            proven = false;
        }
        proven |= header.base() == voice.epoch();
        answered = header.clock();
        answers = true;
        if (header.fingerprint() != topic.fingerprint()) {
            sender.describe();
        }
        if (header.has(Header.EVERYTHING)) {
            sender.askForImage(now);
        }
        return Ear.Flaw.NONE;
    }

    /** The layout has changed, or there is a region again: all is told anew. */
    void restart() {
        sender.describe();
        sender.restart();
    }

    /**
     * Sends what is due.
     *
     * @return how many messages were sent
     */
    int work(long now) {
        int count = answers && answer() ? 1 : 0;
        return proven ? count + sender.work(now) : count;
    }

    /** The clock is read after the question has come: nothing else says which of two clocks is behind. */
    private boolean answer() {
        long now = System.nanoTime();
        if (!caller.offer(voice.say(topic.header(MessageType.PONG, 0, sender.told(), 0, answered, now, 0, 0)))) {
            return false;
        }
        answers = false;
        return true;
    }
}

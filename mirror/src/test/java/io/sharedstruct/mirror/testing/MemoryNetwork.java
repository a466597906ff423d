package io.sharedstruct.mirror.testing;

import io.sharedstruct.mirror.link.Caller;
import io.sharedstruct.mirror.link.Group;
import io.sharedstruct.mirror.link.Inlet;
import io.sharedstruct.mirror.link.PublisherLink;
import io.sharedstruct.mirror.link.SubscriberLink;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;

/** A network within a test: it has little room, and loses, repeats or forges what it is told to. For one thread. */
public final class MemoryNetwork {

    /** How many messages are on their way to one side at most. */
    private static final int ROOM = 16;

    private final Random random = new Random(20_261_127);
    private final Queue<Letter> toPublisher = new ArrayDeque<>();
    private final List<ByteBuffer> recorded = new ArrayList<>();
    private double loss;
    private boolean cut;
    private int room = ROOM;

    private final List<Member> members = new ArrayList<>();
    private final List<ByteBuffer> said = new ArrayList<>();

    private record Letter(Line from, ByteBuffer bytes) {}

    /** How many of the messages are lost. */
    public void lose(double share) {
        loss = share;
    }

    /** Whether all are. */
    public void cut(boolean now) {
        cut = now;
    }

    /** How many messages a subscriber has room for. */
    public void room(int messages) {
        room = messages;
    }

    /** All that was sent to subscribers. */
    public List<ByteBuffer> recorded() {
        return recorded;
    }

    private boolean isLost() {
        return cut || random.nextDouble() < loss;
    }

    private static ByteBuffer copy(ByteBuffer message) {
        return ByteBuffer.allocate(message.remaining()).put(message.duplicate()).flip();
    }

    public PublisherLink publisher() {
        return new PublisherLink() {
            @Override
            public int poll(Inlet<? super Caller> inlet) {
                int count = 0;
                for (Letter letter = toPublisher.poll(); letter != null; letter = toPublisher.poll()) {
                    inlet.onMessage(letter.from.answers, letter.bytes);
                    count++;
                }
                return count;
            }

            @Override
            public void close() {}
        };
    }

    public Line subscriber() {
        return new Line();
    }

    /** All that was said to the group. */
    public List<ByteBuffer> saidToGroup() {
        return said;
    }

    /** Lets all members hear a message, whoever sent it. */
    public void injectToGroup(ByteBuffer message) {
        members.forEach(member -> member.heard.add(copy(message)));
    }

    /** The group, for its publisher or for one member. */
    public Group group() {
        return new Member();
    }

    private final class Member implements Group {

        private final Queue<ByteBuffer> heard = new ArrayDeque<>();

        @Override
        public boolean offer(ByteBuffer message) {
            if (members.stream().anyMatch(member -> member.heard.size() >= room)) {
                return false;
            }
            said.add(copy(message));
            members.stream().filter(member -> !isLost()).forEach(member -> member.heard.add(copy(message)));
            return true;
        }

        /** Whoever listens is a member. */
        @Override
        public int poll(Inlet<? super Group> inlet) {
            if (!members.contains(this)) {
                members.add(this);
            }
            int count = 0;
            for (ByteBuffer message = heard.poll(); message != null; message = heard.poll()) {
                inlet.onMessage(this, message);
                count++;
            }
            return count;
        }

        @Override
        public void expect(boolean images) {}

        @Override
        public void close() {}
    }

    /** The way of one subscriber. */
    public final class Line implements SubscriberLink {

        private final Queue<ByteBuffer> toSubscriber = new ArrayDeque<>();
        private final Answers answers = new Answers();
        private int renewed;

        /** How often it was begun anew. */
        public int renewed() {
            return renewed;
        }

        /** Puts a message on the way to the subscriber. */
        public void inject(ByteBuffer message) {
            toSubscriber.add(copy(message));
        }

        /** Puts a message on the way to the publisher. */
        public void injectUp(ByteBuffer message) {
            toPublisher.add(new Letter(this, copy(message)));
        }

        /** From the subscriber. */
        @Override
        public boolean offer(ByteBuffer message) {
            if (!isLost()) {
                toPublisher.add(new Letter(this, copy(message)));
            }
            return true;
        }

        @Override
        public int poll(Inlet<? super SubscriberLink> inlet) {
            int count = 0;
            for (ByteBuffer message = toSubscriber.poll(); message != null; message = toSubscriber.poll()) {
                inlet.onMessage(this, message);
                count++;
            }
            return count;
        }

        @Override
        public void renew() {
            renewed++;
        }

        @Override
        public void expect(boolean images) {}

        @Override
        public void close() {}

        private final class Answers implements Caller {
            @Override
            public boolean offer(ByteBuffer message) {
                if (toSubscriber.size() >= room) {
                    return false;
                }
                recorded.add(copy(message));
                if (!isLost()) {
                    toSubscriber.add(copy(message));
                }
                return true;
            }

            @Override
            public String address() {
                return "memory";
            }

            @Override
            public boolean isGone() {
                return false;
            }

            @Override
            public void close() {}
        }
    }
}

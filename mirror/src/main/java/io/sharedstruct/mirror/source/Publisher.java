package io.sharedstruct.mirror.source;

import io.sharedstruct.mirror.link.Caller;
import io.sharedstruct.mirror.link.Group;
import io.sharedstruct.mirror.link.PublisherLink;
import io.sharedstruct.mirror.wire.Ear;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Publishes one region to whoever calls. For one thread, which calls {@link #work} again and again. */
public final class Publisher implements AutoCloseable {

    /** Who isn't heard for so long is gone. */
    private static final long SILENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Topic topic;
    private final Source source;
    private PublisherLink link;
    private @Nullable Sender crowd;
    private final Map<Caller, Session> sessions = new HashMap<>();
    private long refused;
    private long closedSkipped;

    /**
     * A publisher.
     *
     * @param name the name of the region
     * @param epoch a random number but 0 by which this run of it is known
     * @param rules how it is published
     * @param link where subscribers call
     */
    public Publisher(String name, long epoch, Rules rules, PublisherLink link) {
        topic = new Topic(name, epoch, rules);
        source = new Source(name, rules.mostBytes(), rules.requireConsistent());
        this.link = link;
    }

    /**
     * What there is to tell of it.
     *
     * @param name the name of the region
     * @param subscribers how many subscribers have proven to be some
     * @param image the number of the newest image, 0 if there is none
     * @param consistent whether that is what one update left
     * @param skipped how many images subscribers didn't get because newer ones came
     * @param refused how many messages were none of ours, unsealed, or heard before
     * @param problem why there is no image, empty if there is one
     */
    public record Figures(
            String name, int subscribers, long image, boolean consistent, long skipped, long refused, String problem) {

        /** A line for people. */
        @Override
        public String toString() {
            String state = problem.isEmpty()
                    ? "image " + image + (consistent ? "  consistent" : "  not consistent") + "  mirrors " + subscribers
                    : problem;
            return name + "  " + state + "  skipped " + skipped + "  refused " + refused;
        }
    }

    /** What there is to tell of it now. */
    public Figures figures() {
        Image newest = topic.newest();
        long skipped = closedSkipped
                + sessions.values().stream().mapToLong(Session::skipped).sum();
        int proven = (int) sessions.values().stream().filter(Session::isProven).count();
        return new Figures(
                topic.name(),
                proven,
                newest == null ? 0 : newest.number(),
                newest != null && newest.isConsistent(),
                skipped,
                refused,
                newest == null ? topic.problem() : "");
    }

    /** Goes on with another link, as the one before has failed. Subscribers call again. */
    public void connect(PublisherLink another) {
        sessions.clear();
        link = another;
        crowd = null;
    }

    /**
     * Sends what changes to a group from now on, and to those who call what they ask for. The group is another one's to close.
     *
     * @param group where all subscribers hear it
     */
    public void join(Group group) {
        crowd = new Sender(topic, topic.crowdVoice(), group, false, System.nanoTime());
    }

    /**
     * Does what is due: looks at the region, hears subscribers, and sends.
     *
     * @param now System.nanoTime()
     * @return how much there was to do; 0 if nothing
     * @throws io.sharedstruct.mirror.link.LinkException if the link has failed, and another one is needed
     */
    public int work(long now) {
        int work = link.poll((caller, message) -> hear(caller, message, now));
        if (source.look(now)) {
            work++;
        }
        if (topic.take(source)) {
            sessions.values().forEach(Session::restart);
            if (crowd != null) {
                crowd.restart();
            }
        }
        work += crowd == null ? 0 : crowd.work(now);
        for (Iterator<Session> all = sessions.values().iterator(); all.hasNext(); ) {
            Session session = all.next();
            if (session.caller().isGone() || now - session.heardAt() > SILENCE_NANOS) {
                all.remove();
                closedSkipped += session.skipped();
                session.caller().close();
            } else {
                work += session.work(now);
            }
        }
        return work;
    }

    private void hear(Caller caller, ByteBuffer message, long now) {
        Session session = sessions.computeIfAbsent(caller, first -> new Session(topic, first, crowd != null, now));
        if (session.hear(message, now) != Ear.Flaw.NONE) {
            refused++;
        }
    }

    /** Lets all subscribers and the region go. The link is another one's to close. */
    @Override
    public void close() {
        sessions.keySet().forEach(Caller::close);
        sessions.clear();
        source.close();
    }
}

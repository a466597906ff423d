package io.sharedstruct.mirror;

import io.sharedstruct.mirror.link.Group;
import io.sharedstruct.mirror.link.SubscriberLink;
import io.sharedstruct.mirror.link.aeron.AeronEngine;
import io.sharedstruct.mirror.link.aeron.Endpoint;
import io.sharedstruct.mirror.sink.Subscriber;
import io.sharedstruct.mirror.sink.Wishes;
import io.sharedstruct.mirror.wire.Topics;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The work of a subscriber for one region. */
final class Subscribing implements Worker.Task {

    private final Subscriber subscriber;
    private final Endpoint to;
    private final Wishes wishes;
    private final int window;
    private final MirrorOptions.@Nullable Multicast multicast;
    private @Nullable SubscriberLink link;
    private @Nullable Group group;

    Subscribing(
            Wishes wishes, Endpoint to, Duration heartbeat, int window, MirrorOptions.@Nullable Multicast multicast) {
        this.wishes = wishes;
        this.to = to;
        this.window = window;
        this.multicast = multicast;
        subscriber = new Subscriber(wishes, Epochs.next(), heartbeat);
    }

    @Override
    public void connect(AeronEngine engine) {
        SubscriberLink opened = engine.call(to, Topics.of(wishes.name()), window);
        link = opened;
        subscriber.connect(opened);
        if (multicast != null) {
            Group crowd = engine.subscribeTo(multicast.group(), multicast.through(), Topics.of(wishes.name()), window);
            group = crowd;
            subscriber.join(crowd);
        }
    }

    @Override
    public int work(long now) {
        return subscriber.work(now);
    }

    @Override
    public void disconnect() {
        if (link != null) {
            link.close();
        }
        if (group != null) {
            group.close();
        }
    }

    @Override
    public String describe() {
        return wishes.name() + "  " + subscriber.state();
    }

    @Override
    public void close() {
        subscriber.close();
        disconnect();
    }
}

package io.sharedstruct.mirror;

import io.sharedstruct.mirror.link.Group;
import io.sharedstruct.mirror.link.PublisherLink;
import io.sharedstruct.mirror.link.aeron.AeronEngine;
import io.sharedstruct.mirror.link.aeron.Endpoint;
import io.sharedstruct.mirror.source.Publisher;
import io.sharedstruct.mirror.source.Rules;
import io.sharedstruct.mirror.wire.Topics;
import org.jspecify.annotations.Nullable;

/** The work of a publisher for one region. */
final class Publishing implements Worker.Task {

    private final String name;
    private final Endpoint at;
    private final Rules rules;
    private final int window;
    private @Nullable Publisher publisher;
    private final MirrorOptions.@Nullable Multicast multicast;
    private @Nullable PublisherLink link;
    private @Nullable Group group;

    Publishing(String name, Endpoint at, Rules rules, int window, MirrorOptions.@Nullable Multicast multicast) {
        this.name = name;
        this.at = at;
        this.rules = rules;
        this.window = window;
        this.multicast = multicast;
    }

    @Override
    public void connect(AeronEngine engine) {
        PublisherLink opened = engine.listen(at, Topics.of(name), window);
        link = opened;
        Publisher known = publisher;
        if (known == null) {
            known = new Publisher(name, Epochs.next(), rules, opened);
            publisher = known;
        } else {
            known.connect(opened);
        }
        if (multicast != null) {
            Group crowd = engine.publishTo(multicast.group(), multicast.through(), Topics.of(name), window);
            group = crowd;
            known.join(crowd);
        }
    }

    @Override
    public int work(long now) {
        return publisher == null ? 0 : publisher.work(now);
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
        return publisher == null ? name : publisher.figures().toString();
    }

    @Override
    public void close() {
        if (publisher != null) {
            publisher.close();
        }
        disconnect();
    }
}

package io.sharedstruct.mirror.link.aeron;

import io.aeron.Aeron;
import io.aeron.ChannelUriStringBuilder;
import io.aeron.CommonContext;
import io.aeron.ExclusivePublication;
import io.aeron.Subscription;
import io.sharedstruct.mirror.link.Group;
import io.sharedstruct.mirror.link.Inlet;
import java.nio.ByteBuffer;
import org.agrona.CloseHelper;
import org.jspecify.annotations.Nullable;

/** A multicast address: for the publisher a publication, for a subscriber a subscription. */
final class AeronGroup implements Group {

    private final Aeron aeron;
    private final AeronSettings settings;
    private final int stream;
    private final int window;
    private final ChannelUriStringBuilder channel;
    private final Offers offers = new Offers();
    private final @Nullable ExclusivePublication publication;
    private @Nullable Subscription subscription;
    private boolean reliable;

    /**
     * Joins.
     *
     * @param group a multicast address and a port
     * @param through the address of this machine in the network that the group is in
     * @param publishes whether this is the one that sends
     */
    AeronGroup(
            Aeron aeron,
            String group,
            String through,
            int stream,
            int window,
            AeronSettings settings,
            boolean publishes) {
        this.aeron = aeron;
        this.settings = settings;
        this.stream = stream;
        this.window = window;
        channel = new ChannelUriStringBuilder()
                .media(CommonContext.UDP_MEDIA)
                .endpoint(group)
                .networkInterface(through);
        if (publishes) {
            channel.termLength(settings.termLength()).publicationWindowLength(settings.longWindow());
            publication = aeron.addExclusivePublication(
                    channel.build() + settings.admission().parameter(), stream);
        } else {
            publication = null;
            subscribe();
        }
    }

    private void subscribe() {
        channel.reliable(reliable).receiverWindowLength(reliable ? settings.longWindow() : window);
        subscription = aeron.addSubscription(channel.build(), stream);
    }

    @Override
    public boolean offer(ByteBuffer message) {
        ExclusivePublication open = publication;
        return open != null && offers.offer(open, message, window, settings);
    }

    @Override
    public int poll(Inlet<? super Group> inlet) {
        return Streams.poll(subscription, this, inlet);
    }

    @Override
    public void expect(boolean images) {
        if (reliable == images && publication == null) {
            reliable = !images;
            CloseHelper.quietClose(subscription);
            subscribe();
        }
    }

    @Override
    public void close() {
        CloseHelper.quietClose(publication);
        CloseHelper.quietClose(subscription);
        subscription = null;
    }
}

package io.sharedstruct.mirror.link.aeron;

import io.aeron.Aeron;
import io.aeron.ChannelUriStringBuilder;
import io.aeron.CommonContext;
import io.aeron.ExclusivePublication;
import io.aeron.Subscription;
import io.sharedstruct.mirror.link.Inlet;
import io.sharedstruct.mirror.link.SubscriberLink;
import java.nio.ByteBuffer;
import org.agrona.CloseHelper;
import org.jspecify.annotations.Nullable;

/** Requests go out by one publication, and the answers to it come back by a subscription. */
final class AeronSubscriberLink implements SubscriberLink {

    private final Aeron aeron;
    private final Endpoint to;
    private final int stream;
    private final int window;
    private final AeronSettings settings;
    private final Offers offers = new Offers();

    private boolean reliable;
    private @Nullable Subscription answers;
    private @Nullable ExclusivePublication requests;

    AeronSubscriberLink(Aeron aeron, Endpoint to, long topic, int window, AeronSettings settings) {
        this.aeron = aeron;
        this.to = to;
        this.window = window;
        this.settings = settings;
        stream = Streams.of(topic);
        open();
    }

    private void open() {
        String channel = new ChannelUriStringBuilder()
                .media(CommonContext.UDP_MEDIA)
                .controlMode(CommonContext.CONTROL_MODE_RESPONSE)
                .controlEndpoint(to.answers())
                .reliable(reliable)
                .receiverWindowLength(reliable ? settings.longWindow() : window)
                .build();
        Subscription opened = aeron.addSubscription(channel, stream);
        answers = opened;
        requests = aeron.addExclusivePublication(
                new ChannelUriStringBuilder()
                                .media(CommonContext.UDP_MEDIA)
                                .endpoint(to.requests())
                                .responseCorrelationId(opened.registrationId())
                                .termLength(1 << 16)
                                .build()
                        + settings.admission().parameter(),
                stream);
    }

    @Override
    public boolean offer(ByteBuffer message) {
        ExclusivePublication open = requests;
        return open != null && offers.offer(open, message);
    }

    @Override
    public int poll(Inlet<? super SubscriberLink> inlet) {
        return Streams.poll(answers, this, inlet);
    }

    @Override
    public void renew() {
        close();
        open();
    }

    @Override
    public void expect(boolean images) {
        if (reliable == images) {
            reliable = !images;
            renew();
        }
    }

    @Override
    public void close() {
        CloseHelper.quietClose(requests);
        CloseHelper.quietClose(answers);
        requests = null;
        answers = null;
    }
}

package io.sharedstruct.mirror.link.aeron;

import io.aeron.Aeron;
import io.aeron.ChannelUriStringBuilder;
import io.aeron.CommonContext;
import io.aeron.ExclusivePublication;
import io.aeron.Image;
import io.aeron.Subscription;
import io.aeron.exceptions.RegistrationException;
import io.aeron.logbuffer.FragmentHandler;
import io.aeron.logbuffer.Header;
import io.sharedstruct.mirror.link.Caller;
import io.sharedstruct.mirror.link.Inlet;
import io.sharedstruct.mirror.link.PublisherLink;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.agrona.CloseHelper;
import org.agrona.DirectBuffer;
import org.jspecify.annotations.Nullable;

/** Requests come in by one subscription, and each image of it is answered by a publication of its own. */
final class AeronPublisherLink implements PublisherLink {

    private static final int FRAGMENTS = 16;

    private final Aeron aeron;
    private final Subscription requests;
    private final String answers;
    private final int window;
    private final AeronSettings settings;
    private final int stream;
    private final Map<Long, AeronCaller> callers = new HashMap<>();

    AeronPublisherLink(Aeron aeron, Endpoint at, long topic, int window, AeronSettings settings) {
        this.aeron = aeron;
        this.window = window;
        this.settings = settings;
        stream = Streams.of(topic);
        answers = new ChannelUriStringBuilder()
                .media(CommonContext.UDP_MEDIA)
                .controlMode(CommonContext.CONTROL_MODE_RESPONSE)
                .controlEndpoint(at.answers())
                .termLength(settings.termLength())
                .publicationWindowLength(settings.longWindow())
                .build();
        String channel = new ChannelUriStringBuilder()
                .media(CommonContext.UDP_MEDIA)
                .endpoint(at.requests())
                .reliable(false)
                .build();
        requests = aeron.addSubscription(channel, stream, image -> {}, this::gone);
    }

    private void gone(Image image) {
        AeronCaller caller = callers.remove(image.correlationId());
        if (caller != null) {
            caller.close();
        }
    }

    @Override
    public int poll(Inlet<? super Caller> inlet) {
        FragmentHandler handler = (buffer, offset, length, header) -> hear(inlet, buffer, offset, length, header);
        return requests.poll(handler, FRAGMENTS);
    }

    private void hear(Inlet<? super Caller> inlet, DirectBuffer buffer, int offset, int length, Header header) {
        Image image = (Image) header.context();
        AeronCaller caller = callers.get(image.correlationId());
        if (caller == null) {
            caller = new AeronCaller(image);
            callers.put(image.correlationId(), caller);
        }
        inlet.onMessage(caller, Streams.view(buffer, offset, length));
    }

    @Override
    public void close() {
        callers.values().forEach(AeronCaller::close);
        callers.clear();
        CloseHelper.quietClose(requests);
    }

    /** The way back to one image. */
    private final class AeronCaller implements Caller {

        private final Image image;
        private final Offers offers = new Offers();
        private @Nullable ExclusivePublication publication;
        private boolean closed;

        AeronCaller(Image image) {
            this.image = image;
            try {
                publication = aeron.addExclusivePublication(
                        answers
                                + "|response-correlation-id="
                                + image.correlationId()
                                + settings.admission().parameter(),
                        stream);
            } catch (RegistrationException noRoom) {
                closed = true; // others have theirs
            }
        }

        @Override
        public String address() {
            return image.sourceIdentity();
        }

        @Override
        public boolean isGone() {
            return closed || image.isClosed();
        }

        @Override
        public boolean offer(ByteBuffer message) {
            ExclusivePublication open = publication;
            return open != null && offers.offer(open, message, window, settings);
        }

        @Override
        public void close() {
            closed = true;
            CloseHelper.quietClose(publication);
            publication = null;
        }
    }
}

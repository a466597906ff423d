package io.sharedstruct.mirror.link.aeron;

import io.aeron.driver.DataPacketDispatcher;
import io.aeron.driver.MediaDriver;
import io.aeron.driver.media.ReceiveChannelEndpoint;
import io.aeron.driver.media.UdpChannel;
import io.aeron.protocol.DataHeaderFlyweight;
import io.aeron.protocol.SetupFlyweight;
import java.net.InetSocketAddress;
import org.agrona.concurrent.UnsafeBuffer;
import org.agrona.concurrent.status.AtomicCounter;

/**
 * Where packets come in. A stranger's first one would make the driver allocate buffers of a size that the stranger chooses: it is dropped
 * before that, unless it comes from an address that is let in and asks for no more than is usual here.
 */
final class Guard extends ReceiveChannelEndpoint {

    private final AeronSettings settings;

    /**
     * A guard.
     *
     * @param settings who is let in, and how large a buffer is made for anybody
     */
    Guard(
            UdpChannel channel,
            DataPacketDispatcher dispatcher,
            AtomicCounter status,
            MediaDriver.Context context,
            AeronSettings settings) {
        super(channel, dispatcher, status, context);
        this.settings = settings;
    }

    private boolean isLetIn(InetSocketAddress source) {
        return settings.allowed().isEmpty() || settings.allowed().contains(source.getAddress());
    }

    @Override
    public void onSetupMessage(
            SetupFlyweight header, UnsafeBuffer buffer, int length, InetSocketAddress source, int transport) {
        if (isLetIn(source)
                && header.termLength() <= settings.termLength()
                && settings.admission().admits(header.sessionId())) {
            super.onSetupMessage(header, buffer, length, source, transport);
        }
    }

    @Override
    public int onDataPacket(
            DataHeaderFlyweight header, UnsafeBuffer buffer, int length, InetSocketAddress source, int transport) {
        return isLetIn(source) ? super.onDataPacket(header, buffer, length, source, transport) : 0;
    }
}

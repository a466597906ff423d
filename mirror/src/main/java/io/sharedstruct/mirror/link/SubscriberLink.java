package io.sharedstruct.mirror.link;

/** The way to one publisher of one struct, and back. For one thread. */
public interface SubscriberLink extends Outlet, AutoCloseable {

    /**
     * Hands over what has come.
     *
     * @return how many messages it were
     * @throws LinkException if the transport has failed, and has to be made anew
     */
    int poll(Inlet<? super SubscriberLink> inlet);

    /** Begins anew, as if nothing had been said yet, because nothing comes any more. */
    void renew();

    /**
     * Says what comes. Until then it is taken for granted that each message is a whole image.
     *
     * @param images whether each message is a whole image, so that the next one mends what was lost, and nothing has to be sent again
     */
    void expect(boolean images);

    @Override
    void close();
}

package io.sharedstruct.mirror.link;

/** A group in which what the publisher sends reaches all subscribers of one struct at once. For one thread. */
public interface Group extends Outlet, AutoCloseable {

    /**
     * Hands over what has come, to a subscriber.
     *
     * @return how many messages it were
     * @throws LinkException if the transport has failed, and has to be made anew
     */
    int poll(Inlet<? super Group> inlet);

    /**
     * Says what comes. Until then it is taken for granted that each message is a whole image.
     *
     * @param images whether each message is a whole image, so that the next one mends what was lost, and nothing has to be sent again
     */
    void expect(boolean images);

    @Override
    void close();
}

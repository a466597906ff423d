package io.sharedstruct.mirror.link;

/** Where subscribers call a publisher of one struct. For one thread. */
public interface PublisherLink extends AutoCloseable {

    /**
     * Hands over what has come.
     *
     * @return how many messages it were
     * @throws LinkException if the transport has failed, and has to be made anew
     */
    int poll(Inlet<? super Caller> inlet);

    @Override
    void close();
}

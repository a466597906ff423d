package demo;

import io.sharedstruct.Sequence;
import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedReadWriteLock;
import io.sharedstruct.SharedStruct;
import io.sharedstruct.Since;
import java.time.Duration;

/** An account with a lock of each kind, in the order of the declaration. */
@SharedStruct(name = "account")
public interface Account {

    /**
     * How it is.
     *
     * @return the state
     */
    State getState();

    /**
     * How it is.
     *
     * @param state the state
     */
    void setState(State state);

    /**
     * Protects the balance.
     *
     * @return the lock
     */
    SharedLock getLock();

    /**
     * The balance.
     *
     * @return the balance
     */
    long getBalance();

    /**
     * The balance.
     *
     * @param balance the balance
     */
    void setBalance(long balance);

    /** {@return who reads and who writes} */
    SharedReadWriteLock getReaders();

    /** {@return what counts the updates} */
    Sequence getSequence();

    /**
     * Waits for an update.
     *
     * @param seen the last one that was seen
     * @param timeout how long
     * @return whether there is one
     * @throws InterruptedException if interrupted
     */
    boolean awaitUpdate(int seen, Duration timeout) throws InterruptedException;

    /** {@return a lock that came later} */
    @Since(2)
    SharedLock getSecond();

    /** What an account may be. */
    enum State {
        /** Closed. */
        CLOSED,
        /** Open. */
        OPEN
    }
}

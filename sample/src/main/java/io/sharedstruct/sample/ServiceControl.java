package io.sharedstruct.sample;

import io.sharedstruct.SharedStruct;
import java.time.Duration;

/**
 * How the commands talk to a service of the same user, beside the region that everybody reads: the region is there as long as the
 * service is, and the service holds its lock until it has ended, so no process id has to prove that anybody lives.
 */
@SharedStruct
interface ServiceControl {

    /** It hasn't got what it needs. */
    int STARTING = 0;

    int RUNNING = 1;

    /** It is to end. */
    int STOPPING = 2;

    long getPid();

    void setPid(long pid);

    int getVolatileState();

    void setVolatileState(int state);

    boolean awaitState(int expected, Duration timeout) throws InterruptedException;

    void wakeState();
}

package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.CacheLine;
import io.sharedstruct.SharedStruct;
import java.time.Duration;

/** Two words, each on a cache line of its own, by which two processes wake each other. */
@SharedStruct
public interface Signals {

    @CacheLine
    int getRequest();

    int getAcquireRequest();

    void setReleaseRequest(int request);

    boolean awaitRequest(int expected, Duration timeout) throws InterruptedException;

    void wakeRequest();

    @CacheLine
    int getResponse();

    int getAcquireResponse();

    void setReleaseResponse(int response);

    boolean awaitResponse(int expected, Duration timeout) throws InterruptedException;

    void wakeResponse();
}

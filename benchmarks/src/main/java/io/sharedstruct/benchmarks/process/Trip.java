package io.sharedstruct.benchmarks.process;

import io.sharedstruct.CacheLine;
import io.sharedstruct.SharedStruct;

/** The words of a round trip, each on a cache line of its own, as programs in other languages have them from what is generated. */
@SharedStruct
interface Trip {

    @CacheLine
    int getAcquireRequest();

    void setReleaseRequest(int request);

    @CacheLine
    int getAcquireResponse();

    void setReleaseResponse(int response);
}

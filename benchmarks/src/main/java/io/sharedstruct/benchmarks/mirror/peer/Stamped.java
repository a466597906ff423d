package io.sharedstruct.benchmarks.mirror.peer;

import io.sharedstruct.Sequence;
import java.time.Duration;

/** What all structs begin with that are mirrored here. */
interface Stamped {

    Sequence getSequence();

    boolean awaitUpdate(int seen, Duration timeout) throws InterruptedException;

    /** When the last update was made: System.nanoTime(), which is one clock for all processes of a machine. */
    long getStamp();

    void setStamp(long nanos);

    /** The number of the last update, from 1 on. */
    long getNumber();

    void setNumber(long number);
}

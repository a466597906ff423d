package io.sharedstruct.sample;

import io.sharedstruct.Offset;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedStruct;
import java.time.Duration;

/** The article's struct and a sequence behind it: nobody reads a number beside another one's text, and whoever waits is told. */
@SharedStruct(name = "Note", size = 272)
public interface Note extends MyData {

    @Offset(264)
    Sequence getSequence();

    boolean awaitUpdate(int seen, Duration timeout) throws InterruptedException;
}

package demo;

import io.sharedstruct.*;

@SharedStruct
interface TwoSequences {
    Sequence getFirst();

    int getX();

    Sequence getSecond(); // ERROR [TwoSequences] second is a second Sequence beside first, but one of them counts the updates of the whole struct; remove it, or put it into a struct of its own, together with what it is to protect

    Sequence getThird(); // ERROR [TwoSequences] third is a second Sequence beside first, but one of them counts the updates of the whole struct; remove it, or put it into a struct of its own, together with what it is to protect
}

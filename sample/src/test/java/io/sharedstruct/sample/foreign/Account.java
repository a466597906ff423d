package io.sharedstruct.sample.foreign;

import io.sharedstruct.Sequence;
import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedStruct;

/** What a program in C# locks and updates on the page about it. */
@SharedStruct
public interface Account {
    Sequence getSequence();

    SharedLock getLock();

    int getTurn();

    void setTurn(int turn);

    long getBalance();

    void setBalance(long balance);
}

package io.sharedstruct.tools.testing;

import io.sharedstruct.SharedStruct;

/** A struct inside another one. */
@SharedStruct
public interface Tick {

    int getAmount();

    void setAmount(int amount);

    Side getSide();

    void setSide(Side side);
}

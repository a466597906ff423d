package io.sharedstruct.tools.testing;

/** Of an order. */
public enum Side {
    BUY,
    SELL
}

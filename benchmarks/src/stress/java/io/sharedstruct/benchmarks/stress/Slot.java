package io.sharedstruct.benchmarks.stress;

import io.sharedstruct.Align;
import io.sharedstruct.ByteOrder;
import io.sharedstruct.Endian;
import io.sharedstruct.SharedStruct;

/** What one try of a test has for itself. */
@SharedStruct
public interface Slot {

    @Align(64)
    int getX();

    void setX(int x);

    int getVolatileX();

    void setVolatileX(int x);

    int getOpaqueX();

    void setOpaqueX(int x);

    boolean compareAndSetX(int expected, int x);

    int compareAndExchangeX(int expected, int x);

    int getAndSetX(int x);

    int getAndAddX(int delta);

    int getAndBitwiseOrX(int mask);

    /** In a cache line of its own, so that the two can overtake each other. */
    @Align(64)
    int getY();

    void setY(int y);

    int getVolatileY();

    void setVolatileY(int y);

    int getAcquireY();

    void setReleaseY(int y);

    byte getAcquireFlag();

    void setReleaseFlag(byte flag);

    byte getVolatileFlag();

    void setVolatileFlag(byte flag);

    byte getVolatileOther();

    void setVolatileOther(byte other);

    @ByteOrder(Endian.BIG)
    long getAndAddTotal(long delta);

    long getVolatileTotal();

    void setVolatileTotal(long total);

    boolean compareAndSetTotal(long expected, long total);
}

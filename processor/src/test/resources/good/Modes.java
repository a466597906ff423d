package demo;

import io.sharedstruct.Array;
import io.sharedstruct.ByteOrder;
import io.sharedstruct.Converted;
import io.sharedstruct.DurationAs;
import io.sharedstruct.Endian;
import io.sharedstruct.SharedStruct;
import io.sharedstruct.Unsigned;
import io.sharedstruct.Width;
import java.time.Duration;

/** Each kind of ordered access. */
@SharedStruct
interface Modes {

    int getCount();

    void setCount(int count);

    int getVolatileCount();

    void setVolatileCount(int count);

    int getAcquireCount();

    void setReleaseCount(int count);

    int getOpaqueCount();

    void setOpaqueCount(int count);

    boolean compareAndSetCount(int expected, int count);

    int compareAndExchangeCount(int expected, int count);

    int getAndSetCount(int count);

    int getAndAddCount(int delta);

    int getAndBitwiseOrCount(int mask);

    int getAndBitwiseAndCount(int mask);

    int getAndBitwiseXorCount(int mask);

    boolean awaitCount(int expected, Duration timeout) throws InterruptedException;

    void wakeCount();

    /** Big-endian on any machine. */
    @ByteOrder(Endian.BIG)
    long getTotal();

    /** Adds, says its author. */
    long getAndAddTotal(long delta);

    boolean compareAndSetTotal(long expected, long total);

    @ByteOrder(Endian.LITTLE)
    char getAcquireLetter();

    void setReleaseLetter(char letter);

    boolean getVolatileReady();

    void setVolatileReady(boolean ready);

    float getVolatilePrice();

    boolean compareAndSetPrice(float expected, float price);

    @Unsigned(32)
    long getSum();

    long getAndAddSum(long delta);

    boolean compareAndSetSum(long expected, long sum);

    long getAndBitwiseAndSum(long mask);

    @Width(4)
    boolean isOpen();

    boolean compareAndSetOpen(boolean expected, boolean open);

    Thread.State getAcquireState();

    void setReleaseState(Thread.State state);

    Thread.State getAndSetState(Thread.State state);

    @Converted(DurationAs.Nanos.class)
    Duration getDelay();

    Duration getVolatileDelay();

    void setVolatileDelay(Duration delay);

    @Array(4)
    int getLevelAt(int index);

    int getVolatileLevel(int index);

    void setReleaseLevel(int index, int level);

    boolean compareAndSetLevel(int index, int expected, int level);

    int getAndAddLevel(int index, int delta);

    boolean awaitLevel(int index, int expected, Duration timeout) throws InterruptedException;

    void wakeLevel(int index);

    @Array({2, 3})
    Thread.State getVolatileCells(int row, int column);

    Thread.State getAndSetCells(int row, int column, Thread.State state);

    @Array(3)
    short getOpaqueStep(int index);

    void setOpaqueStep(int index, short step);
}

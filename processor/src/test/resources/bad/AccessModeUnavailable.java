package demo;

import io.sharedstruct.Array;
import io.sharedstruct.BitField;
import io.sharedstruct.Converted;
import io.sharedstruct.DurationAs;
import io.sharedstruct.FixedString;
import io.sharedstruct.SharedStruct;
import io.sharedstruct.Unsigned;
import io.sharedstruct.UuidAs;
import io.sharedstruct.Width;
import java.time.Duration;
import java.util.UUID;

/** What processors don't do with the bytes of a type. */
interface AccessModeUnavailable {

    @SharedStruct
    interface Small {

        boolean isFlag();

        boolean getAndAddFlag(boolean delta); // ERROR [AccessModeUnavailable] getAndAddFlag(boolean) isn't possible: flag is a boolean of 1 byte; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque; for more use int or long

        boolean compareAndSetFlag(boolean expected, boolean flag); // ERROR [AccessModeUnavailable] compareAndSetFlag(boolean, boolean) isn't possible: flag is a boolean of 1 byte; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque; for more use int or long

        byte getAndSetTiny(byte tiny); // ERROR [AccessModeUnavailable] getAndSetTiny(byte) isn't possible: tiny is a byte of 1 byte; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque; for more use int or long

        char compareAndExchangeLetter(char expected, char letter); // ERROR [AccessModeUnavailable] compareAndExchangeLetter(char, char) isn't possible: letter is a char of 2 bytes; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque; for more use int or long

        short getAndBitwiseOrStep(short mask); // ERROR [AccessModeUnavailable] getAndBitwiseOrStep(short) isn't possible: step is a short of 2 bytes; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque; for more use int or long

        @Unsigned(8)
        int getLevel();

        int getAndAddLevel(int delta); // ERROR [AccessModeUnavailable] getAndAddLevel(int) isn't possible: level is an int of 1 byte; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque; for more use int or long

        @Width(2)
        boolean isWide();

        boolean compareAndSetWide(boolean expected, boolean wide); // ERROR [AccessModeUnavailable] compareAndSetWide(boolean, boolean) isn't possible: wide is a boolean of 2 bytes; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque; for more use int or long

        @Width(1)
        Thread.State getState();

        Thread.State getAndSetState(Thread.State state); // ERROR [AccessModeUnavailable] getAndSetState(java.lang.Thread.State) isn't possible: state is a Thread.State of 1 byte; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque; for more use int or long

        @Array(4)
        byte getKeyAt(int index);

        byte getAndAddKey(int index, byte delta); // ERROR [AccessModeUnavailable] getAndAddKey(int, byte) isn't possible: key is a byte of 1 byte; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque; for more use int or long
    }

    @SharedStruct
    interface Large {

        float getAndAddPrice(float delta); // ERROR [AccessModeUnavailable] getAndAddPrice(float) isn't possible: price is a float of 4 bytes; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque, compareAndSet, compareAndExchange, getAndSet; for that use int or long

        double getAndBitwiseXorRate(double mask); // ERROR [AccessModeUnavailable] getAndBitwiseXorRate(double) isn't possible: rate is a double of 8 bytes; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque, compareAndSet, compareAndExchange, getAndSet; for that use int or long

        Thread.State getAndAddState(Thread.State delta); // ERROR [AccessModeUnavailable] getAndAddState(java.lang.Thread.State) isn't possible: state is a Thread.State of 4 bytes; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque, compareAndSet, getAndSet; for that use int or long

        Thread.State compareAndExchangeState(Thread.State expected, Thread.State state); // ERROR [AccessModeUnavailable] compareAndExchangeState(java.lang.Thread.State, java.lang.Thread.State) isn't possible: state is a Thread.State of 4 bytes; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque, compareAndSet, getAndSet; for that use int or long

        @Width(4)
        boolean isOpen();

        boolean getAndBitwiseOrOpen(boolean mask); // ERROR [AccessModeUnavailable] getAndBitwiseOrOpen(boolean) isn't possible: open is a boolean of 4 bytes; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque, compareAndSet, getAndSet; for that use int or long

        @Converted(DurationAs.Nanos.class)
        Duration getDelay();

        Duration getAndAddDelay(Duration delta); // ERROR [AccessModeUnavailable] getAndAddDelay(java.time.Duration) isn't possible: delay is a Duration of 8 bytes; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque, compareAndSet, getAndSet; for that use int or long

        long getTotal();

        boolean awaitTotal(int expected, Duration timeout) throws InterruptedException; // ERROR [AccessModeUnavailable] awaitTotal(int, java.time.Duration) isn't possible: total is a long of 8 bytes; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque, compareAndSet, compareAndExchange, getAndSet, getAndAdd, getAndBitwiseOr, getAndBitwiseAnd, getAndBitwiseXor; to wait needs an int, which may be one beside it that counts its changes

        void wakeTotal(); // ERROR [AccessModeUnavailable] wakeTotal() isn't possible: total is a long of 8 bytes; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque, compareAndSet, compareAndExchange, getAndSet, getAndAdd, getAndBitwiseOr, getAndBitwiseAnd, getAndBitwiseXor; to wait needs an int, which may be one beside it that counts its changes

        void wakePrice(); // ERROR [AccessModeUnavailable] wakePrice() isn't possible: price is a float of 4 bytes; possible are getVolatile, setVolatile, getAcquire, setRelease, getOpaque, setOpaque, compareAndSet, compareAndExchange, getAndSet; to wait needs an int, which may be one beside it that counts its changes
    }

    @SharedStruct
    interface None {

        @FixedString(8)
        String getName();

        String getVolatileName(); // ERROR [AccessModeUnavailable] getVolatileName() isn't possible: name is a text; no ordered access is possible; use an int or long beside it that is written with setRelease after it and read with getAcquire before it

        void setReleaseName(String name); // ERROR [AccessModeUnavailable] setReleaseName(java.lang.String) isn't possible: name is a text; no ordered access is possible; use an int or long beside it that is written with setRelease after it and read with getAcquire before it

        Point getInner();

        Point getAcquireInner(); // ERROR [AccessModeUnavailable] getAcquireInner() isn't possible: inner is a struct; no ordered access is possible; declare ordered accessors in Point for the fields that need them

        @Converted(UuidAs.Bytes.class)
        UUID getId();

        UUID getVolatileId(); // ERROR [AccessModeUnavailable] getVolatileId() isn't possible: id is stored as 16 bytes; no ordered access is possible; use an int or long beside it that is written with setRelease after it and read with getAcquire before it

        @BitField(unit = 32, width = 3)
        int getBits();

        int getVolatileBits(); // ERROR [AccessModeUnavailable] getVolatileBits() isn't possible: bits is a bit field, whose unit others share; no ordered access is possible; use an int or long, of which getAndBitwiseOr and And set and clear bits in one step

        int getAndBitwiseOrBits(int mask); // ERROR [AccessModeUnavailable] getAndBitwiseOrBits(int) isn't possible: bits is a bit field, whose unit others share; no ordered access is possible; use an int or long, of which getAndBitwiseOr and And set and clear bits in one step
    }

    @SharedStruct
    interface Point {

        int getX();

        long getAndAddX2(long delta);
    }

    @SharedStruct
    interface Around {

        Point getPoint();
    }

    @SharedStruct(pack = 2)
    interface PackedAround {

        Around getAround(); // ERROR [AccessModeUnavailable] around may lie at any multiple of 2, because the struct around it is packed, but Around has ordered accessors that need a multiple of 8; leave out packed or pack, or the ordered accessors

        @Array(2)
        Point getPointAt(int index); // ERROR [AccessModeUnavailable] point may lie at any multiple of 2, because the struct around it is packed, but Point has ordered accessors that need a multiple of 8; leave out packed or pack, or the ordered accessors
    }

    @SharedStruct(packed = true)
    interface Packed {

        byte getVolatileKind();

        int getVolatileCount(); // ERROR [AccessModeUnavailable] getVolatileCount() isn't possible: Packed is packed, so that count may lie at any multiple of 1, and ordered access needs a multiple of its size, here 4; move it to a struct that isn't packed, or leave out packed or pack

        long getAndAddTotal(long delta); // ERROR [AccessModeUnavailable] getAndAddTotal(long) isn't possible: Packed is packed, so that total may lie at any multiple of 1, and ordered access needs a multiple of its size, here 8; move it to a struct that isn't packed, or leave out packed or pack

        @Array(3)
        int getAcquireLevels(int index); // ERROR [AccessModeUnavailable] getAcquireLevels(int) isn't possible: Packed is packed, so that levels may lie at any multiple of 1, and ordered access needs a multiple of its size, here 4; move it to a struct that isn't packed, or leave out packed or pack

        int getWord();

        void wakeWord(); // ERROR [AccessModeUnavailable] wakeWord() isn't possible: Packed is packed, so that word may lie at any multiple of 1, and ordered access needs a multiple of its size, here 4; move it to a struct that isn't packed, or leave out packed or pack
    }

    @SharedStruct(pack = 4)
    interface Pack {

        int getVolatileCount();

        long getVolatileTotal(); // ERROR [AccessModeUnavailable] getVolatileTotal() isn't possible: Pack is packed, so that total may lie at any multiple of 4, and ordered access needs a multiple of its size, here 8; move it to a struct that isn't packed, or leave out packed or pack
    }
}

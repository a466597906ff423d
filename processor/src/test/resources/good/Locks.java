package demo;

import io.sharedstruct.Array;
import io.sharedstruct.CacheLine;
import io.sharedstruct.FixedString;
import io.sharedstruct.Offset;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedReadWriteLock;
import io.sharedstruct.SharedStruct;
import io.sharedstruct.Union;
import java.time.Duration;

/** Locks and sequences in structs of other forms, and inside others. */
class Locks {
    /** In fluent style, and beside a name that a type variable might have. */
    @SharedStruct
    interface R {
        @Offset(8)
        double price();

        void price(double price);

        @Offset(0)
        Sequence sequence();

        @Deprecated
        boolean awaitUpdate(int seen, Duration timeout) throws Exception;
    }

    /** Nothing but a lock, and smaller than what it is aligned to. */
    @SharedStruct(size = 68)
    interface Gate {
        SharedReadWriteLock gate();
    }

    @SharedStruct(cName = "desk")
    interface Desk {
        R getQuote();

        void setQuote(R quote);

        Gate getGate();

        @Array(2)
        R getRowAt(int index);

        void setRowAt(int index, R row);

        @CacheLine
        SharedLock getOwn();
    }

    /** A snapshot of this holds bytes, but none of a lock. */
    @SharedStruct
    interface Mixed {
        @Union("value")
        @FixedString(8)
        String getText();

        void setText(String text);

        @Union("value")
        short getNumber();

        void setNumber(short number);

        SharedLock getLock();

        @Array(3)
        R getQuoteAt(int index);

        void setQuoteAt(int index, R quote);

        @Array(2_000)
        R getTradeAt(int index);

        Sequence getSequence();
    }
}

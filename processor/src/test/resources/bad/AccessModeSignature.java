package demo;

import io.sharedstruct.Array;
import io.sharedstruct.SharedStruct;
import java.time.Duration;

/** Methods that are called as ordered access and don't look like it. */
interface AccessModeSignature {

    @SharedStruct
    interface Other {

        int getX();

        int compareAndSetX(int expected, int x); // ERROR [AccessModeSignature] int compareAndSetX(int, int) isn't what its name says; declare boolean compareAndSetX(int expected, int value)

        boolean compareAndExchangeX(int expected, int x); // ERROR [AccessModeSignature] boolean compareAndExchangeX(int, int) isn't what its name says; declare int compareAndExchangeX(int expected, int value)

        int getAndAddX(long delta); // ERROR [AccessModeSignature] int getAndAddX(long) isn't what its name says; declare int getAndAddX(int value)

        int getAndSetX();

        void getAndBitwiseOrX(int mask); // ERROR [AccessModeSignature] getAndBitwiseOrX(int) isn't what its name says; declare T getAndBitwiseOrX(T value), with an index in front for an element of an array, or make it default or static

        boolean compareAndSetX(int x); // ERROR [AccessModeSignature] compareAndSetX(int) isn't what its name says; declare boolean compareAndSetX(T expected, T value), with an index in front for an element of an array, or make it default or static

        @Array(4)
        int getLevelAt(int index);

        int getAndAddLevel(int index, long delta); // ERROR [AccessModeSignature] int getAndAddLevel(int, long) isn't what its name says; declare int getAndAddLevel(int index, int value)

        boolean compareAndSetLevel(int index, int expected, int level, int more); // ERROR [ArrayAccessor] compareAndSetLevel(int, int, int, int) takes 2 of the indices, but the @Array of level has 1 lengths; give as many of both
    }

    @SharedStruct
    interface Waiting {

        int getX();

        boolean awaitX(int expected, Duration timeout); // ERROR [AccessModeSignature] awaitX(int, java.time.Duration) waits, and a thread that waits can be interrupted; add throws InterruptedException

        int getY();

        void awaitY(int expected, Duration timeout) throws InterruptedException; // ERROR [AccessModeSignature] awaitY(int, java.time.Duration) isn't what its name says; declare boolean awaitY(int expected, Duration timeout) throws InterruptedException, with an index in front for an element of an array, or make it default or static

        int getZ();

        boolean awaitZ(long expected, Duration timeout) throws InterruptedException; // ERROR [AccessModeSignature] boolean awaitZ(long, java.time.Duration) isn't what its name says; declare boolean awaitZ(int expected, Duration timeout) throws InterruptedException

        int getA();

        boolean awaitA(int expected, long timeout) throws InterruptedException; // ERROR [AccessModeSignature] awaitA(int, long) isn't what its name says; declare boolean awaitA(int expected, Duration timeout) throws InterruptedException, with an index in front for an element of an array, or make it default or static

        int getB();

        void wakeB(int count); // ERROR [AccessModeSignature] wakeB(int) isn't what its name says; declare void wakeB(), with an index in front for an element of an array, or make it default or static

        int getC();

        int awaitC(int expected, Duration timeout) throws InterruptedException; // ERROR [AccessModeSignature] int awaitC(int, java.time.Duration) isn't what its name says; declare boolean awaitC(int expected, Duration timeout) throws InterruptedException
    }

    @SharedStruct
    interface Nothing {

        int getX();

        boolean awaitY(int expected, Duration timeout) throws InterruptedException; // ERROR [NotAnAccessor] awaitY(int, java.time.Duration) is for who waits for y, but the struct has no such property; add int y, or make it default or static

        void wakeUp(); // ERROR [NotAnAccessor] wakeUp() is for who waits for up, but the struct has no such property; add int up, or make it default or static
    }
}

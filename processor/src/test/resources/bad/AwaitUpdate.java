package demo;

import io.sharedstruct.*;
import java.time.Duration;

class AwaitUpdate {
    @SharedStruct
    interface Without {
        int getX();

        boolean awaitUpdate(int seen, Duration timeout) throws InterruptedException; // ERROR [AwaitUpdate] awaitUpdate(int, java.time.Duration) waits for an update of a struct with a Sequence, which this one doesn't have; declare a property of that type, or make it default or static
    }

    @SharedStruct
    interface Wrong {
        Sequence getSequence();

        boolean awaitUpdate(long seen, Duration timeout) throws InterruptedException; // ERROR [AwaitUpdate] boolean awaitUpdate(long, java.time.Duration) isn't boolean awaitUpdate(int, java.time.Duration) throws InterruptedException, which waits for an update; change it, or make it default or static

        boolean awaitUpdate(int seen, long nanos) throws InterruptedException; // ERROR [AwaitUpdate] boolean awaitUpdate(int, long) isn't boolean awaitUpdate(int, java.time.Duration) throws InterruptedException, which waits for an update; change it, or make it default or static

        void awaitUpdate(Duration timeout) throws InterruptedException; // ERROR [AwaitUpdate] void awaitUpdate(java.time.Duration) isn't boolean awaitUpdate(int, java.time.Duration) throws InterruptedException, which waits for an update; change it, or make it default or static

        int awaitUpdate(int seen, Duration timeout) throws InterruptedException; // ERROR [AwaitUpdate] int awaitUpdate(int, java.time.Duration) isn't boolean awaitUpdate(int, java.time.Duration) throws InterruptedException, which waits for an update; change it, or make it default or static

        <T> boolean awaitUpdate(int seen, T timeout) throws InterruptedException; // ERROR [AwaitUpdate] boolean awaitUpdate(int, T) isn't boolean awaitUpdate(int, java.time.Duration) throws InterruptedException, which waits for an update; change it, or make it default or static
    }

    @SharedStruct
    interface Deaf {
        Sequence getSequence();

        boolean awaitUpdate(int seen, Duration timeout); // ERROR [AwaitUpdate] awaitUpdate(int, java.time.Duration) ends when the thread is interrupted, which only an InterruptedException tells; add throws InterruptedException
    }

    interface Base {
        boolean awaitUpdate(int seen, Duration timeout) throws Exception;
    }

    @SharedStruct
    interface Inherited extends Base {
        Sequence getSequence();

        @Override
        boolean awaitUpdate(int seen, Duration timeout) throws java.io.IOException; // ERROR [AwaitUpdate] awaitUpdate(int, java.time.Duration) ends when the thread is interrupted, which only an InterruptedException tells; add throws InterruptedException
    }

    @SharedStruct
    interface Ambiguous {
        Sequence getSequence();

        int getUpdate();

        void setUpdate(int update);

        boolean awaitUpdate(int seen, Duration timeout) throws InterruptedException; // ERROR [AwaitUpdate] awaitUpdate(int, java.time.Duration) may wait for an update, or for another value of the property update; rename that
    }
}

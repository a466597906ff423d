package demo;

import io.sharedstruct.*;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

class MemberClashWithSequence {
    @SharedStruct
    interface Updated {
        Sequence sequence();

        default void update(Consumer<? super Updated> writer) {} // ERROR [MemberClash] update(java.util.function.Consumer) has the signature of a method of MemberClashWithSequence_UpdatedShared; rename it

        default void takeOver(Consumer<String> writer) {} // ERROR [MemberClash] takeOver(java.util.function.Consumer) has the signature of a method of MemberClashWithSequence_UpdatedShared; rename it

        default Object read(Function<?, ?> reader) { // ERROR [MemberClash] read(java.util.function.Function) has the signature of a method of MemberClashWithSequence_UpdatedShared; rename it
            return reader;
        }

        int newHolder(); // ERROR [MemberClash] newHolder() has the signature of a method of MemberClashWithSequence_UpdatedShared; rename it

        int snapshot(); // ERROR [MemberClash] snapshot() has the signature of a method of MemberClashWithSequence_UpdatedShared; rename it
    }

    @SharedStruct
    interface Free {
        int getX();

        default void update(Consumer<? super Updated> writer) {}

        default Object newHolder() {
            return this;
        }
    }

    @SharedStruct
    interface Region {
        SharedLock lock(); // ERROR [MemberClash] lock() has the signature of a method of MemberClashWithSequence_RegionShared; rename it

        int x();

        default Object tryLock() { // ERROR [MemberClash] tryLock() has the signature of a method of MemberClashWithSequence_RegionShared; rename it
            return this;
        }

        default Object tryLock(Duration timeout) { // ERROR [MemberClash] tryLock(java.time.Duration) has the signature of a method of MemberClashWithSequence_RegionShared; rename it
            return this;
        }

        default Object tryLock(long nanos) {
            return this;
        }

        default Object lockInterruptibly() { // ERROR [MemberClash] lockInterruptibly() has the signature of a method of MemberClashWithSequence_RegionShared; rename it
            return this;
        }
    }
}

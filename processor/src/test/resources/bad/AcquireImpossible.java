import io.sharedstruct.*;

class Acquires {
    @SharedStruct(name = "Lock")
    interface Lock {
        int acquire(); // ERROR [AcquireImpossible] acquire() has the signature of the static method of Acquires_LockShared that acquires the region; rename it

        void acquire(int permits);
    }

    @SharedStruct
    interface TextLock {
        @FixedString(8)
        String acquire();

        void acquire(String text); // ERROR [AcquireImpossible] acquire(java.lang.String) has the signature of the static method of Acquires_TextLockShared that acquires the region; rename it
    }
}

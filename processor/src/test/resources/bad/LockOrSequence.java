package demo;

import io.sharedstruct.*;

class LockOrSequence {
    @SharedStruct
    interface Annotated {
        @Array(4) // ERROR [LockOrSequence] many is a SharedLock, which can't have @Array; put it into a struct of its own, and declare an @Array of such structs
        SharedLock getManyAt(int index);

        @Union("value") // ERROR [LockOrSequence] sequence is a Sequence, which can't have @Union; remove it
        Sequence getSequence();

        @Union("value")
        int getOther();

        @ByteOrder(Endian.BIG) // ERROR [LockOrSequence] ordered is a SharedReadWriteLock, which can't have @ByteOrder; remove it
        SharedReadWriteLock getOrdered();

        @BitField(unit = 32, width = 32) // ERROR [MisplacedAnnotation] @BitField is for a boolean, byte, short, int or long, but bits has the type io.sharedstruct.SharedLock; remove it or change the type
        SharedLock getBits();

        @Unsigned(32) // ERROR [MisplacedAnnotation] @Unsigned is for a byte, short, int or long, but unsigned has the type io.sharedstruct.SharedLock; remove it or change the type
        SharedLock getUnsigned();

        @Width(4) // ERROR [MisplacedAnnotation] @Width is for a boolean or an enum, but wide has the type io.sharedstruct.SharedLock; remove it or change the type
        SharedLock getWide();

        @FixedString(4) // ERROR [MisplacedAnnotation] @FixedString is for a String, but text has the type io.sharedstruct.SharedLock; remove it or change the type
        SharedLock getText();

        @Converted(ToInt.class) // ERROR [LockOrSequence] converted is a SharedLock, which can't have @Converted; remove it
        SharedLock getConverted();

        @Align(2) // ERROR [BadAlignment] @Align of weak is 2, but SharedLock lies at a multiple of 4; give 4 or more
        SharedLock getWeak();
    }

    static class ToInt {
        static int encode(SharedLock lock) {
            return 0;
        }

        static SharedLock decode(int bits) {
            return null;
        }
    }

    @SharedStruct
    interface Written {
        SharedLock getLock();

        void setLock(SharedLock lock); // ERROR [LockOrSequence] setLock(io.sharedstruct.SharedLock) is a setter of a SharedLock, which only its own methods write; remove it

        void setReaders(SharedReadWriteLock readers); // ERROR [LockOrSequence] setReaders(io.sharedstruct.SharedReadWriteLock) is a setter of a SharedReadWriteLock, which only its own methods write; remove it

        Sequence getSequence();

        void setSequence(Sequence sequence); // ERROR [LockOrSequence] setSequence(io.sharedstruct.Sequence) is a setter of a Sequence, which only its own methods write; remove it
    }

    @SharedStruct
    interface WrittenFluently {
        SharedLock gate();

        void gate(SharedLock gate); // ERROR [LockOrSequence] gate(io.sharedstruct.SharedLock) is a setter of a SharedLock, which only its own methods write; remove it
    }

    @SharedStruct
    interface Locked {
        SharedLock getLock();

        int getX();
    }

    @SharedStruct(packed = true)
    interface Packed {
        SharedLock getLock(); // ERROR [LockOrSequence] lock is a SharedLock, which atomic access needs aligned, but the struct has packed; leave packed out, or use the lock of the region, lock() of LockOrSequence_PackedShared, which takes no bytes

        SharedReadWriteLock getReaders(); // ERROR [LockOrSequence] readers is a SharedReadWriteLock, which atomic access needs aligned, but the struct has packed; leave packed out, or use the lock of the region, lock() of LockOrSequence_PackedShared, which takes no bytes

        Sequence getSequence(); // ERROR [LockOrSequence] sequence is a Sequence, which atomic access needs aligned, but the struct has packed; leave packed out

        Locked getInside(); // ERROR [LockOrSequence] inside has a lock or a sequence in it, which atomic access needs aligned, but the struct has packed; leave packed out

        @Array(2)
        Locked getRowAt(int index); // ERROR [LockOrSequence] row has a lock or a sequence in it, which atomic access needs aligned, but the struct has packed; leave packed out
    }

    @SharedStruct(pack = 16)
    interface Pack {
        SharedLock getLock(); // ERROR [LockOrSequence] lock is a SharedLock, which atomic access needs aligned, but the struct has pack; leave pack out, or use the lock of the region, lock() of LockOrSequence_PackShared, which takes no bytes

        Locked getInside(); // ERROR [LockOrSequence] inside has a lock or a sequence in it, which atomic access needs aligned, but the struct has pack; leave pack out
    }

    @SharedStruct(packed = true)
    interface PackedAt {
        @Offset(1)
        SharedLock getLock(); // ERROR [LockOrSequence] lock is a SharedLock, which atomic access needs aligned, but the struct has packed; leave packed out, or use the lock of the region, lock() of LockOrSequence_PackedAtShared, which takes no bytes
    }

    @SharedStruct(byteOrder = Endian.BIG)
    interface Big {
        SharedLock getLock(); // ERROR [LockOrSequence] lock is a SharedLock, which is in the byte order of the machine, but the struct declares BIG; leave byteOrder out and give the properties that need it a @ByteOrder, or put these into a struct of their own

        Locked getInside();
    }

    @SharedStruct(byteOrder = Endian.LITTLE)
    interface Little {
        Sequence getSequence(); // ERROR [LockOrSequence] sequence is a Sequence, which is in the byte order of the machine, but the struct declares LITTLE; leave byteOrder out and give the properties that need it a @ByteOrder, or put these into a struct of their own
    }

    @SharedStruct
    interface Shared {
        @Union("value") // ERROR [LockOrSequence] inside has a lock or a sequence in it, whose bytes nothing else may write, but @Union shares them; remove it
        Locked getInside();

        @Union("value")
        long getNumber();

        @Union("rows") // ERROR [LockOrSequence] row has a lock or a sequence in it, whose bytes nothing else may write, but @Union shares them; remove it
        @Array(2)
        Locked getRowAt(int index);

        @Union("rows")
        long getOther();
    }

    @SharedStruct
    interface Misaligned {
        @Offset(2) // ERROR [MisalignedOffset] lock has the offset 2, but SharedLock lies at a multiple of 4; the next one is 4
        SharedLock getLock();

        @Offset(32) // ERROR [MisalignedOffset] readers has the offset 32, but SharedReadWriteLock lies at a multiple of 64; the next one is 64
        SharedReadWriteLock getReaders();

        @Offset(12) // ERROR [MisalignedOffset] sequence has the offset 12, but Sequence lies at a multiple of 8; the next one is 16
        Sequence getSequence();
    }

    @SharedStruct
    interface Huge {
        Sequence getSequence(); // ERROR [LockOrSequence] sequence makes copies of the struct consistent, which has 2147483656 bytes, but a copy has at most 2147483647; put it into a struct of its own, together with what it is to protect

        @Array(1L << 29)
        int getXAt(int index);
    }

    @SharedStruct(size = 1L << 31)
    interface Reserved {
        Sequence getSequence(); // ERROR [LockOrSequence] sequence makes copies of the struct consistent, which has 2147483648 bytes, but a copy has at most 2147483647; put it into a struct of its own, together with what it is to protect
    }

    @SharedStruct
    interface OfJava {
        java.util.concurrent.locks.ReentrantLock getLock(); // ERROR [UnsupportedType] lock has the type java.util.concurrent.locks.ReentrantLock, which has no place in a struct; use SharedLock

        java.util.concurrent.locks.ReadWriteLock getReaders(); // ERROR [UnsupportedType] readers has the type java.util.concurrent.locks.ReadWriteLock, which has no place in a struct; use SharedReadWriteLock
    }
}

import io.sharedstruct.*;

class Bounds {
    @SharedStruct(size = 16)
    interface Sized {
        @Offset(0)
        int getX();

        @Offset(12) // ERROR [OffsetOutOfBounds] y (offset 12, length 8) ends beyond the size 16; the last offset that fits is 8, or give a size of at least 20
        long getY();

        @Offset(Long.MAX_VALUE) // ERROR [OffsetOutOfBounds] z (offset 9223372036854775807, length 1) ends beyond the size 16; the last offset that fits is 15
        byte getZ();
    }

    @SharedStruct
    interface Unsized {
        @Offset(Long.MAX_VALUE) // ERROR [OffsetOutOfBounds] x (offset 9223372036854775807, length 1) ends beyond the largest possible size 9223372036854775800; the last offset that fits is 9223372036854775799
        byte getX();

        @Offset(Long.MAX_VALUE - 7) // ERROR [OffsetOutOfBounds] y (offset 9223372036854775800, length 8) ends beyond the largest possible size 9223372036854775800; the last offset that fits is 9223372036854775792
        long getY();
    }

    @SharedStruct(size = 4)
    interface Tiny {
        @Offset(0) // ERROR [OffsetOutOfBounds] x (offset 0, length 8) ends beyond the size 4; give a size of at least 8
        long getX();
    }
}

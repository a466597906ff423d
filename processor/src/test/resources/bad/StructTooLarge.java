import io.sharedstruct.*;

class Large {
    @SharedStruct
    interface Row {
        @Array(Integer.MAX_VALUE)
        long getXAt(int index);
    }

    @SharedStruct
    interface Table {
        @Array(Integer.MAX_VALUE) // ERROR [StructTooLarge] row has elements of 17179869176 bytes, and so many that it needs more than 9223372036854775800 bytes, the largest possible size; shorten it
        Row getRowAt(int index);
    }

    @SharedStruct
    interface Half {
        @Array(300_000_000)
        Row getRowAt(int index);
    }

    @SharedStruct
    interface Two { // ERROR [StructTooLarge] the fields of Two need more than 9223372036854775800 bytes, the largest possible size; shorten its arrays
        Half getX();

        Half getY();
    }

    @SharedStruct(size = Long.MAX_VALUE) // ERROR [StructTooLarge] size 9223372036854775807 is more than 9223372036854775800 bytes, the largest possible size; give less, or leave the size out
    interface Endless {
        int getX();
    }

    @SharedStruct(size = Long.MAX_VALUE, align = 4096) // ERROR [StructTooLarge] size 9223372036854775807 is more than 9223372036854775800 bytes, the largest possible size; give less, or leave the size out
    interface EndlessWithOffsets {
        @Offset(0)
        int getX();
    }

    @SharedStruct(size = Long.MIN_VALUE) // ERROR [SizeTooSmall] size -9223372036854775808 is too small; the fields need 4 bytes, alignment included, so give 4 or more, or leave the size out
    interface Negative {
        int getX();
    }

    @SharedStruct(size = Long.MAX_VALUE)
    interface Beyond {
        @Offset(Long.MAX_VALUE) // ERROR [OffsetOutOfBounds] x (offset 9223372036854775807, length 4) ends beyond the largest possible size 9223372036854775800; the last offset that fits is 9223372036854775796
        int getX();
    }
}

import io.sharedstruct.*;

class Sizes {
    @SharedStruct(size = 8) // ERROR [SizeTooSmall] size 8 is too small; the fields need 16 bytes, alignment included, so give 16 or more, or leave the size out
    interface Laid {
        int getX();

        long getY();
    }

    @SharedStruct(size = 12) // ERROR [SizeTooSmall] size 12 is too small; the fields need 16 bytes, alignment included, so give 16 or more, or leave the size out
    interface WithoutTail {
        @Offset(0)
        long getX();

        @Offset(8)
        int getY();
    }

    @SharedStruct(size = 11, packed = true) // ERROR [SizeTooSmall] size 11 is too small; the fields need 12 bytes, so give 12 or more, or leave the size out
    interface Packed {
        long getX();

        int getY();
    }

    @SharedStruct(size = 0) // ERROR [SizeTooSmall] size 0 is too small; the fields need 4 bytes, alignment included, so give 4 or more, or leave the size out
    interface Zero {
        int getX();
    }

    @SharedStruct(size = -1) // ERROR [SizeTooSmall] size -1 is too small; the fields need 4 bytes, alignment included, so give 4 or more, or leave the size out
    interface Negative {
        @Offset(0)
        int getX();
    }
}

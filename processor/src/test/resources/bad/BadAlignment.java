import io.sharedstruct.*;

class Alignments {
    @SharedStruct(align = 4) // ERROR [BadAlignment] align 4 is less than that of y, which lies at a multiple of 8; give 8 or more, or leave it out
    interface Weak {
        @Align(3) // ERROR [BadAlignment] @Align of x is 3, but an alignment is a power of two from 1 to 4096; the nearest is 4
        int getX();

        long getY();

        @Align(2) // ERROR [BadAlignment] @Align of z is 2, but int lies at a multiple of 4; give 4 or more, or make the struct packed
        int getZ();

        @CacheLine(-64) // ERROR [BadAlignment] @CacheLine of line is -64, but an alignment is a power of two from 1 to 4096; the nearest is 1
        int getLine();

        @CacheLine(8192) // ERROR [BadAlignment] @CacheLine of page is 8192, but an alignment is a power of two from 1 to 4096; the nearest is 4096
        int getPage();
    }

    @SharedStruct(align = 48) // ERROR [BadAlignment] align of Odd is 48, but an alignment is a power of two from 1 to 4096; the nearest is 64
    interface Odd {
        int getX();
    }

    @SharedStruct
    interface Misaligned {
        @Offset(8) // ERROR [MisalignedOffset] x has the offset 8, but it is declared to lie at a multiple of 64; the next one is 64
        @Align(64)
        int getX();
    }

    @SharedStruct
    interface Crowded {
        @Offset(0)
        @CacheLine
        int getX();

        @Offset(60) // ERROR [OffsetOverlap] y (bytes 60..63) overlaps x (bytes 0..63, cache line included); the next free offset is 64
        int getY();
    }
}

import io.sharedstruct.*;

class Packs {
    @SharedStruct(pack = 3) // ERROR [BadPack] pack is 3, but compilers of C know 1, 2, 4, 8 and 16; give one of these, or leave it out
    interface Three {
        int getX();
    }

    @SharedStruct(pack = 0) // ERROR [BadPack] pack is 0, but compilers of C know 1, 2, 4, 8 and 16; give one of these, or leave it out
    interface Nothing {
        int getX();
    }

    @SharedStruct(pack = 32) // ERROR [BadPack] pack is 32, but compilers of C know 1, 2, 4, 8 and 16; give one of these, or leave it out
    interface Wide {
        int getX();
    }

    @SharedStruct(packed = true, pack = 4) // ERROR [BadPack] pack is 4, but packed = true means pack = 1; keep one of them
    interface Both {
        int getX();
    }

    @SharedStruct(packed = true, pack = 1)
    interface Same {
        int getX();
    }

    @SharedStruct(align = 16)
    interface Aligned {
        int getX();
    }

    @SharedStruct
    interface Around {
        byte getBefore();

        @Array(2)
        Aligned getAlignedAt(int index);
    }

    @SharedStruct(pack = 4)
    interface Declared {
        @Align(8) // ERROR [BadPack] @Align of x is 8, which MSVC keeps to in a struct with pack 4 and gcc doesn't; give 4 or less, or give every property an @Offset
        int getX();

        @CacheLine // ERROR [BadPack] @CacheLine of line is 64, which MSVC keeps to in a struct with pack 4 and gcc doesn't; give 4 or less, or give every property an @Offset
        int getLine();

        Aligned getAligned(); // ERROR [BadPack] aligned has the type Aligned, which declares an alignment of 16, which MSVC keeps to in a struct with pack 4 and gcc doesn't; declare 4 or less there, or give every property an @Offset

        Around getAround(); // ERROR [BadPack] around has the type Around, which declares an alignment of 16, which MSVC keeps to in a struct with pack 4 and gcc doesn't; declare 4 or less there, or give every property an @Offset

        @Align(2) // ERROR [BadAlignment] @Align of weak is 2, but long lies at a multiple of 4; give 4 or more, or make the struct packed
        long getWeak();
    }

    @SharedStruct(pack = 4, align = 32)
    interface WithOffsets {
        @Align(8)
        @Offset(8)
        int getX();

        @Offset(12)
        Aligned getAligned();

        @Offset(29) // ERROR [MisalignedOffset] y has the offset 29, but long lies at a multiple of 4; the next one is 32, or make the struct packed
        long getY();
    }
}

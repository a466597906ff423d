import io.sharedstruct.*;

class Structs {
    @SharedStruct
    interface Behind {
        @BitField(unit = 32, width = 3)
        int getMode();

        byte getPlain(); // ERROR [BitFieldNeighbour] plain would lie at byte 1 for gcc, but at byte 4 for MSVC; declare a bit field for the 29 bits that are left of the unit before it, or give every property an @Offset
    }

    @SharedStruct
    interface Before {
        byte getPlain();

        @BitField(unit = 32, width = 3)
        int getMode(); // ERROR [BitFieldNeighbour] mode would lie at byte 1, bit 0 for gcc, but at byte 4, bit 0 for MSVC; declare fields for the bytes before the unit, or give every property an @Offset
    }

    @SharedStruct
    interface OtherUnit {
        @BitField(unit = 32, width = 3)
        int getMode();

        @BitField(unit = 8, width = 3)
        int getOther(); // ERROR [BitFieldNeighbour] other would lie at byte 0, bit 3 for gcc, but at byte 4, bit 0 for MSVC; declare a bit field for the 29 bits that are left of the unit before it, or give every property an @Offset
    }

    @SharedStruct(packed = true)
    interface OpenEnd {
        @BitField(unit = 32, width = 3)
        int getMode(); // ERROR [BitFieldNeighbour] mode leaves 29 bits of the last unit of a packed struct, which gcc leaves out and MSVC doesn't; declare a bit field for them, or give every property an @Offset
    }
}

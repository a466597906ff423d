import io.sharedstruct.*;

@SharedStruct
interface MyData {
    @BitField(unit = 24, width = 3) // ERROR [BitField] unit has a unit of 24 bits; use 8, 16, 32 or 64
    int getUnit();

    @BitField(unit = 32, width = 33) // ERROR [BitField] width has 33 of the bits of its unit; use 1 to 32
    long getWidth();

    @BitField(unit = 32, width = 0) // ERROR [BitField] none has 0 of the bits of its unit; use 1 to 32
    int getNone();

    @BitField(unit = 32, width = 32) // ERROR [BitField] narrow has 32 unsigned bits, but int holds 31; use fewer bits or a wider type
    int getNarrow();

    @BitField(unit = 64, width = 64) // ERROR [BitField] all has 64 unsigned bits, but long holds 63; use fewer bits or signed = true, for the same bits
    long getAll();

    @BitField(unit = 32, width = 3, position = 30) // ERROR [BitField] far has 3 bits from bit 30 on, but its unit has the bits 0..31; the last position that fits is 29
    int getFar();

    @Array(3)
    @BitField(unit = 32, width = 3) // ERROR [BitField] many is a bit field, which can't have @Array; remove one of the two
    int getManyAt(int index);

    @BitField(unit = 32, width = 3) // ERROR [MisplacedAnnotation] @BitField is for a boolean, byte, short, int or long, but letter has the type char; remove it or change the type
    char getLetter();

    @BitField(unit = 32, width = 3)
    @Unsigned(8) // ERROR [MisplacedAnnotation] @Unsigned says nothing about both beside @BitField; remove one of them
    int getBoth();
}

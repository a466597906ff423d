import io.sharedstruct.*;

@SharedStruct
interface MyData {
    @Offset(0)
    @BitField(unit = 32, width = 4)
    int getA();

    @Offset(0)
    @BitField(unit = 32, width = 4, position = 3) // ERROR [BitFieldOverlap] b (bits 3..6) overlaps a (bits 0..3) in its unit; give another position, or leave it out to have the next free bits
    int getB();

    @Offset(0)
    @BitField(unit = 32, width = 26) // ERROR [BitField] c has 26 bits, but those behind bit 6 of its unit are 25; give a position or the offset of another unit
    int getC();

    @Offset(2) // ERROR [OffsetOverlap] d (bytes 2..3) overlaps a (bytes 0..3); the next free offset is 4
    short getD();
}

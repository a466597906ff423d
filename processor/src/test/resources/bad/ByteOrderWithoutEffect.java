import io.sharedstruct.*;

@SharedStruct(byteOrder = Endian.BIG)
interface Packet {
    @ByteOrder(Endian.BIG) // ERROR [MisplacedAnnotation] @ByteOrder is for values of 2, 4 or 8 bytes, but tag is a value of one byte; remove it
    byte getTag();

    @ByteOrder(Endian.LITTLE) // ERROR [MisplacedAnnotation] @ByteOrder is for values of 2, 4 or 8 bytes, but name is a String, whose bytes have none; remove it
    @FixedString(8)
    String getName();

    @ByteOrder(Endian.LITTLE) // ERROR [MisplacedAnnotation] @ByteOrder is for values of 2, 4 or 8 bytes, but point is a struct, whose fields have the order that Point declares; remove it
    Point getPoint();

    @ByteOrder(Endian.LITTLE)
    int getX();

    @ByteOrder(Endian.LITTLE) // ERROR [DuplicateAnnotation] x has @ByteOrder on both accessors; keep one of them
    void setX(int x);
}

@SharedStruct
interface Point {
    int getX();
}

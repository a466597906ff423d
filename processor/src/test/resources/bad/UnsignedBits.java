import io.sharedstruct.*;

@SharedStruct
interface MyData {
    @Unsigned(12) // ERROR [UnsignedBits] odd has @Unsigned(12); use 8, 16, 32 or 64 bits
    int getOdd();

    @Unsigned(-8) // ERROR [UnsignedBits] negative has @Unsigned(-8); use 8, 16, 32 or 64 bits
    int getNegative();

    @Unsigned(8) // ERROR [UnsignedBits] tiny has 8 unsigned bits, which reach 255, more than byte holds; use short, int or long or fewer bits
    byte getTiny();

    @Unsigned(32) // ERROR [UnsignedBits] count has 32 unsigned bits, which reach 4294967295, more than int holds; use long or fewer bits
    int getCount();

    @Unsigned(64) // ERROR [UnsignedBits] id has 64 unsigned bits, which reach 2^64 - 1, more than int holds; use long or fewer bits
    int getId();

    @Unsigned(16) // ERROR [MisplacedAnnotation] @Unsigned is for a byte, short, int or long, but letter has the type char; remove it or change the type
    char getLetter();

    @Unsigned(8)
    int getFine();

    @Unsigned(8) // ERROR [DuplicateAnnotation] fine has @Unsigned on both accessors; keep one of them
    void setFine(int fine);
}

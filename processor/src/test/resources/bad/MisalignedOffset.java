import io.sharedstruct.*;

@SharedStruct
interface MyData {
    @Offset(6) // ERROR [MisalignedOffset] x has the offset 6, but int lies at a multiple of 4; the next one is 8, or make the struct packed
    int getX();

    @Offset(1) // ERROR [MisalignedOffset] c has the offset 1, but char lies at a multiple of 2; the next one is 2, or make the struct packed
    char getC();
}

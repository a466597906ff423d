import io.sharedstruct.*;

@SharedStruct
interface MyData {
    @Offset(-4) // ERROR [NegativeOffset] x has the offset -4; the first byte of a struct has the offset 0
    int getX();
}

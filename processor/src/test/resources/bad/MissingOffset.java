import io.sharedstruct.*;

@SharedStruct
interface MyData {
    @Offset(4)
    int getX();

    long getY(); // ERROR [MissingOffset] y has no @Offset, but x has 4; give every property one, here for example @Offset(8), or none

    void setZ(byte z); // ERROR [MissingOffset] z has no @Offset, but x has 4; give every property one, here for example @Offset(0), or none

    int getW(); // ERROR [MissingOffset] w has no @Offset, but x has 4; give every property one, here for example @Offset(16), or none
}

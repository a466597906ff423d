import io.sharedstruct.*;

interface Base {
    @Offset(2)
    int getX();

    void reset();
}

@SharedStruct
interface MyData extends Base { // ERROR [NotAnAccessor] reset() is neither a getter (no parameters, a result) nor a setter (one parameter, void); change it, or make it default or static (inherited from Base) // ERROR [MisalignedOffset] x has the offset 2, but int lies at a multiple of 4; the next one is 4, or make the struct packed (inherited from Base)
    @Offset(8)
    int getY();
}

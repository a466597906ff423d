import io.sharedstruct.*;

@SharedStruct
interface MyData {
    int getX();

    void setX(long x); // ERROR [AccessorTypeMismatch] setX(long) is an accessor of x as long, but getX() has int; give both the same type
}

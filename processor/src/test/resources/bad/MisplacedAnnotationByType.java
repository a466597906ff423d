import io.sharedstruct.*;

@SharedStruct
interface MyData {
    int getX();

    @FixedString(4) // ERROR [MisplacedAnnotation] @FixedString is for a String, but x has the type int; remove it or change the type
    void setX(int x);
}

import io.sharedstruct.*;

@SharedStruct
interface MyData {
    @Width(3) // ERROR [Width] open has @Width(3), but boolean takes 1, 2, 4 or 8 bytes; use one of these
    boolean isOpen();

    @Width(0) // ERROR [Width] shut has @Width(0), but boolean takes 1, 2, 4 or 8 bytes; use one of these
    boolean isShut();

    @Width(4) // ERROR [MisplacedAnnotation] @Width is for a boolean or an enum, but number has the type int; remove it or change the type
    int getNumber();
}

import io.sharedstruct.*;

record Point(
        @Offset(0)
                int x, // ERROR [MisplacedAnnotation] @Offset has no effect on the component x of a record; a struct is declared as an interface, here with a getter x()
        @Array(3)
                int[] y) { // ERROR [MisplacedAnnotation] @Array has no effect on the component y of a record; a struct is declared as an interface, here with a getter y()

    @Offset(8) // ERROR [MisplacedAnnotation] @Offset has no effect here, because the method is no accessor of a struct; remove it, or put it on an abstract getter or setter of an interface
    int sum() {
        return x;
    }
}

@SharedStruct
record Annotated(@Offset(0) int x) {} // ERROR [NotAnInterface] Annotated is a record; a struct is declared as an interface, so make it one or remove @SharedStruct

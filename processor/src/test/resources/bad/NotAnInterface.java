import io.sharedstruct.*;

class Types {
    @SharedStruct
    static class AClass { // ERROR [NotAnInterface] AClass is a class; a struct is declared as an interface, so make it one or remove @SharedStruct
        @Offset(0)
        int getX() {
            return 0;
        }
    }

    @SharedStruct
    enum AnEnum {} // ERROR [NotAnInterface] AnEnum is an enum; a struct is declared as an interface, so make it one or remove @SharedStruct

    @SharedStruct
    record ARecord(int x) {} // ERROR [NotAnInterface] ARecord is a record; a struct is declared as an interface, so make it one or remove @SharedStruct

    @SharedStruct
    @interface AnAnnotation { // ERROR [NotAnInterface] AnAnnotation is an annotation interface; a struct is declared as an interface, so make it one or remove @SharedStruct
        int x();
    }
}

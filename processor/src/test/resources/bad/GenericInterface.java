import io.sharedstruct.*;

@SharedStruct
interface Box<T> { // ERROR [GenericInterface] Box has type parameters, but the bytes of a struct are fixed; remove them, or annotate an interface that extends this one with type arguments
    T getValue();

    int getX();
}

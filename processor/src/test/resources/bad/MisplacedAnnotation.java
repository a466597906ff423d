import io.sharedstruct.*;

@SharedStruct
interface MyData extends AutoCloseable {
    int getX();

    @Offset(4) // ERROR [MisplacedAnnotation] @Offset has no effect here, because the method is no accessor of a struct; remove it, or put it on an abstract getter or setter of an interface
    default int getY() {
        return getX();
    }

    @FixedString(4) // ERROR [MisplacedAnnotation] @FixedString has no effect here, because the method is no accessor of a struct; remove it, or put it on an abstract getter or setter of an interface
    static String of(int x) {
        return "" + x;
    }

    @Override
    @FixedString(4) // ERROR [MisplacedAnnotation] @FixedString has no effect here, because the method is no accessor of a struct; remove it, or put it on an abstract getter or setter of an interface
    String toString();

    @Override
    @Offset(0) // ERROR [MisplacedAnnotation] @Offset has no effect here, because the method is no accessor of a struct; remove it, or put it on an abstract getter or setter of an interface
    void close();
}

class NoStruct {
    @Array(3) // ERROR [MisplacedAnnotation] @Array has no effect here, because the method is no accessor of a struct; remove it, or put it on an abstract getter or setter of an interface
    int getPriceAt(int index) {
        return index;
    }

    @Offset(0) // ERROR [MisplacedAnnotation] @Offset has no effect here, because the method is no accessor of a struct; remove it, or put it on an abstract getter or setter of an interface
    @FixedString(4) // ERROR [MisplacedAnnotation] @FixedString has no effect here, because the method is no accessor of a struct; remove it, or put it on an abstract getter or setter of an interface
    String getText() {
        return "";
    }
}

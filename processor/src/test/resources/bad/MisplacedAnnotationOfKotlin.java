import io.sharedstruct.*;

@SharedStruct
interface Point {
    int getX();

    final class DefaultImpls {
        @Offset(0) // ERROR [MisplacedAnnotation] @Offset is on a property of Kotlin, of which Java sees only the getter and the setter; write @get:Offset
        @Deprecated
        public static void getX$annotations() {}
    }
}

import io.sharedstruct.*;

@SharedStruct
sealed interface Point { // ERROR [SealedInterface] Point is sealed, so the generated class PointShared and its Snapshot can't implement it; remove 'sealed'
    int getX();

    record Origin(int getX) implements Point {}
}

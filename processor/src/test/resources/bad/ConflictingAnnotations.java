import io.sharedstruct.*;

interface First {
    @Offset(0)
    int getX();

    @FixedString(8)
    @Offset(4)
    String getName();
}

interface Second {
    @Offset(16)
    int getX();

    @FixedString(value = 8, charset = "UTF-8")
    @Offset(4)
    String getName();
}

@SharedStruct
interface Undecided extends First, Second {} // ERROR [ConflictingAnnotations] getX() has one @Offset in First and another in Second; declare it in Undecided with the one that is meant

@SharedStruct
interface Decided extends First, Second {
    @Override
    @Offset(16)
    int getX();
}

interface Refined extends Second {
    @Override
    @Offset(32)
    int getX();
}

@SharedStruct
interface Overriding extends Second, Refined {}

import io.sharedstruct.*;

class Unions {
    @SharedStruct
    interface Names {
        @Union("two words") // ERROR [BadUnion] the union of x is called "two words", but its name is to be an identifier, in C too; choose one such as "value"
        int getX();

        @Union("value")
        int getY(); // ERROR [BadUnion] y is the only member of the union value; give the properties that share its bytes the same @Union, or remove it
    }

    @SharedStruct
    interface Overlaid {
        @Offset(0)
        @Union("value")
        int getX();

        @Offset(8)
        @Union("value")
        int getY();

        @Offset(4) // ERROR [OffsetOverlap] between (bytes 4..7) lies in the union value (bytes 0..11); move it, or make it a member with @Union("value")
        int getBetween();
    }

    @SharedStruct
    interface Two {
        @Offset(0)
        @Union("one")
        int getX();

        @Offset(0)
        @Union("one")
        int getY();

        @Offset(2) // ERROR [OffsetOverlap] z (bytes 2..3) overlaps x (bytes 0..3); the next free offset is 4
        @Union("two")
        short getZ();

        @Offset(4)
        @Union("two")
        short getW();
    }
}

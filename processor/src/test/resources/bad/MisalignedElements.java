import io.sharedstruct.*;

class Structs {
    @SharedStruct(size = 6)
    interface N {
        int getX();
    }

    @SharedStruct
    interface Elements {
        @Array(3) // ERROR [MisalignedOffset] n has elements of 6 bytes, but N lies at a multiple of 4; give N the size 8, leave its size out, or make it or this struct packed
        N getNAt(int index);
    }

    @SharedStruct
    interface Rows {
        @Offset(0)
        @Array({2, 2}) // ERROR [MisalignedOffset] n has elements of 6 bytes, but N lies at a multiple of 4; give N the size 8, leave its size out, or make it or this struct packed
        N getNAt(int row, int column);
    }

    @SharedStruct
    interface InUnion {
        @Union("u")
        @Align(64)
        @Array(2) // ERROR [MisalignedOffset] n has elements of 6 bytes, but N lies at a multiple of 4; give N the size 8, leave its size out, or make it or this struct packed
        N getNAt(int index);

        @Union("u")
        long getY();
    }

    @SharedStruct(size = 13)
    interface Outer {
        N getOnly();

        byte getZ();

        short getY();
    }

    @SharedStruct(pack = 4)
    interface OuterElements {
        @Array(2) // ERROR [MisalignedOffset] outer has elements of 13 bytes, but Outer lies at a multiple of 4; give Outer the size 16, leave its size out, or make it or this struct packed
        Outer getOuterAt(int index);
    }

    @SharedStruct(pack = 2)
    interface Packed {
        @Array(3)
        N getNAt(int index);
    }

    @SharedStruct(pack = 2)
    interface PackedButOdd {
        @Array(2) // ERROR [MisalignedOffset] outer has elements of 13 bytes, but Outer lies at a multiple of 2; give Outer the size 14, leave its size out, or make it or this struct packed
        Outer getOuterAt(int index);
    }

    @SharedStruct(size = 6, packed = true)
    interface P {
        int getX();
    }

    @SharedStruct
    interface PackedElements {
        @Array(3)
        P getPAt(int index);
    }
}

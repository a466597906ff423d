import io.sharedstruct.*;

class StructTooComplex {
    @SharedStruct
    interface L0 {
        byte getA();
    }

    @SharedStruct
    interface L1 {
        L0 getA();
        L0 getB();
    }

    @SharedStruct
    interface L2 {
        L1 getA();
        L1 getB();
    }

    @SharedStruct
    interface L3 {
        L2 getA();
        L2 getB();
    }

    @SharedStruct
    interface L4 {
        L3 getA();
        L3 getB();
    }

    @SharedStruct
    interface L5 {
        L4 getA();
        L4 getB();
    }

    @SharedStruct
    interface L6 {
        L5 getA();
        L5 getB();
    }

    @SharedStruct
    interface L7 {
        L6 getA();
        L6 getB();
    }

    @SharedStruct
    interface L8 {
        L7 getA();
        L7 getB();
    }

    @SharedStruct
    interface L9 {
        L8 getA();
        L8 getB();
    }

    @SharedStruct
    interface L10 {
        L9 getA();
        L9 getB();
    }

    @SharedStruct
    interface L11 {
        L10 getA();
        L10 getB();
    }

    @SharedStruct
    interface L12 {
        L11 getA();
        L11 getB();
    }

    @SharedStruct
    interface L13 {
        L12 getA();
        L12 getB();
    }

    @SharedStruct
    interface L14 {
        L13 getA();
        L13 getB();
    }

    @SharedStruct
    interface L15 { // ERROR [StructTooComplex] L15 has 98302 fields, with those of structs inside the struct, but the footer of a region describes at most 65536; make it of fewer fields, of arrays, or of enums with fewer constants
        L14 getA();
        L14 getB();
    }
}

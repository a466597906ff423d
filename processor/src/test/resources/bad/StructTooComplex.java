import io.sharedstruct.*;

class StructTooComplex {
    @SharedStruct
    interface Few {
        byte getA0();
        byte getA1();
        byte getA2();
        byte getA3();
        byte getA4();
        byte getA5();
        byte getA6();
        byte getA7();
        byte getA8();
        byte getA9();
        byte getA10();
        byte getA11();
        byte getA12();
        byte getA13();
        byte getA14();
        byte getA15();
        byte getA16();
        byte getA17();
        byte getA18();
        byte getA19();
        byte getA20();
        byte getA21();
        byte getA22();
        byte getA23();
        byte getA24();
        byte getA25();
        byte getA26();
        byte getA27();
        byte getA28();
        byte getA29();
        byte getA30();
        byte getA31();
        byte getA32();
        byte getA33();
        byte getA34();
        byte getA35();
        byte getA36();
        byte getA37();
        byte getA38();
        byte getA39();
        byte getA40();
    }

    @SharedStruct
    interface More {
        Few getB0();
        Few getB1();
        Few getB2();
        Few getB3();
        Few getB4();
        Few getB5();
        Few getB6();
        Few getB7();
        Few getB8();
        Few getB9();
        Few getB10();
        Few getB11();
        Few getB12();
        Few getB13();
        Few getB14();
        Few getB15();
        Few getB16();
        Few getB17();
        Few getB18();
        Few getB19();
        Few getB20();
        Few getB21();
        Few getB22();
        Few getB23();
        Few getB24();
        Few getB25();
        Few getB26();
        Few getB27();
        Few getB28();
        Few getB29();
        Few getB30();
        Few getB31();
        Few getB32();
        Few getB33();
        Few getB34();
        Few getB35();
        Few getB36();
        Few getB37();
        Few getB38();
        Few getB39();
        Few getB40();
    }

    @SharedStruct
    interface Most { // ERROR [StructTooComplex] Most has 70643 fields, with those of structs inside the struct, but the footer of a region describes at most 65536; make it of fewer fields, of arrays, or of enums with fewer constants
        More getC0();
        More getC1();
        More getC2();
        More getC3();
        More getC4();
        More getC5();
        More getC6();
        More getC7();
        More getC8();
        More getC9();
        More getC10();
        More getC11();
        More getC12();
        More getC13();
        More getC14();
        More getC15();
        More getC16();
        More getC17();
        More getC18();
        More getC19();
        More getC20();
        More getC21();
        More getC22();
        More getC23();
        More getC24();
        More getC25();
        More getC26();
        More getC27();
        More getC28();
        More getC29();
        More getC30();
        More getC31();
        More getC32();
        More getC33();
        More getC34();
        More getC35();
        More getC36();
        More getC37();
        More getC38();
        More getC39();
        More getC40();
    }
}

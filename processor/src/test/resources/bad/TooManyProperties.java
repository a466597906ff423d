import io.sharedstruct.*;

@SharedStruct
interface Wide { // ERROR [TooManyProperties] the properties with a getter take 256 parameter slots of the snapshot's constructor (long and double take 2), but Java allows 254; split the struct
    double getX0();

    double getX1();

    double getX2();

    double getX3();

    double getX4();

    double getX5();

    double getX6();

    double getX7();

    double getX8();

    double getX9();

    double getX10();

    double getX11();

    double getX12();

    double getX13();

    double getX14();

    double getX15();

    double getX16();

    double getX17();

    double getX18();

    double getX19();

    double getX20();

    double getX21();

    double getX22();

    double getX23();

    double getX24();

    double getX25();

    double getX26();

    double getX27();

    double getX28();

    double getX29();

    double getX30();

    double getX31();

    double getX32();

    double getX33();

    double getX34();

    double getX35();

    double getX36();

    double getX37();

    double getX38();

    double getX39();

    double getX40();

    double getX41();

    double getX42();

    double getX43();

    double getX44();

    double getX45();

    double getX46();

    double getX47();

    double getX48();

    double getX49();

    double getX50();

    double getX51();

    double getX52();

    double getX53();

    double getX54();

    double getX55();

    double getX56();

    double getX57();

    double getX58();

    double getX59();

    double getX60();

    double getX61();

    double getX62();

    double getX63();

    double getX64();

    double getX65();

    double getX66();

    double getX67();

    double getX68();

    double getX69();

    double getX70();

    double getX71();

    double getX72();

    double getX73();

    double getX74();

    double getX75();

    double getX76();

    double getX77();

    double getX78();

    double getX79();

    double getX80();

    double getX81();

    double getX82();

    double getX83();

    double getX84();

    double getX85();

    double getX86();

    double getX87();

    double getX88();

    double getX89();

    double getX90();

    double getX91();

    double getX92();

    double getX93();

    double getX94();

    double getX95();

    double getX96();

    double getX97();

    double getX98();

    double getX99();

    double getX100();

    double getX101();

    double getX102();

    double getX103();

    double getX104();

    double getX105();

    double getX106();

    double getX107();

    double getX108();

    double getX109();

    double getX110();

    double getX111();

    double getX112();

    double getX113();

    double getX114();

    double getX115();

    double getX116();

    double getX117();

    double getX118();

    double getX119();

    double getX120();

    double getX121();

    double getX122();

    double getX123();

    double getX124();

    double getX125();

    double getX126();

    double getX127();
}

import io.sharedstruct.*;

@SharedStruct
interface MyData {
    enum Side {
        @Code('B')
        BUY,
        @Code('S')
        SELL
    }

    enum Known {
        @Code(1)
        A,
        @Fallback
        @Code(2)
        B
    }

    enum Zero {
        @Code(1)
        A,
        @Code(0)
        B
    }

    @Width(1)
    Side getSide(); // WARNING [EnumWithoutZero] side has the type MyData.Side, in which no constant is stored as 0; a fresh region is all zero, so reading side throws until it is written; give a constant the code 0, or one @Fallback

    @Array(2)
    Side getOtherAt(int index); // WARNING [EnumWithoutZero] other has the type MyData.Side, in which no constant is stored as 0; a fresh region is all zero, so reading other throws until it is written; give a constant the code 0, or one @Fallback

    @SuppressWarnings("EnumWithoutZero")
    Side getAlwaysWritten();

    void setWritten(Side side);

    Known getKnown();

    Zero getZero();
}

import io.sharedstruct.*;

@SharedStruct
interface MyData {
    @Array(0) // ERROR [ArrayLength] none has the lengths {0}; give one or two, each 1 or more, with a product of at most 9223372036854775800
    int getNoneAt(int index);

    @Array({}) // ERROR [ArrayLength] empty has the lengths {}; give one or two, each 1 or more, with a product of at most 9223372036854775800
    int getEmptyAt(int index);

    @Array({2, -3}) // ERROR [ArrayLength] negative has the lengths {2, -3}; give one or two, each 1 or more, with a product of at most 9223372036854775800
    int getNegativeAt(int row, int column);

    @Array({2, 3, 4}) // ERROR [ArrayLength] cube has the lengths {2, 3, 4}, but an array has one or two; put the inner one into a struct of its own, with @Array(4), and declare an array of such structs here
    int getCubeAt(int row, int column);

    @Array({1L << 32, 1L << 31}) // ERROR [ArrayLength] huge has the lengths {4294967296, 2147483648}; give one or two, each 1 or more, with a product of at most 9223372036854775800
    byte getHugeAt(long row, long column);
}

@SharedStruct
interface Longest {
    @Array(Long.MAX_VALUE) // ERROR [ArrayLength] far has the lengths {9223372036854775807}; give one or two, each 1 or more, with a product of at most 9223372036854775800
    byte getFarAt(long index);

    @Array(Long.MIN_VALUE) // ERROR [ArrayLength] near has the lengths {-9223372036854775808}; give one or two, each 1 or more, with a product of at most 9223372036854775800
    byte getNearAt(long index);
}

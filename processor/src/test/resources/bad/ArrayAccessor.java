import io.sharedstruct.*;

@SharedStruct
interface MyData {
    @Array(3)
    int getPrice(); // ERROR [ArrayAccessor] price has @Array, but getPrice() takes no index; declare getPriceAt(int) instead, or remove @Array

    void setPrice(int price); // ERROR [ArrayAccessor] price has @Array, but setPrice(int) takes no index; declare setPriceAt(int, int) instead, or remove @Array

    @Array({2, 3})
    int getCellAt(int index); // ERROR [ArrayAccessor] getCellAt(int) takes 1 of the indices, but the @Array of cell has 2 lengths; give as many of both

    @Array(2)
    @FixedString(8)
    String getNameAt(int index);

    void getNames(String[] into); // ERROR [ArrayAccessor] getNames(java.lang.String[]) copies all elements, which only arrays of primitive types and of enums have; remove it, or make it a default method with a loop

    @Array(3000000000L)
    byte getFarAt(int index); // ERROR [ArrayAccessor] getFarAt(int) takes int, which can't count the 3000000000 elements of far; let it take long

    void setFarAt(long index, byte far);

    @Array({65536, 32768})
    byte getWideAt(int row, int column); // ERROR [ArrayAccessor] getWideAt(int, int) takes int, which can't count the 2147483648 elements of wide; let it take long

    @Array(3_000_000_000L)
    int getHeavyAt(long index);

    void getHeavys(int[] into); // ERROR [ArrayAccessor] getHeavys(int[]) copies 3000000000 elements, and a Java array has at most 2147483647; remove it, or make it a default method with a loop

    @Array(3_000_000_000L)
    Thread.State getOldAt(long index);

    void setOlds(Thread.State[] from); // ERROR [ArrayAccessor] setOlds(java.lang.Thread.State[]) copies 3000000000 elements, and a Java array has at most 2147483647; remove it, or make it a default method with a loop

    int getLostAt(int index); // ERROR [NotAnAccessor] getLostAt(int) is neither a getter (no parameters, a result) nor a setter (one parameter, void); if it is for an element of an array, add @Array(n); change it, or make it default or static

    @Array(2)
    short getTwiceAt(int index);

    @Array(2) // ERROR [DuplicateAnnotation] twice has @Array on both accessors; keep one of them
    void setTwiceAt(int index, short twice);
}

@SharedStruct
interface Fluent {
    @Array(2)
    long level(); // ERROR [ArrayAccessor] level has @Array, but level() takes no index; declare level(int) instead, or remove @Array
}

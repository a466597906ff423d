import io.sharedstruct.*;

@SharedStruct
interface MyData {
    int getX();

    int getBytes(byte[] into); // ERROR [NotAnAccessor] getBytes(byte[]) is neither a getter (no parameters, a result) nor a setter (one parameter, void); if it is for a text, add @FixedString(n); change it, or make it default or static

    void getText(StringBuilder into); // ERROR [NotAnAccessor] getText(java.lang.StringBuilder) is neither a getter (no parameters, a result) nor a setter (one parameter, void); if it is for a text, add @FixedString(n); change it, or make it default or static

    @Array(2)
    @FixedString(8)
    String getNameAt(int index);

    int getNameAt(int row, int column, byte[] into); // ERROR [ArrayAccessor] getNameAt(int, int, byte[]) takes 2 of the indices, but the @Array of name has 1 lengths; give as many of both

    @Array(4)
    int getPriceAt(int index);

    void setPriceAt(int index, CharSequence price); // ERROR [AccessorTypeMismatch] setPriceAt(int, java.lang.CharSequence) is an accessor of price as java.lang.String, but getPriceAt(int) has int; give both the same type

    void getPrices(int index, int[] into, int offset, int length); // ERROR [ArrayAccessor] getPrices(int, int[], int, int) copies a range of elements, which only arrays of byte have; remove it, or make it a default method with a loop
}

import io.sharedstruct.*;

@SharedStruct
interface MyData {
    Integer getBoxed(); // ERROR [UnsupportedType] boxed has the type java.lang.Integer, which has no place in a struct; use int

    int[] getArray(); // ERROR [UnsupportedType] array has the type int[], which has no place in a struct; declare its elements with @Array(n), with an index in front of the other parameters

    CharSequence getSequence(); // ERROR [UnsupportedType] sequence has the type java.lang.CharSequence, which has no place in a struct; use boolean, byte, char, short, int, long, float, double, an enum, or String with @FixedString, or say with @Converted how it is stored

    java.util.List<String> getList(); // ERROR [UnsupportedType] list has the type java.util.List, which has no place in a struct; use boolean, byte, char, short, int, long, float, double, an enum, or String with @FixedString, or say with @Converted how it is stored

    void setObject(Object object); // ERROR [UnsupportedType] object has the type java.lang.Object, which has no place in a struct; use boolean, byte, char, short, int, long, float, double, an enum, or String with @FixedString, or say with @Converted how it is stored

    @FixedString(4)
    char[] getChars(); // ERROR [UnsupportedType] chars has the type char[], which has no place in a struct; use String with @FixedString
}

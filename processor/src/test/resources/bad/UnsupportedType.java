import io.sharedstruct.*;

@SharedStruct
interface MyData {
    Integer getBoxed(); // ERROR [UnsupportedType] boxed has the type java.lang.Integer, which has no place in a struct; use int

    int[] getArray(); // ERROR [UnsupportedType] array has the type int[], which has no place in a struct; declare its elements with @Array(n), with an index in front of the other parameters

    CharSequence getSequence(); // ERROR [UnsupportedType] sequence has the type java.lang.CharSequence, which has no place in a struct; use String with @FixedString

    java.util.List<String> getList(); // ERROR [UnsupportedType] list has the type java.util.List, which has no place in a struct; declare its elements with @Array(n), with an index in front of the other parameters

    void setObject(Object object); // ERROR [UnsupportedType] object has the type java.lang.Object, which has no place in a struct; use boolean, byte, char, short, int, long, float, double, an enum, or String with @FixedString, or say with @Converted how it is stored

    java.time.Instant getInstant(); // ERROR [UnsupportedType] instant has the type java.time.Instant, which has no place in a struct; say how it is stored, for example with @Converted(InstantAs.Millis.class)

    java.time.Duration getDuration(); // ERROR [UnsupportedType] duration has the type java.time.Duration, which has no place in a struct; say how it is stored, for example with @Converted(DurationAs.Nanos.class)

    java.util.UUID getId(); // ERROR [UnsupportedType] id has the type java.util.UUID, which has no place in a struct; say how it is stored, for example with @Converted(UuidAs.Bytes.class)

    java.util.Map<String, Integer> getMap(); // ERROR [UnsupportedType] map has the type java.util.Map, which has no place in a struct; declare an @Array of a struct that has a key and a value, which is another interface with @SharedStruct

    java.util.Optional<String> getOptional(); // ERROR [UnsupportedType] optional has the type java.util.Optional, which has no place in a struct; declare the value, and a boolean property that says whether there is one

    java.math.BigDecimal getPrice(); // ERROR [UnsupportedType] price has the type java.math.BigDecimal, which has no place in a struct; say how it is stored with @Converted and a converter, a class with two static methods, encode and decode

    java.time.LocalDate getDate(); // ERROR [UnsupportedType] date has the type java.time.LocalDate, which has no place in a struct; say how it is stored with @Converted and a converter, a class with two static methods, encode and decode

    Runnable getTask(); // ERROR [UnsupportedType] task has the type java.lang.Runnable, which has no place in a struct; say how it is stored with @Converted and a converter, a class with two static methods, encode and decode

    Point getPoint(); // ERROR [UnsupportedType] point has the type Point, which has no place in a struct; annotate it with @SharedStruct to have it inline, or say how it is stored with @Converted and a converter, a class with two static methods, encode and decode

    Pair getPair(); // ERROR [UnsupportedType] pair has the type Pair, which has no place in a struct; make it an interface with @SharedStruct to have it inline, or say how it is stored with @Converted and a converter, a class with two static methods, encode and decode

    Long getCount(); // ERROR [UnsupportedType] count has the type java.lang.Long, which has no place in a struct; use long

    @FixedString(4)
    char[] getChars(); // ERROR [UnsupportedType] chars has the type char[], which has no place in a struct; use String with @FixedString
}

interface Point {
    int getX();
}

record Pair(int x, int y) {}

import io.sharedstruct.*;
import java.util.Optional;
import java.util.UUID;

@SharedStruct
interface MyData {
    @Converted(InstantAs.Millis.class) // ERROR [Converter] InstantAs.Millis doesn't convert the type java.util.UUID of id; it needs static methods S encode(java.util.UUID) and java.util.UUID decode(S) that the struct sees, without exceptions, S being a primitive type or byte[], and a type without type arguments that isn't primitive itself
    UUID getId();

    @Converted(OneWay.class) // ERROR [Converter] OneWay doesn't convert the type java.util.UUID of other; it needs static methods S encode(java.util.UUID) and java.util.UUID decode(S) that the struct sees, without exceptions, S being a primitive type or byte[], and a type without type arguments that isn't primitive itself
    UUID getOther();

    @Converted(Generic.class) // ERROR [Converter] Generic doesn't convert the type java.util.Optional of option; it needs static methods S encode(java.util.Optional) and java.util.Optional decode(S) that the struct sees, without exceptions, S being a primitive type or byte[], and a type without type arguments that isn't primitive itself
    Optional<String> getOption();

    @Converted(NoSize.class) // ERROR [Converter] NoSize stores bytes as bytes, but doesn't say how many; add a constant static final int SIZE of 1 or more
    UUID getBytes();

    @Converted(int.class) // ERROR [Converter] int doesn't convert the type java.util.UUID of third; it needs static methods S encode(java.util.UUID) and java.util.UUID decode(S) that the struct sees, without exceptions, S being a primitive type or byte[], and a type without type arguments that isn't primitive itself
    UUID getThird();

    @ByteOrder(Endian.BIG) // ERROR [MisplacedAnnotation] @ByteOrder is for values of 2, 4 or 8 bytes, but ordered is a UUID, whose bytes have none; remove it
    @Converted(UuidAs.Bytes.class)
    UUID getOrdered();

    @FixedString(8) // ERROR [MisplacedAnnotation] @FixedString says nothing about text beside @Converted; remove one of them
    @Converted(Texts.class)
    String getText();
}

class Texts {
    static long encode(String text) {
        return 0;
    }

    static String decode(long text) {
        return "";
    }
}

class OneWay {
    static long encode(UUID id) {
        return 0;
    }

    static UUID decode(int id) {
        return null;
    }
}

class Generic {
    static long encode(Optional<String> option) {
        return 0;
    }

    static Optional<String> decode(long option) {
        return null;
    }
}

class NoSize {
    static byte[] encode(UUID id) {
        return null;
    }

    static UUID decode(byte[] id) {
        return null;
    }
}

import io.sharedstruct.*;

@SharedStruct
interface MyData {
    enum Empty {}

    enum Some {
        @Code(1)
        A,
        B,
        C
    }

    enum Same {
        @Code(7)
        A,
        @Code(8)
        B,
        @Code(7)
        C
    }

    enum Large {
        @Code(0)
        A,
        @Code(256)
        B,
        @Code(70_000)
        C
    }

    enum Signed {
        @Code(-1)
        A,
        @Code(128)
        B
    }

    enum Fallbacks {
        @Fallback
        A,
        B,
        @Fallback
        C
    }

    Empty getEmpty(); // ERROR [EnumCode] empty has the type MyData.Empty, which has no constants, so there is nothing to store; add one

    Some getSome(); // ERROR [EnumCode] some has the type MyData.Some, in which B, C have no @Code, but others have one; give every constant one, or none

    Same getSame(); // ERROR [EnumCode] same has the type MyData.Same, in which A and C both have @Code(7); give each constant its own

    @Width(1)
    Large getLarge(); // ERROR [EnumCode] large has the type MyData.Large, in which B is stored as 256, but 1 byte holds 0..255; use @Width(2) or @Width(4)

    @Width(2)
    Large getLarger(); // ERROR [EnumCode] larger has the type MyData.Large, in which C is stored as 70000, but 2 bytes hold 0..65535; use @Width(4)

    @Width(1)
    Signed getSigned(); // ERROR [EnumCode] signed has the type MyData.Signed, in which B is stored as 128, but 1 byte holds -128..127; use @Width(2) or @Width(4)

    Fallbacks getFallback(); // ERROR [EnumFallback] fallback has the type MyData.Fallbacks, in which A and C have @Fallback; one constant stands for all unknown integers, so keep one

    @Width(8) // ERROR [Width] wide has @Width(8), but java.lang.Thread.State takes 1, 2 or 4 bytes; use one of these
    Thread.State getWide();

    @Unsigned(8) // ERROR [MisplacedAnnotation] @Unsigned is for a byte, short, int or long, but unsigned has the type java.lang.Thread.State; remove it or change the type
    Thread.State getUnsigned();
}

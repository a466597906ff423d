import io.sharedstruct.*;

class Versions {
    @SharedStruct(size = 64)
    interface Moved {
        int getX();

        @Since(3)
        int getY();

        @Since(2)
        int getZ(); // ERROR [BadSince] z lies at 8, but in version 2 it lay at 4; put properties of later versions behind those of earlier ones, or give all an @Offset

        int getW(); // ERROR [BadSince] w lies at 12, but in version 1 it lay at 4; put properties of later versions behind those of earlier ones, or give all an @Offset
    }

    @SharedStruct
    interface First {
        @Offset(0)
        @Since(1) // ERROR [BadSince] x has @Since(1), but the first version is 1 and needs no @Since; give 2 or more, or remove it
        int getX();
    }
}

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

    @SharedStruct
    interface MovedBits {
        @BitField(unit = 32, width = 3)
        int getMode();

        @Since(2)
        @BitField(unit = 32, width = 1)
        boolean isOpen();

        @BitField(unit = 32, width = 28)
        int getRest(); // ERROR [BadSince] rest lies at bit 4 of its unit, but in version 1 it lay at bit 3; put bit fields of later versions behind those of earlier ones, or give all a position
    }

    @SharedStruct
    interface MovedUnit {
        @Since(2)
        @BitField(unit = 8, width = 8)
        int getLater();

        @BitField(unit = 8, width = 8)
        int getWhole(); // ERROR [BadSince] whole lies at 1, but in version 1 it lay at 0; put properties of later versions behind those of earlier ones, or give all an @Offset
    }
}

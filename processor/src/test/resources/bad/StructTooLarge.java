import io.sharedstruct.*;

class Large {
    @SharedStruct
    interface Row {
        @Array(Integer.MAX_VALUE)
        long getXAt(int index);
    }

    @SharedStruct
    interface Table {
        @Array(Integer.MAX_VALUE) // ERROR [StructTooLarge] row has elements of 17179869176 bytes, and so many that it needs more than 9223372036854775800 bytes, the largest possible size; shorten it
        Row getRowAt(int index);
    }

    @SharedStruct
    interface Half {
        @Array(300_000_000)
        Row getRowAt(int index);
    }

    @SharedStruct
    interface Two { // ERROR [StructTooLarge] the fields of Two need more than 9223372036854775800 bytes, the largest possible size; shorten its arrays
        Half getX();

        Half getY();
    }
}

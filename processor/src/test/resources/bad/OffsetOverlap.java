import io.sharedstruct.*;

class Overlaps {
    @SharedStruct
    interface Order {
        @Offset(0)
        long getPrice();

        @Offset(4) // ERROR [OffsetOverlap] quantity (bytes 4..11) overlaps price (bytes 0..7); the next free offset is 8
        @FixedString(8)
        String getQuantity();
    }

    @SharedStruct(size = 8)
    interface Full {
        @Offset(0)
        int getX();

        @Offset(4)
        int getY();

        @Offset(4) // ERROR [OffsetOverlap] z (bytes 4..7) overlaps y (bytes 4..7); no 4 bytes are free behind it in a size of 8
        int getZ();
    }
}

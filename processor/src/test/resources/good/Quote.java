package demo;

import io.sharedstruct.FixedString;
import io.sharedstruct.Offset;
import io.sharedstruct.SharedStruct;

/** Fluent, packed, explicit offsets out of order, a gap. */
@SharedStruct(name = "Quote", packed = true)
interface Quote {
    @Offset(9)
    double price();

    void price(double price);

    @Offset(0)
    byte kind();

    @FixedString(4)
    @Offset(1)
    void symbol(String symbol);

    int settle();

    @Offset(17)
    void settle(int settle);

    boolean island();

    @Offset(21)
    void island(boolean island);

    default double twice() {
        return 2 * price();
    }

    static int version() {
        return 1;
    }
}

import io.sharedstruct.*;

class Prices {
    private record Price(long cents) {}

    static final class PriceConverter {
        static long encode(Price price) {
            return price.cents();
        }

        static Price decode(long cents) {
            return new Price(cents);
        }
    }

    @SharedStruct
    interface Order {
        @Converted(PriceConverter.class)
        Price getPrice(); // ERROR [UnreachableType] price has the type Prices.Price, which is private or lies in a private type, so the generated class Prices_OrderShared can't name it; make it and the types around it public, or package-private

        int getCount();
    }
}

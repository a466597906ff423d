package demo;

import io.sharedstruct.*;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Types that are stored as others. */
@SharedStruct
interface Conversions {
    @Converted(UuidAs.Bytes.class)
    UUID getId();

    void setId(UUID id);

    @Converted(InstantAs.Millis.class)
    Instant getTime();

    void setTime(Instant time);

    @ByteOrder(Endian.BIG)
    @Converted(DurationAs.Nanos.class)
    Duration getTimeout();

    void setTimeout(Duration timeout);

    @Converted(PriceConverter.class)
    Price getPrice();

    void setPrice(Price price);

    @Array(2)
    @Converted(PriceConverter.class)
    Price getLevelAt(int index);

    void setLevelAt(int index, Price level);

    @Array(2)
    @Converted(UuidAs.Bytes.class)
    UUID getMemberAt(int index);

    void setMemberAt(int index, UUID member);

    @Converted(PriceConverter.class)
    String getCode();

    void setCode(String code);

    /** Cents. */
    record Price(int cents) {}

    /** Any class with two such methods. */
    final class PriceConverter {
        private PriceConverter() {}

        static int encode(Price price) {
            if (price.cents() < 0) {
                throw new IllegalArgumentException("cents=" + price.cents());
            }
            return price.cents();
        }

        static Price decode(int cents) {
            return new Price(cents);
        }

        static short encode(String code) {
            return Short.parseShort(code);
        }

        static String decode(short code) {
            return Short.toString(code);
        }
    }
}

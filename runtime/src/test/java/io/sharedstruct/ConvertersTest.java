package io.sharedstruct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The converters keep what their unit can hold, round one way, and refuse the rest. */
class ConvertersTest {

    private static final long[] EDGES = {
        0, 1, -1, 999, -999, 1_000_000_001L, -1_000_000_001L, Long.MAX_VALUE, Long.MIN_VALUE
    };

    @Test
    void anyStoredNumberComesBackAsItself() {
        Random random = new Random(20_045);
        for (int round = 0; round < 10_000; round++) {
            long stored = round < EDGES.length ? EDGES[round] : random.nextLong();
            assertThat(InstantAs.Millis.encode(InstantAs.Millis.decode(stored))).isEqualTo(stored);
            assertThat(InstantAs.Micros.encode(InstantAs.Micros.decode(stored))).isEqualTo(stored);
            assertThat(InstantAs.Nanos.encode(InstantAs.Nanos.decode(stored))).isEqualTo(stored);
            assertThat(DurationAs.Seconds.encode(DurationAs.Seconds.decode(stored)))
                    .isEqualTo(stored);
            assertThat(DurationAs.Millis.encode(DurationAs.Millis.decode(stored)))
                    .isEqualTo(stored);
            assertThat(DurationAs.Micros.encode(DurationAs.Micros.decode(stored)))
                    .isEqualTo(stored);
            assertThat(DurationAs.Nanos.encode(DurationAs.Nanos.decode(stored))).isEqualTo(stored);
        }
        assertThat(InstantAs.Seconds.encode(InstantAs.Seconds.decode(-5))).isEqualTo(-5);
        assertThatThrownBy(() -> InstantAs.Seconds.decode(Long.MAX_VALUE)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void whatIsFinerThanTheUnitIsLostDownwards() {
        Instant time = Instant.ofEpochSecond(-2, 999_999_999);
        assertThat(InstantAs.Seconds.encode(time)).isEqualTo(-2);
        assertThat(InstantAs.Millis.encode(time)).isEqualTo(-1_001);
        assertThat(InstantAs.Micros.encode(time)).isEqualTo(-1_000_001);
        assertThat(InstantAs.Nanos.encode(time)).isEqualTo(-1_000_000_001);
        Duration duration = Duration.ofSeconds(-2, 999_999_999);
        assertThat(DurationAs.Seconds.encode(duration)).isEqualTo(-2);
        assertThat(DurationAs.Millis.encode(duration)).isEqualTo(-1_001);
        assertThat(DurationAs.Micros.encode(duration)).isEqualTo(-1_000_001);
        assertThat(DurationAs.Nanos.encode(duration)).isEqualTo(-1_000_000_001);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> InstantAs.Millis.encode(Instant.MAX)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> InstantAs.Micros.encode(Instant.MIN)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> InstantAs.Nanos.encode(Instant.parse("2263-01-01T00:00:00Z")))
                .isInstanceOf(ArithmeticException.class);
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
        assertThatThrownBy(() -> DurationAs.Millis.encode(longest)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> DurationAs.Micros.encode(longest)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> DurationAs.Nanos.encode(longest)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aUuidLiesInTheOrderOfItsText() {
        UUID id = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        byte[] bytes = UuidAs.Bytes.encode(id);
        for (int i = 0; i < UuidAs.Bytes.SIZE; i++) {
            assertThat(bytes[i]).isEqualTo((byte) (0x11 * i));
        }
        assertThat(UuidAs.Bytes.decode(bytes)).isEqualTo(id);
    }
}

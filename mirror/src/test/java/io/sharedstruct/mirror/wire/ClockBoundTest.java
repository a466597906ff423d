package io.sharedstruct.mirror.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockBoundTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final ClockBound clocks = new ClockBound();

    @Test
    void nothingIsKnownBeforeAnAnswer() {
        assertThat(clocks.here(5, 1_000)).isZero();
    }

    /** Asked at 100, answered at 7 of the other clock: what was at 9 there was at 102 here, or later. */
    @Test
    void nothingWasEarlierThanIsSaid() {
        clocks.answer(100, 7);
        assertThat(clocks.here(9, 140)).isEqualTo(102);
        clocks.answer(200, 117); // the question took longer, so this says less
        assertThat(clocks.here(9, 220)).isEqualTo(102);
        clocks.answer(300, 202); // and this more
        assertThat(clocks.here(9, 320)).isEqualTo(107);
    }

    @Test
    void anAnswerSaysLessTheOlderItIs() {
        clocks.answer(0, 1_000 * SECOND);
        assertThat(clocks.here(1_000 * SECOND + 5, 10 * SECOND)).isEqualTo(5 - 10 * SECOND / 2_000);
        clocks.answer(10 * SECOND, 1_010 * SECOND + 3_000_000); // it took longer, but less than what was lost
        assertThat(clocks.here(1_010 * SECOND, 11 * SECOND)).isEqualTo(10 * SECOND - 3_000_000 - SECOND / 2_000);
    }

    @Test
    void theTimeZeroIsNotTakenForNone() {
        clocks.answer(0, 50);
        assertThat(clocks.here(50, 20)).isEqualTo(-1);
    }

    /** As seen after this machine, or its program, has slept while the other clock went on. */
    @Test
    void whatWouldBeInTheFutureIsNotKnown() {
        clocks.answer(100, 7);
        assertThat(clocks.here(60, 140)).isZero();
        assertThat(clocks.here(9, 150)).as("until the next answer").isZero();
        clocks.answer(160, 80);
        assertThat(clocks.here(80, 170)).isEqualTo(160);
    }

    @Test
    void otherMachinesClocksAreForgotten() {
        clocks.answer(100, 7);
        clocks.restart();
        assertThat(clocks.here(9, 140)).isZero();
    }

    /** Clocks that drift, delays of all lengths: what is said is never later than the truth, and not by much earlier. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 200e-6, -200e-6})
    void holdsForClocksThatDrift(double drift) {
        Random random = new Random(20_261_128);
        long offset = random.nextLong() >> 8;
        long now = 1_000 * SECOND;
        for (int i = 0; i < 20_000; i++) {
            long asked = now;
            long answered = asked + 100_000 + random.nextInt(2_000_000);
            long came = answered + 100_000 + random.nextInt(2_000_000);
            clocks.answer(asked, offset + (long) (answered * (1 + drift)));
            long truth = came + random.nextInt(1_000_000);
            long seen = truth + 10_000_000 + random.nextInt(100_000_000);
            long said = clocks.here(offset + (long) (truth * (1 + drift)), seen);
            assertThat(said).isBetween(truth - 2_500_000, truth + 1_000);
            now = seen + random.nextInt(20_000_000);
        }
    }
}

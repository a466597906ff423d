package io.sharedstruct.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        assertThat(Statistics.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(Statistics.median(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(3);
    }

    @Test
    void theSpreadIsAPartOfTheMedian() {
        assertThat(Statistics.spread(List.of(9.0, 11.0, 10.0))).isCloseTo(0.2, within(1e-9));
        assertThat(Statistics.spread(List.of(0.0, 0.0))).isZero();
    }

    @Test
    void threeDigitsAreShown() {
        assertThat(formatted(0.0412, 1.239, 12.34, 1234.5)).containsExactly("0.041", "1.24", "12.3", "1,235");
    }

    private static List<String> formatted(double... values) {
        return Arrays.stream(values).mapToObj(Statistics::format).toList();
    }
}

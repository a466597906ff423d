package io.sharedstruct.benchmarks.mirror.peer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void saysHowLongMostOfThemAre() {
        Samples samples = new Samples();
        for (int micros = 2000; micros > 0; micros--) {
            samples.add(micros * 1000L);
        }
        assertThat(samples).hasToString("1000.000 1800.000 1980.000");
    }

    @Test
    void saysTheOnlyOne() {
        Samples samples = new Samples();
        samples.add(1500);
        assertThat(samples).hasToString("1.500 1.500 1.500");
    }

    @Test
    void saysNothingOfNone() {
        assertThat(new Samples()).hasToString("0.000 0.000 0.000");
    }
}

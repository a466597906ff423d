package io.sharedstruct.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalTest {

    private static final Goal GOAL =
            new Goal("twice", 22, 30, "fields", List.of("get", "set"), "SharedStruct", List.of("Agrona", "Ffm"), 2);

    @Test
    void theWorstOperationBesideTheFastestCompetitorDecides() {
        Figures figures = new Figures(List.of(
                figure("get", "SharedStruct", 3, 1, 2),
                figure("get", "Agrona", 2),
                figure("set", "SharedStruct", 6),
                figure("set", "Agrona", 4),
                figure("set", "Ffm", 2)));

        Goal.Verdict verdict = GOAL.judge(figures, 25).orElseThrow();

        assertThat(verdict).isEqualTo(new Goal.Verdict("set", "Ffm", 3));
        assertThat(GOAL.describe(verdict)).isEqualTo("3.00 × MemorySegment in `set`, **not met**");
    }

    @Test
    void theLimitItselfIsMet() {
        Figures figures = new Figures(List.of(figure("get", "SharedStruct", 4), figure("get", "Agrona", 2)));

        assertThat(GOAL.describe(GOAL.judge(figures, 25).orElseThrow())).endsWith(", met");
    }

    @Test
    void withoutACompetitorThereIsNoVerdict() {
        assertThat(GOAL.judge(new Figures(List.of(figure("get", "SharedStruct", 3))), 25))
                .isEmpty();
        assertThat(GOAL.judge(new Figures(List.of(figure("get", "SharedStruct", 3), figure("get", "Agrona", 3))), 17))
                .isEmpty();
    }

    @Test
    void allocationIsNotTakenForTime() {
        Figure bytes = new Figure(25, "fields", "get", "Agrona", "B", List.of(0.0));

        assertThat(GOAL.judge(new Figures(List.of(bytes, figure("get", "SharedStruct", 3))), 25))
                .isEmpty();
    }

    @Test
    void aGoalIsForItsJdksOnly() {
        assertThat(GOAL.isFor(21)).isFalse();
        assertThat(GOAL.isFor(22)).isTrue();
        assertThat(GOAL.isFor(31)).isFalse();
    }

    private static Figure figure(String operation, String contender, double... values) {
        return new Figure(
                25,
                "fields",
                operation,
                contender,
                "ns",
                Arrays.stream(values).boxed().toList());
    }
}

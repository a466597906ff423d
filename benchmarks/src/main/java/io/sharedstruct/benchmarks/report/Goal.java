package io.sharedstruct.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ratio to competitors in the same run that must not be exceeded.
 *
 * @param text what is promised
 * @param firstJdk the oldest JDK that it holds for
 * @param lastJdk the newest JDK that it holds for
 * @param group the group
 * @param operations the operations; the worst one decides
 * @param contender whose time is judged
 * @param competitors those compared with; the fastest one decides
 * @param limit the ratio that is still good
 */
public record Goal(
        String text,
        int firstJdk,
        int lastJdk,
        String group,
        List<String> operations,
        String contender,
        List<String> competitors,
        double limit) {

    /**
     * What came of it.
     *
     * @param operation the worst operation
     * @param competitor whom it was compared with
     * @param ratio the ratio
     */
    public record Verdict(String operation, String competitor, double ratio) {}

    /** Whether the goal is one for this JDK. */
    public boolean isFor(int jdk) {
        return jdk >= firstJdk && jdk <= lastJdk;
    }

    /** The worst operation, or nothing if none was measured beside a competitor. */
    public Optional<Verdict> judge(Figures figures, int jdk) {
        @Nullable Verdict worst = null;
        for (String operation : operations) {
            Optional<Figure> own = figures.find(jdk, group, operation, contender);
            Optional<Figure> best = figures.fastest(jdk, group, operation, competitors);
            if (own.isPresent() && best.isPresent()) {
                double ratio = own.get().median() / best.get().median();
                if (worst == null || ratio > worst.ratio()) {
                    worst = new Verdict(operation, best.get().contender(), ratio);
                }
            }
        }
        return Optional.ofNullable(worst);
    }

    /** How a verdict reads. */
    public String describe(Verdict verdict) {
        return String.format(
                Locale.ROOT,
                "%.2f × %s in `%s`, %s",
                verdict.ratio(),
                Contenders.label(verdict.competitor()),
                verdict.operation(),
                verdict.ratio() <= limit ? "met" : "**not met**");
    }
}

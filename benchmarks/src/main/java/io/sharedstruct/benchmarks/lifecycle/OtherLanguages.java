package io.sharedstruct.benchmarks.lifecycle;

import io.sharedstruct.benchmarks.harness.Plan;
import io.sharedstruct.benchmarks.harness.Programs;
import io.sharedstruct.benchmarks.report.Figure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opening and closing in C, with the library's own calls and with as few as possible, and in Python. */
public final class OtherLanguages {

    private final Plan plan;
    private final Programs programs;

    public OtherLanguages(Plan plan) {
        this.plan = plan;
        programs = new Programs(plan);
    }

    /** Measures the operations of {@link SharedStructLifecycle}. */
    public List<Figure> run() throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (String region : List.of("existing", "new")) {
            for (String size : plan.quick() ? List.of("4096", "16777216") : List.of("4096", "65536", "16777216")) {
                String python = plan.sources().resolve("python/lifecycle.py").toString();
                Map<String, List<String>> commands = new LinkedHashMap<>();
                commands.put(
                        "C",
                        List.of(
                                programs.c("lifecycle"),
                                "same",
                                region,
                                size,
                                plan.form().seconds()));
                commands.put(
                        "CMinimal",
                        List.of(
                                programs.c("lifecycle"),
                                "minimal",
                                region,
                                size,
                                plan.form().seconds()));
                commands.put(
                        "Python",
                        List.of("python3", python, region, size, plan.form().seconds()));
                String operation = (region.equals("new") ? "acquireNew " : "acquireExisting ") + size;
                for (Map.Entry<String, List<String>> contender : commands.entrySet()) {
                    List<Double> times = new ArrayList<>();
                    for (int i = 0; i < plan.form().repetitions(); i++) {
                        times.add(Double.valueOf(
                                programs.run(contender.getValue()).get(0)));
                    }
                    figures.add(new Figure(plan.jdk(), "lifecycle", operation, contender.getKey(), "ns", times));
                }
            }
        }
        return figures;
    }
}

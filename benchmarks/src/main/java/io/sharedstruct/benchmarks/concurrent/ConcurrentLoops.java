package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.benchmarks.access.ByteRegion;
import io.sharedstruct.benchmarks.harness.Plan;
import io.sharedstruct.benchmarks.harness.Programs;
import io.sharedstruct.benchmarks.report.Figure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same locks and snapshots in C, in regions of this process. */
@SuppressWarnings("try") // What is held or shared here needs no name.
public final class ConcurrentLoops {

    private final Plan plan;

    public ConcurrentLoops(Plan plan) {
        this.plan = plan;
    }

    /** Measures what the C program has of a group. */
    public List<Figure> run(String group) throws IOException {
        Programs programs = new Programs(plan);
        String name = ByteRegion.uniqueName();
        Map<String, List<Double>> values = new LinkedHashMap<>();
        try (GuardedShared guarded = GuardedShared.acquire(name);
                Image32Shared image32 = Image32Shared.acquire(name + "32");
                Image256Shared image256 = Image256Shared.acquire(name + "256");
                Image4096Shared image4096 = Image4096Shared.acquire(name + "4096")) {
            List<String> command = List.of(
                    programs.c("concurrent"),
                    "loops",
                    name,
                    name + "32",
                    name + "256",
                    name + "4096",
                    plan.form().loopSeconds());
            for (int i = 0; i < plan.form().repetitions(); i++) {
                for (String line : programs.run(command)) {
                    String[] columns = line.split("\t", -1);
                    if (columns[0].equals(group)) {
                        values.computeIfAbsent(columns[1], operation -> new ArrayList<>())
                                .add(Double.valueOf(columns[2]));
                    }
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        values.forEach((operation, times) -> figures.add(new Figure(plan.jdk(), group, operation, "C", "ns", times)));
        return figures;
    }
}

package io.sharedstruct.benchmarks.concurrent;

import io.sharedstruct.benchmarks.access.ByteRegion;
import io.sharedstruct.benchmarks.harness.NativeLoops;
import io.sharedstruct.benchmarks.harness.Plan;
import io.sharedstruct.benchmarks.harness.Programs;
import io.sharedstruct.benchmarks.report.Figure;
import java.io.IOException;
import java.util.List;

/** The same locks and snapshots in C, in regions of this process. */
@SuppressWarnings("try") // What is held or shared here needs no name.
public final class ConcurrentLoops {

    private final Plan plan;

    public ConcurrentLoops(Plan plan) {
        this.plan = plan;
    }

    /** Measures what the C program has of a group. */
    public List<Figure> run(String group) throws IOException {
        String name = ByteRegion.uniqueName();
        try (GuardedShared guarded = GuardedShared.acquire(name);
                Image32Shared image32 = Image32Shared.acquire(name + "32");
                Image256Shared image256 = Image256Shared.acquire(name + "256");
                Image4096Shared image4096 = Image4096Shared.acquire(name + "4096")) {
            return new NativeLoops(plan)
                    .run(
                            group,
                            List.of(
                                    new Programs(plan).c("concurrent"),
                                    "loops",
                                    name,
                                    name + "32",
                                    name + "256",
                                    name + "4096",
                                    plan.form().loopSeconds()));
        }
    }
}

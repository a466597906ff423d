package io.sharedstruct.benchmarks.scale;

import io.sharedstruct.benchmarks.access.ByteRegion;
import io.sharedstruct.benchmarks.access.StructShared;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What other open regions cost. Each takes a file descriptor, so {@code ulimit -n} must allow them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SharedStructOpenRegions {

    @Param({"1", "100", "1000", "10000"})
    public int regions = 1;

    private final String oneMore = ByteRegion.uniqueName();
    private final ByteRegion held = ByteRegion.acquire(oneMore, 4096);
    private StructShared[] open = new StructShared[0];

    /** Which one a thread reads next. */
    @State(Scope.Thread)
    public static class Position {
        private int index;

        int next(int count) {
            index = index + 1 == count ? 0 : index + 1;
            return index;
        }
    }

    @Setup
    public void openAll() {
        open = new StructShared[regions];
        for (int i = 0; i < regions; i++) {
            open[i] = StructShared.acquire(ByteRegion.uniqueName());
            open[i].setNumber(i);
        }
        for (int i = 0; i < regions; i++) {
            if (open[i].getNumber() != i) {
                throw new IllegalStateException("region " + i + " has the number of another");
            }
        }
    }

    @TearDown
    public void closeAll() {
        for (StructShared struct : open) {
            struct.close();
        }
        held.close();
    }

    /** One region after the other. */
    @Benchmark
    public int get(Position position) {
        return open[position.next(open.length)].getNumber();
    }

    /** One more, which exists, beside those that are open. */
    @Benchmark
    public boolean acquireExisting() {
        try (ByteRegion region = ByteRegion.acquire(oneMore, 4096)) {
            return region.isCreator();
        }
    }
}

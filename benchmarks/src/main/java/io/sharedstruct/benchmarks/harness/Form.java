package io.sharedstruct.benchmarks.harness;

import java.util.List;

/** How thoroughly is measured. */
public enum Form {
    /** Everything once and briefly, in one JVM per contender, to see that it works. */
    QUICK("Quick form, whose figures are worth nothing", 1, 1, 20, 1, 20, "0.005", "0.002", 2, "3", "5000"),

    /** Enough to compare contenders whose figures lie well apart. */
    SHORT("Short form", 3, 3, 200, 3, 100, "0.2", "0.1", 9, "11", "30000"),

    /** For decisions. */
    FULL("Full form", 5, 3, 300, 5, 200, "0.5", "0.2", 15, "21", "50000");

    private final String title;
    private final int repetitions;
    private final int warmups;
    private final int warmupMillis;
    private final int measurements;
    private final int measurementMillis;
    private final String seconds;
    private final String loopSeconds;
    private final int startups;
    private final String batches;
    private final String rounds;

    Form(
            String title,
            int repetitions,
            int warmups,
            int warmupMillis,
            int measurements,
            int measurementMillis,
            String seconds,
            String loopSeconds,
            int startups,
            String batches,
            String rounds) {
        this.title = title;
        this.repetitions = repetitions;
        this.warmups = warmups;
        this.warmupMillis = warmupMillis;
        this.measurements = measurements;
        this.measurementMillis = measurementMillis;
        this.seconds = seconds;
        this.loopSeconds = loopSeconds;
        this.startups = startups;
        this.batches = batches;
        this.rounds = rounds;
    }

    /** What the report calls it. */
    public String title() {
        return title;
    }

    /** How often a figure is taken, each time in a process of its own. */
    public int repetitions() {
        return repetitions;
    }

    /** JMH's warm-up iterations. */
    int warmups() {
        return warmups;
    }

    /** How long each of them is. */
    int warmupMillis() {
        return warmupMillis;
    }

    /** JMH's measurement iterations. */
    int measurements() {
        return measurements;
    }

    /** How long each of them is. */
    int measurementMillis() {
        return measurementMillis;
    }

    /** How long a program in another language measures one operation. */
    public String seconds() {
        return seconds;
    }

    /** The same for loops over fields in C. */
    public String loopSeconds() {
        return loopSeconds;
    }

    /** How many structs are compiled. */
    public List<Integer> structs() {
        return switch (this) {
            case QUICK -> List.of(10);
            case SHORT -> List.of(100, 1_000);
            case FULL -> List.of(10, 100, 1_000, 10_000);
        };
    }

    /** How many processes are started. */
    public int startups() {
        return startups;
    }

    /** How many batches of round trips are timed. */
    public String batches() {
        return batches;
    }

    /** How many round trips a batch has. */
    public String rounds() {
        return rounds;
    }
}

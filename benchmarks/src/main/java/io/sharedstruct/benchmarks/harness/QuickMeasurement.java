package io.sharedstruct.benchmarks.harness;

import java.nio.file.Path;

/** Measures all operations of one contender briefly in this JVM, which was started with the contender's flags. */
public final class QuickMeasurement {

    private QuickMeasurement() {}

    public static void main(String[] args) throws Exception {
        Plan plan = new Plan(Form.QUICK, Path.of(args[3]), Path.of(args[4]), Path.of(args[5]));
        new JmhGroups(plan).measure(args[0], args[1], args[2]);
    }
}

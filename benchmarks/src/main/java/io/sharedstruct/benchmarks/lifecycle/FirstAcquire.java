package io.sharedstruct.benchmarks.lifecycle;

import io.sharedstruct.benchmarks.access.ByteRegion;
import io.sharedstruct.benchmarks.access.StructShared;

/** A program that acquires one region, or, told {@code nothing}, none: what a first acquire adds to a fresh JVM. */
public final class FirstAcquire {

    private FirstAcquire() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            try (StructShared struct = StructShared.acquire(
                    "bench-first-" + ProcessHandle.current().pid())) {
                struct.setNumber(1);
            }
        } else if (args[0].equals("many")) {
            many(Integer.parseInt(args[1]));
        }
    }

    /** Prints how long each of many regions took. */
    private static void many(int count) {
        StructShared[] structs = new StructShared[count];
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            String name = ByteRegion.uniqueName();
            long start = System.nanoTime();
            structs[i] = StructShared.acquire(name);
            nanos[i] = System.nanoTime() - start;
        }
        for (int i = 0; i < count; i++) {
            structs[i].close();
            System.out.println(nanos[i]);
        }
    }
}

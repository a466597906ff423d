package io.sharedstruct.benchmarks.mirror;

import io.sharedstruct.benchmarks.harness.Form;

/**
 * How long is measured.
 *
 * @param rounds how often, each time with new processes
 * @param warm how many seconds compilers have before
 * @param seconds how many seconds updates are counted
 * @param idle how many seconds nothing is written
 */
record Effort(int rounds, double warm, double seconds, double idle) {

    static Effort of(Form form) {
        return switch (form) {
            case QUICK -> new Effort(1, 0.2, 0.4, 0.3);
            case SHORT -> new Effort(2, 2, 4, 6);
            case FULL -> new Effort(5, 4, 10, 8);
        };
    }
}

package io.sharedstruct.testing;

import io.sharedstruct.SharedLock;

/**
 * A section that must be alone: who is inside says so, and whoever finds somebody there who didn't die in it has found two owners. It uses
 * the values of a {@link WordStruct}: 0 says who is inside, 1 and 2 count sections, 3 violations, 4 abandoned locks, 5 deaths inside that
 * were told of.
 */
public final class Storm {

    private Storm() {}

    /** One section; whoever runs it may be killed at any time. */
    public static void section(WordStruct region) {
        try (SharedLock.Held held = region.exclusive().lock()) {
            if (held.wasAbandoned()) {
                region.setValue(4, region.value(4) + 1);
                if (region.value(0) != 0) {
                    region.setValue(5, region.value(5) + 1);
                }
                region.setValue(2, region.value(1));
            } else if (region.value(0) != 0 || region.value(1) != region.value(2)) {
                region.setValue(3, region.value(3) + 1);
            }
            region.setValue(0, 1);
            region.setValue(1, region.value(1) + 1);
            region.setValue(2, region.value(2) + 1);
            region.setValue(0, 0);
        }
    }
}

package io.sharedstruct.testing;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ThrowingRunnable;

/** Collects garbage until what comes of it has come, for a minute at most. */
public final class Garbage {

    private Garbage() {}

    public static void collectUntil(Callable<Boolean> condition) {
        collect().until(() -> {
            System.gc();
            return condition.call();
        });
    }

    public static void collectUntilAsserted(ThrowingRunnable assertions) {
        collect().untilAsserted(() -> {
            System.gc();
            assertions.run();
        });
    }

    private static ConditionFactory collect() {
        return Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(60));
    }
}

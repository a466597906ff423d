package io.sharedstruct.testing;

import io.sharedstruct.AcquireOptions;

/** Acquires the region {@code NAME} twice and unlinks it, in a JVM of its own, and prints what comes of each. */
public final class AcquireTwice {

    private AcquireTwice() {}

    public static void main(String[] args) {
        for (int i = 0; i < 2; i++) {
            say(() -> {
                try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(args[0]))) {
                    System.out.println(region.isCreator() ? "creator" : "joined");
                }
            });
        }
        say(() -> System.out.println(TestStruct.unlink(args[0])));
    }

    private static void say(Runnable attempt) {
        try {
            attempt.run();
        } catch (Throwable e) {
            System.out.println(e);
        }
    }
}

package io.sharedstruct.mirror;

import java.security.SecureRandom;

/** Numbers by which one run of a publisher or a subscriber is known. */
final class Epochs {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Epochs() {}

    /** One that nobody has had, and never 0. */
    static long next() {
        long random;
        do {
            random = RANDOM.nextLong();
        } while (random == 0);
        return random;
    }
}

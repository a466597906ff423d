package io.sharedstruct.benchmarks.process;

/**
 * The asking end of a round trip by the generated class: {@code NAME BATCHES ROUNDS} creates the region, says "ready", and prints
 * nanoseconds per round trip, one line per batch. What answers are programs in other languages, by what is generated for these.
 */
public final class TripPing {

    private TripPing() {}

    public static void main(String[] args) {
        RoundTrip.haltInTime();
        try (TripShared trip = TripShared.acquire(args[0])) {
            System.out.println("ready");
            ping(trip, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        }
    }

    private static void ping(Trip trip, int batches, int rounds) {
        int value = 0;
        // The first batches are for the compiler.
        for (int batch = -3; batch < batches; batch++) {
            long start = System.nanoTime();
            batch(trip, value, rounds);
            value += rounds;
            if (batch >= 0) {
                System.out.println((System.nanoTime() - start) / (double) rounds);
            }
        }
        trip.setReleaseRequest(-1);
    }

    private static void batch(Trip trip, int first, int rounds) {
        for (int value = first + 1; value <= first + rounds; value++) {
            trip.setReleaseRequest(value);
            while (trip.getAcquireResponse() != value) {
                // Spins: with one core for each end, nothing is faster.
            }
        }
    }
}

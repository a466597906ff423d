package io.sharedstruct.runtime.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.WriterDiedException;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.Storm;
import io.sharedstruct.testing.WordStruct;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Processes are killed at random while they lock and update in a loop; this one, and a second peer, do so all the time.
 * {@code -DownerKills=1000} for the long form.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS)
class KillOfOwnersTest {

    private static final int KILLS = Integer.getInteger("ownerKills", 3);

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    private PeerJvm peer(String storm) {
        PeerJvm peer = PeerJvm.start();
        assertThat(peer.ask("words acquire " + name)).isEqualTo("done");
        peer.tell("words " + storm);
        return peer;
    }

    private static void runFor(long nanos, Runnable section) {
        long end = System.nanoTime() + nanos;
        do {
            section.run();
        } while (System.nanoTime() < end);
    }

    private static long aWhile() {
        return TimeUnit.MILLISECONDS.toNanos(20 + ThreadLocalRandom.current().nextLong(100));
    }

    private void kill(String storm, Runnable section) {
        List<PeerJvm> peers = new ArrayList<>(List.of(peer(storm), peer(storm)));
        try {
            for (int i = 0; i < KILLS; i++) {
                runFor(aWhile(), section);
                assertThat(peers.get(i % 2).killAndHear()).isNull();
                runFor(aWhile(), section);
                peers.set(i % 2, peer(storm));
            }
        } finally {
            peers.forEach(PeerJvm::close);
        }
    }

    @Test
    void thereAreNeverTwoOwnersAndNobodyHangs() {
        try (WordStruct region = WordStruct.acquire(name)) {
            kill("storm", () -> Storm.section(region));
            Storm.section(region);
            System.out.println("KillOfOwnersTest: sections=" + region.value(1) + " abandoned=" + region.value(4)
                    + " inside=" + region.value(5));
            assertThat(region.value(3)).as("violations").isZero();
            assertThat(region.value(1)).isGreaterThan(KILLS);
        }
    }

    @Test
    void aWriterWhoDiesInsideIsToldAndNothingIsTorn() {
        try (WordStruct region = WordStruct.acquire(name)) {
            long[] counts = new long[3];
            kill("updateStorm 30", () -> {
                try {
                    region.read(WordStruct.View::whole);
                    counts[0]++;
                } catch (WriterDiedException e) {
                    counts[1]++;
                    region.takeOver(all -> {
                        all.count();
                        all.setAll(1);
                    });
                } catch (SharedMemoryException e) {
                    counts[2]++;
                }
            });
            System.out.println("KillOfOwnersTest: reads=" + counts[0] + " died=" + counts[1] + " late=" + counts[2]
                    + " takeovers=" + region.counter());
            assertThat(counts[0]).isPositive();
            assertThat(counts[2]).isZero();
        }
    }
}

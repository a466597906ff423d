package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL at random moments, to peers in C and JVMs that acquire, initialise, check and close the same region in a loop, while
 * this JVM does so as well. {@code -Dkills=10000} for the long form.
 */
@OnPosix
class KillTest {

    private static final Integer LONG_FORM = Integer.getInteger("kills");
    private static final int KILLS = LONG_FORM == null ? 600 : LONG_FORM;
    private static final int C_PEERS = 3;
    private static final int JVMS = 2;

    /** Nobody waits so long for a region, whoever is killed; a machine that stands still for a while is forgiven. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name).withTimeout(PATIENCE);

    @TempDir
    private Path folder;

    private long acquires;
    private long slow;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void nobodyHangsNobodySeesHalfARegionNobodyLosesOneAndNoNameStays() throws Exception {
        String peer = CPeer.compile("peer.c", folder).toString();
        Process hunter = CPeer.start(peer, "hunt", "/" + name, Integer.toString(C_PEERS), Integer.toString(KILLS));
        List<PeerJvm> jvms = new ArrayList<>();
        int jvmKills = 0;
        try {
            for (int i = 0; i < JVMS; i++) {
                jvms.add(racer());
            }
            while (hunter.isAlive()) {
                acquireForAWhile();
                int victim = ThreadLocalRandom.current().nextInt(JVMS);
                // It must not have had anything to say before.
                assertThat(jvms.get(victim).killAndHear()).isNull();
                jvmKills++;
                jvms.set(victim, racer());
            }
        } finally {
            jvms.forEach(PeerJvm::close);
            jvmKills += JVMS;
            hunter.toHandle().destroyForcibly(); // which leaves the pipe open
        }
        String figures = new String(hunter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println("KillTest: C peers " + figures.strip() + "; JVM kills=" + jvmKills + " acquires here="
                + acquires + " longer than 1 s=" + slow);
        assertThat(hunter.waitFor()).as(figures).isZero();
        assertThat(figures).contains(" unfinished=0 splits=0 zeroed=0 ").contains("kills=" + (KILLS + C_PEERS));
        assertThat(jvmKills).isGreaterThan(JVMS);
        if (LONG_FORM != null) {
            assertThat(figures).contains(" stuck=0 ");
            assertThat(slow).isZero();
        }
        TestStruct.acquire(TestStruct.LAYOUT, options).close();
        assertThat(ShmNames.exists(name)).isFalse();
    }

    private PeerJvm racer() {
        PeerJvm jvm = PeerJvm.start();
        jvm.tell("race " + name + " " + Integer.MAX_VALUE);
        return jvm;
    }

    private void acquireForAWhile() {
        long end = System.nanoTime() + ThreadLocalRandom.current().nextLong(20_000_000);
        do {
            long start = System.nanoTime();
            try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options, TestStruct::fill)) {
                if (System.nanoTime() - start > 1_000_000_000) {
                    slow++;
                }
                acquires++;
                assertThat(TestStruct.problemIn(region)).isNull();
                // Lets others die meanwhile; the region must outlive them.
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(100_000));
                assertThat(TestStruct.problemIn(region)).isNull();
            }
        } while (System.nanoTime() < end);
    }
}

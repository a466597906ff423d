package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Persistence;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Churn;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL at random moments, to JVMs that update, unlink, wipe, read and close regions of both persistences, and to peers in C
 * that unlink as well, while this JVM does the same. {@code -Dkills=10000} for the long form: so many peers in C, and a JVM for
 * every 25 of them.
 */
@OnPosix
class KillOfUnlinkersTest {

    private static final Integer LONG_FORM = Integer.getInteger("kills");
    private static final int C_KILLS = LONG_FORM == null ? 1_000 : LONG_FORM;
    private static final int JVM_KILLS = C_KILLS / 25;
    private static final int C_PEERS = 2;
    private static final int JVMS = 3;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String process = names.next();
    private final String kernel = names.next();
    private final String wiped = names.next();
    private final Churn here = new Churn(process, kernel, wiped);

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void whoeverDiesNobodyHangsSeesHalfARegionOrLosesOneAndNoNameStays() throws Exception {
        String peer = CPeer.compile("peer.c", folder).toString();
        Process hunter = CPeer.start(
                peer, "hunt", "/" + process, Integer.toString(C_PEERS), Integer.toString(C_KILLS), "unlink");
        Deque<PeerJvm> jvms = new ArrayDeque<>();
        int jvmKills = 0;
        try {
            for (int i = 0; i < JVMS; i++) {
                jvms.addLast(churner());
            }
            while (jvmKills < JVM_KILLS || hunter.isAlive()) {
                jvms.addLast(churner());
                churnForAWhile();
                // The oldest: it is well under way. It must not have had anything to say before.
                assertThat(jvms.removeFirst().killAndHear()).isNull();
                jvmKills++;
            }
        } finally {
            jvms.forEach(PeerJvm::close);
            hunter.toHandle().destroyForcibly(); // which leaves the pipe open
        }
        String figures = new String(hunter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println("KillOfUnlinkersTest: C peers " + figures.strip() + "; JVM kills=" + (jvmKills + JVMS) + " "
                + here.figures());
        assertThat(hunter.waitFor()).as(figures).isZero();
        assertThat(figures).contains(" unfinished=0 ").contains(" zeroed=0 ").contains("kills=" + (C_KILLS + C_PEERS));
        if (LONG_FORM != null) {
            assertThat(figures).contains(" stuck=0 ");
            assertThat(here.slow()).isZero();
        }
        noNameStays();
    }

    private PeerJvm churner() {
        PeerJvm jvm = PeerJvm.start();
        jvm.tell("churn " + process + " " + kernel + " " + wiped);
        return jvm;
    }

    private void churnForAWhile() {
        long end = System.nanoTime() + ThreadLocalRandom.current().nextLong(20_000_000);
        do {
            here.once();
        } while (System.nanoTime() < end);
    }

    private void noNameStays() {
        TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(process)).close();
        TestStruct.acquire(TestStruct.ofSize(TestStruct.SIZE), AcquireOptions.named(wiped))
                .close();
        assertThat(ShmNames.exists(process)).isFalse();
        assertThat(ShmNames.exists(wiped)).isFalse();
        try (TestStruct last = TestStruct.acquire(
                TestStruct.ofSize(TestStruct.SIZE),
                AcquireOptions.named(kernel).withPersistence(Persistence.KERNEL),
                TestStruct::stamp)) {
            assertThat(last.stampedBy()).isNotZero();
        }
        assertThat(ShmNames.exists(kernel)).isTrue();
        assertThat(TestStruct.unlink(kernel)).isTrue();
    }
}

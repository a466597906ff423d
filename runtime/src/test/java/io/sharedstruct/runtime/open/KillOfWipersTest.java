package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Persistence;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * SIGKILL at random moments to a JVM that acquires and wipes a large region in a loop: whoever comes then finds it as it was
 * initialised, or makes another, and never a wiped one. {@code -Dwipers=400} for more kills than in every build.
 */
@OnPosix
class KillOfWipersTest {

    private static final int KILLS = Integer.getInteger("wipers", 15);

    /** Large enough that most of a round goes by while it is reserved or wiped. */
    private static final long SIZE = 16 << 20;

    private static final long MOMENT_NANOS = 40_000_000;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void nobodyFindsAWipedRegionUnderItsName() {
        String name = names.next();
        AcquireOptions options = AcquireOptions.named(name).withPersistence(Persistence.KERNEL);
        for (int kill = 1; kill <= KILLS; kill++) {
            try (PeerJvm wiper = PeerJvm.start()) {
                wiper.tell("wipe " + name + " " + SIZE);
                assertThat(wiper.hear()).isEqualTo("wiping");
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(MOMENT_NANOS));
                assertThat(wiper.killAndHear()).isNull();
            }
            try (TestStruct region = TestStruct.acquire(TestStruct.ofSize(SIZE), options, TestStruct::stamp)) {
                assertThat(region.stampedBy()).as("kill %s", kill).isNotZero();
            }
            TestStruct.unlink(name);
        }
    }
}

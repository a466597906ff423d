package io.sharedstruct.mirror.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.mirror.testing.Host;
import io.sharedstruct.mirror.testing.Lab;
import io.sharedstruct.mirror.testing.MirrorProcess;
import io.sharedstruct.mirror.testing.Peer;
import io.sharedstruct.testing.OnPosix;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * SIGKILL at random moments, to publisher and subscriber, while a program on the one host writes and one on the other reads. {@code
 * -Dmirror.kills=1000} for the long form.
 */
@OnPosix
class KillsTest {

    private static final Integer LONG_FORM = Integer.getInteger("mirror.kills");
    private static final int KILLS = LONG_FORM == null ? 10 : LONG_FORM;

    @RegisterExtension
    static final Lab LAB = new Lab("64m", "64m");

    private final Host a = LAB.host(0);
    private final Host b = LAB.host(1);
    private final Random random = new Random();

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void killedAndStartedAgainBothSidesHealAndNothingIsTornOrLeft() throws Exception {
        Peer writer = LAB.java(a);
        Peer reader = LAB.c(b);
        writer.ask("write Tick 1");
        MirrorProcess publisher = LAB.publish(40100, "Tick");
        MirrorProcess subscriber = LAB.subscribe(b, 40100, "Tick");
        reader.until("get Tick", "1");
        String onB = b.run("find", "/dev/shm", "-mindepth", "1", "-type", "f", "-not", "-name", "*.logbuffer");
        for (int i = 1; i <= KILLS; i++) {
            writer.tell("storm Tick 100");
            reader.tell("watch Tick 150");
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(100_000)));
            int victims = 1 + random.nextInt(3);
            if ((victims & 1) != 0) {
                publisher.kill();
            }
            if ((victims & 2) != 0) {
                subscriber.kill();
            }
            assertThat(reader.hear()).as("kill %s", i).isEqualTo("torn 0 of some");
            String value = writer.hear();
            publisher = (victims & 1) != 0 ? LAB.publish(40100, "Tick") : publisher;
            subscriber = (victims & 2) != 0 ? LAB.subscribe(b, 40100, "Tick") : subscriber;
            reader.until("get Tick", value);
            assertThat(b.run("find", "/dev/shm", "-mindepth", "1", "-type", "f", "-not", "-name", "*.logbuffer"))
                    .as("kill %s", i)
                    .isEqualTo(onB);
        }
        reader.until("state Tick", "LIVE");
        publisher.close();
        subscriber.close();
        reader.ask("close -");
        assertThat(b.run("find", "/dev/shm", "-mindepth", "1")).isEmpty();
        assertThat(a.run("find", "/dev/shm", "-mindepth", "1")).isEqualTo("/dev/shm/Tick\n");
    }

    /** What nobody has any more says that it is none, and the next mirror takes it over. */
    @Test
    void aMirrorThatWasKilledAndHadNoReaderIsDisconnected() throws Exception {
        Peer writer = LAB.java(a);
        writer.ask("write Tick 1");
        LAB.publish(40100, "Tick");
        MirrorProcess subscriber = LAB.subscribe(b, 40100, "Tick");
        Peer reader = LAB.c(b);
        reader.until("get Tick", "1");
        reader.ask("close -");
        subscriber.kill();
        assertThat(reader.ask("state Tick")).isEqualTo("DISCONNECTED");
        assertThat(reader.ask("get Tick")).isEqualTo("none");
        writer.ask("write Tick 2");
        LAB.subscribe(b, 40100, "Tick");
        reader.until("get Tick", "2");
        reader.until("state Tick", "LIVE");
    }
}

package io.sharedstruct.mirror.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.mirror.testing.Host;
import io.sharedstruct.mirror.testing.Lab;
import io.sharedstruct.mirror.testing.MirrorProcess;
import io.sharedstruct.mirror.testing.Peer;
import io.sharedstruct.testing.OnPosix;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two mirrors of one struct, of which one is slow, or stands still: the other one and the writer don't notice. */
@OnPosix
class NeighboursTest {

    @RegisterExtension
    static final Lab LAB = new Lab("64m", "64m", "64m");

    private final Host b = LAB.host(1);
    private final Host c = LAB.host(2);
    private Peer writer;
    private Peer fast;
    private Peer slow;
    private MirrorProcess slowMirror;

    @BeforeEach
    void mirrorTwice() throws Exception {
        writer = LAB.java(LAB.host(0));
        writer.ask("write Tick 1");
        LAB.publish(40100, "Tick");
        LAB.subscribe(b, 40100, "Tick");
        slowMirror = LAB.subscribe(c, 40100, "Tick");
        fast = LAB.c(b);
        slow = LAB.c(c);
        fast.until("get Tick", "1");
        slow.until("get Tick", "1");
        slow.until("state Tick", "LIVE"); // it makes the region first, and says so then
    }

    /** It goes on only when the other one has had each of a thousand values, and 5 seconds have passed. */
    @Test
    void oneThatIsStoppedForSecondsHindersNobodyAndHasTheNewestValueAfterwards() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        slowMirror.signal("STOP");
        long value = 1;
        long images = fast.number("images Tick");
        while (value <= 1_000 || System.nanoTime() < end) {
            value++;
            writer.ask("write Tick " + value);
            fast.until("get Tick", Long.toString(value));
        }
        fast.untilMoreThan(images + 998, "images Tick");
        assertThat(slow.ask("get Tick")).isEqualTo("1");
        assertThat(slow.ask("state Tick")).isEqualTo("DISCONNECTED");
        slowMirror.signal("CONT");
        slow.until("get Tick", Long.toString(value));
        slow.until("state Tick", "LIVE");
    }

    /** It gets the processor for some moments only, and so fewer images than there are updates, of which the last one is the newest. */
    @Test
    void oneThatIsSlowGetsFewerImagesAndTheNewestOnesAllTheSame() throws Exception {
        String pid = Long.toString(slowMirror.pid());
        String nowAndThen = "while kill -STOP " + pid + "; do sleep 0.5; kill -CONT " + pid + "; sleep 0.01; done";
        MirrorProcess slower = LAB.run(c, List.of("sh", "-c", nowAndThen));
        try {
            compare();
        } finally {
            slower.close();
            slowMirror.signal("CONT");
        }
    }

    private void compare() throws Exception {
        long before = slow.number("images Tick");
        String last = writer.ask("storm Tick 3000");
        fast.until("get Tick", last);
        slow.until("get Tick", last);
        long images = slow.number("images Tick") - before;
        assertThat(images).isPositive().isLessThan(Long.parseLong(last) - 1);
    }
}

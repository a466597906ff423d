package io.sharedstruct.mirror.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.mirror.testing.Host;
import io.sharedstruct.mirror.testing.Lab;
import io.sharedstruct.mirror.testing.Peer;
import io.sharedstruct.testing.OnPosix;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One packet for all mirrors, where the network can. */
@OnPosix
class GroupTest {

    private static final String GROUP = "224.20.30.39:40456";

    @RegisterExtension
    static final Lab LAB = new Lab("64m", "64m", "64m");

    private final Host a = LAB.host(0);

    private void subscribe(Host on) throws IOException {
        LAB.subscribe(on, 40100, "Tick", "--multicast", GROUP, "--interface", on.address());
    }

    @Test
    void twoMirrorsFollowOneStreamAndALateOneHasTheImageAtOnce() throws Exception {
        Peer writer = LAB.java(a);
        writer.ask("write Tick 1");
        LAB.publish(40100, "Tick", "--multicast", GROUP, "--interface", a.address());
        subscribe(LAB.host(1));
        Peer one = LAB.c(LAB.host(1));
        one.until("get Tick", "1");
        subscribe(LAB.host(2));
        Peer two = LAB.c(LAB.host(2));
        two.until("get Tick", "1");
        for (int value = 2; value < 100; value++) {
            writer.ask("write Tick " + value);
            for (Peer reader : List.of(one, two)) {
                reader.until("get Tick", Integer.toString(value));
            }
        }
        one.until("state Tick", "LIVE");
        two.until("state Tick", "LIVE");
        assertThat(one.ask("problem Tick")).isEmpty();
    }
}

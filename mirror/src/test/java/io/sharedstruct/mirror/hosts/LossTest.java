package io.sharedstruct.mirror.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.mirror.testing.Host;
import io.sharedstruct.mirror.testing.Lab;
import io.sharedstruct.mirror.testing.Peer;
import io.sharedstruct.testing.OnPosix;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A network that loses a share of what comes in, at both ends. */
@OnPosix
class LossTest {

    @RegisterExtension
    static final Lab LAB = new Lab("64m", "64m");

    private final Host a = LAB.host(0);
    private final Host b = LAB.host(1);

    /** A struct of one message, and one of many. */
    @ParameterizedTest
    @ValueSource(ints = {10, 100})
    void eachGapIsMended(int permille) throws Exception {
        a.lose(permille);
        b.lose(permille);
        Peer writer = LAB.java(a);
        writer.ask("write Tick 1");
        writer.ask("page Page 1");
        LAB.publish(40100, "Tick", "Page");
        LAB.subscribe(b, 40100, "Tick", "Page");
        Peer reader = LAB.c(b);
        reader.until("get Tick", "1");
        reader.until("page Page", "1");
        for (int i = 2; i < 30; i++) {
            reader.until("get Tick", writer.ask("storm Tick 5"));
            writer.ask("page Page " + i);
            reader.until("page Page", Integer.toString(i));
        }
        assertThat(a.lost()).isPositive();
        assertThat(b.lost()).isPositive();
        reader.until("state Tick", "LIVE");
        reader.until("state Page", "LIVE");
    }
}

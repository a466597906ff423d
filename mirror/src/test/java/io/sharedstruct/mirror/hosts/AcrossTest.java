package io.sharedstruct.mirror.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.mirror.testing.Host;
import io.sharedstruct.mirror.testing.Lab;
import io.sharedstruct.mirror.testing.MirrorProcess;
import io.sharedstruct.mirror.testing.Peer;
import io.sharedstruct.testing.OnPosix;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A struct on other hosts, where programs read it that know nothing of the mirror. */
@OnPosix
class AcrossTest {

    private static final String ADDRESS = "10.77.0.1:40100";

    @RegisterExtension
    static final Lab LAB = new Lab("64m", "64m");

    private final Host a = LAB.host(0);
    private final Host b = LAB.host(1);

    @Test
    void aProgramInJavaReadsTheSameValuesAndHowFreshTheyAre() throws Exception {
        Peer writer = LAB.java(a);
        writer.ask("write Tick 7");
        LAB.publish(40100, "Tick");
        LAB.subscribe(b, 40100, "Tick");
        Peer reader = LAB.java(b);
        reader.until("get Tick", "7");
        for (int value = 8; value < 200; value++) {
            writer.ask("write Tick " + value);
            reader.until("get Tick", Integer.toString(value));
        }
        reader.until("state Tick", "LIVE");
        assertThat(reader.ask("fresh Tick 60000")).isEqualTo("199");
        assertThat(reader.ask("fresh Tick 0")).isEqualTo("empty");
        String[] status = MirrorProcess.command("status", "Tick").toArray(new String[0]);
        assertThat(b.run(status).lines().reduce("", (warnings, last) -> last))
                .matches("Tick {2}LIVE {2}age \\d+\\.\\d ms {2}from 10\\.77\\.0\\.1:40100 {2}image \\d+ {2}consistent"
                        + " {2}rtt \\d+\\.\\d ms {2}gaps \\d+ {2}refused \\d+ {2}conflicts 0 {2}repairs 0");
    }

    /** It changes before anybody asks, and never again. */
    @Test
    void aProgramInCReadsTheSameBytesOfAStructThatNeverChanges() throws Exception {
        Peer writer = LAB.java(a);
        writer.ask("write Tick 258");
        MirrorProcess publisher = LAB.publish(40100, "Tick");
        publisher.untilItSays("Tick  image 1  consistent  mirrors 0");
        LAB.subscribe(b, 40100, "Tick");
        Peer here = LAB.c(a);
        Peer there = LAB.c(b);
        there.until("get Tick", "258");
        byte[] text = new byte[20];
        System.arraycopy("258".getBytes(StandardCharsets.US_ASCII), 0, text, 0, 3);
        assertThat(there.ask("bytes Tick"))
                .isEqualTo(HexFormat.of().formatHex(text) + "0201000000000000".repeat(30))
                .isEqualTo(here.ask("bytes Tick"));
        there.until("state Tick", "LIVE");
        assertThat(there.ask("source Tick")).isEqualTo(ADDRESS);
        there.until("consistent Tick", "yes");
        assertThat(there.ask("images Tick")).isEqualTo("1");
        long image = there.number("image Tick");
        publisher.kill();
        there.until("state Tick", "DISCONNECTED");
        assertThat(there.number("age Tick")).isGreaterThanOrEqualTo(2_000);
        assertThat(there.number("image Tick")).isEqualTo(image);
        assertThat(there.ask("get Tick")).isEqualTo("258");
        writer.ask("write Tick 259");
        LAB.publish(40100, "Tick");
        there.until("get Tick", "259");
        there.until("state Tick", "LIVE");
    }

    /** It would go round: of A on B, of that on A again. */
    @Test
    void aMirroredRegionIsNotPublished() throws Exception {
        Peer writer = LAB.java(a);
        writer.ask("write Tick 3");
        LAB.publish(40100, "Tick");
        LAB.subscribe(b, 40100, "Tick");
        Peer there = LAB.c(b);
        there.until("get Tick", "3");
        LAB.mirror(
                b,
                "publish",
                "Tick",
                "--listen",
                b.address() + ":40100",
                "--key",
                LAB.key().toString());
        String[] back = {
            "subscribe",
            "Tick",
            "--from",
            b.address() + ":40100",
            "--key",
            LAB.key().toString()
        };
        LAB.mirror(a, back);
        LAB.mirror(a, "subscribe", "Tick", "--from", b.address() + ":40100", "--into", "Back", "--key", back[5]);
        Peer here = LAB.c(a);
        String itself = "the region 'Tick' is a mirror itself; publish it where it is written";
        here.until("problem Tick", itself);
        here.until("problem Back", itself);
        assertThat(here.ask("state Back")).isEqualTo("ENDED");
        assertThat(here.ask("get Back")).isEqualTo("none");
        writer.ask("write Tick 4");
        there.until("get Tick", "4");
        assertThat(here.ask("get Tick")).isEqualTo("4");
    }
}

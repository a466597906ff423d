package io.sharedstruct.mirror.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.mirror.testing.Host;
import io.sharedstruct.mirror.testing.Lab;
import io.sharedstruct.mirror.testing.MirrorProcess;
import io.sharedstruct.mirror.testing.Peer;
import io.sharedstruct.testing.OnPosix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens to the struct that is published. */
@OnPosix
class SourceTest {

    @RegisterExtension
    static final Lab LAB = new Lab("64m", "64m");

    private final Host a = LAB.host(0);
    private final Host b = LAB.host(1);

    /** One mirror of several structs, each with a life of its own. */
    @Test
    void itIsRemovedMadeAnewOrOfAnotherLayoutAndReadersKeepTheLastImageMeanwhile() throws Exception {
        LAB.publish(40100, "Absent", "Anew", "Changed");
        LAB.subscribe(b, 40100, "Absent", "Anew", "Changed");
        Peer writer = LAB.java(a);
        Peer reader = LAB.c(b);
        writer.ask("write Anew 1");
        writer.ask("write Changed 2");
        reader.until("get Anew", "1");
        reader.until("get Changed", "2");
        reader.until("state Absent", "ENDED");
        assertThat(reader.ask("problem Absent")).isEqualTo("there is no region 'Absent'");

        writer.ask("unlink Anew");
        reader.until("state Anew", "ENDED");
        assertThat(reader.ask("problem Anew")).isIn("the region 'Anew' was removed", "there is no region 'Anew'");
        assertThat(reader.ask("get Anew")).isEqualTo("1");
        writer.ask("write Anew 7");
        reader.until("get Anew", "7");
        reader.until("state Anew", "LIVE");

        writer.ask("unlink Changed");
        writer.ask("page Changed 3");
        reader.until("state Changed", "REFUSED");
        assertThat(reader.ask("problem Changed"))
                .matches(
                        "acquire 'Changed': values: int64\\[8192\\] at 8 here, int64\\[30\\] at 32 in the region created by"
                                + " pid \\d+\\. Build both programs from the same struct, or choose another name");
        assertThat(reader.ask("get Changed")).isEqualTo("2");
        reader.ask("close -");
        reader.until("page Changed", "3");
        reader.until("state Changed", "LIVE");
        assertThat(reader.ask("get Anew")).isEqualTo("7");
    }

    @Test
    void aWriterThatDiesInsideLeavesTheLastWholeImageWhichSaysSoAfterASecond() throws Exception {
        Peer writer = LAB.java(a);
        writer.ask("write Tick 4");
        LAB.publish(40100, "Tick");
        LAB.subscribe(b, 40100, "Tick");
        Peer reader = LAB.c(b);
        reader.until("get Tick", "4");
        reader.until("consistent Tick", "yes");
        assertThat(LAB.c(a).ask("die Tick")).isEqualTo("inside");
        reader.until("consistent Tick", "no");
        assertThat(reader.ask("state Tick")).isEqualTo("LIVE");
        assertThat(writer.ask("get Tick")).isEqualTo("died");
        writer.ask("write Tick 6");
        reader.until("get Tick", "6");
        reader.until("consistent Tick", "yes");
    }

    /** The mirror holds nothing that its users have let go. */
    @Test
    void itsLastUserGoesAndSoDoesTheRegion() throws Exception {
        Peer writer = LAB.java(a);
        writer.ask("write Tick 1");
        LAB.publish(40100, "Tick");
        MirrorProcess subscriber = LAB.subscribe(b, 40100, "Tick");
        Peer reader = LAB.c(b);
        reader.until("get Tick", "1");
        writer.ask("close Tick");
        reader.until("state Tick", "ENDED");
        assertThat(reader.ask("problem Tick"))
                .isIn("nobody has the region 'Tick' any more", "there is no region 'Tick'");
        assertThat(a.files()).doesNotContain("/dev/shm/Tick");
        writer.ask("write Tick 2");
        reader.until("get Tick", "2");
        reader.ask("close -");
        subscriber.close();
        assertThat(b.files()).isEmpty();
    }
}

package io.sharedstruct.mirror.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.mirror.testing.Host;
import io.sharedstruct.mirror.testing.Lab;
import io.sharedstruct.mirror.testing.MirrorProcess;
import io.sharedstruct.mirror.testing.Peer;
import io.sharedstruct.mirror.testing.TickShared;
import io.sharedstruct.testing.OnPosix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is in the way on the host that mirrors a struct. */
@OnPosix
class TargetsTest {

    @RegisterExtension
    static final Lab LAB = new Lab("64m", "64m");

    private final Host a = LAB.host(0);
    private final Host b = LAB.host(1);

    @Test
    void whatProgramsHereHaveMadeIsNotTouchedAndWhatIsTooLargeIsNotTaken() throws Exception {
        Peer there = LAB.java(a);
        there.ask("write Used 1");
        there.ask("write Other 1");
        there.ask("page Large 1");
        there.ask("write Free 1");
        Peer here = LAB.java(b);
        here.ask("write Used 66");
        here.ask("bare Other 77");
        LAB.publish(40100, "Used", "Other", "Large", "Free");
        LAB.subscribe(b, 40100, "Used", "Other", "Large", "Free", "--max-size", "1k");
        Peer reader = LAB.c(b);
        reader.until("get Free", "1");
        String foreign = ": a program of this machine has made this region, and a mirror writes no such; mirror into"
                + " another name";
        reader.until("problem Used", "mirror 'Used'" + foreign);
        reader.until("problem Other", "mirror 'Other'" + foreign);
        reader.until("problem Large", "the struct has 65544 bytes, more than the 1024 that are taken");
        for (String name : new String[] {"Used", "Other", "Large"}) {
            assertThat(reader.ask("state " + name)).isEqualTo("REFUSED");
        }
        assertThat(reader.ask("page Large")).isEqualTo("none");
        String other = b.run("sha256sum", "/dev/shm/Other");
        there.ask("write Used 2");
        there.ask("write Other 2");
        there.ask("write Free 2");
        reader.until("get Free", "2");
        assertThat(here.ask("get Used")).isEqualTo("66");
        assertThat(b.run("sha256sum", "/dev/shm/Other")).isEqualTo(other);

        here.ask("close Used");
        reader.until("get Used", "2");
        reader.until("state Used", "LIVE");
    }

    @Test
    void aNameHasOneMirrorAndALayoutThatWasntAskedForIsRefused() throws Exception {
        LAB.java(a).ask("write Tick 1");
        LAB.publish(40100, "Tick");
        LAB.subscribe(b, 40100, "Tick");
        MirrorProcess wrong = LAB.subscribe(b, 40100, "Tick", "--into", "Asked", "--layout", "0000000000001234");
        Peer reader = LAB.c(b);
        reader.until("get Tick", "1");
        reader.until("state Asked", "REFUSED");
        assertThat(reader.ask("problem Asked"))
                .isEqualTo("the struct has the layout " + Long.toHexString(fingerprint()) + ", not 1234");
        assertThat(wrong.isAlive()).isTrue();
        MirrorProcess second = LAB.subscribe(b, 40100, "Tick");
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.said())
                .contains("sharedstruct-mirror: another mirror of this user does the same: subscribe-");
        assertThat(reader.ask("get Tick")).isEqualTo("1");
        reader.until("state Tick", "LIVE");
    }

    private static long fingerprint() {
        return StructDescription.of(TickShared.class).orElseThrow().fingerprint();
    }

    @Test
    void whoScribblesIsOverwrittenThoughTheStructNeverChangesAndWhoRemovesTheNameFindsItMadeAnew() throws Exception {
        Peer there = LAB.java(a);
        there.ask("write Tick 1");
        LAB.publish(40100, "Tick");
        LAB.subscribe(b, 40100, "Tick");
        Peer reader = LAB.c(b);
        reader.until("get Tick", "1");
        assertThat(LAB.c(b).ask("scribble Tick")).isEqualTo("done");
        reader.until("get Tick", "1");
        there.ask("write Tick 2");
        reader.until("get Tick", "2");
        reader.until("state Tick", "LIVE");
        b.run("rm", "/dev/shm/Tick");
        reader.until("get Tick", "2");
        there.ask("write Tick 3");
        reader.until("get Tick", "3");
    }
}

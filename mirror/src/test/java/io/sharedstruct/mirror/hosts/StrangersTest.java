package io.sharedstruct.mirror.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.mirror.testing.Host;
import io.sharedstruct.mirror.testing.Lab;
import io.sharedstruct.mirror.testing.MirrorProcess;
import io.sharedstruct.mirror.testing.Peer;
import io.sharedstruct.mirror.wire.Topics;
import io.sharedstruct.testing.OnPosix;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a third host sends that nobody has asked. */
@OnPosix
class StrangersTest {

    @RegisterExtension
    static final Lab LAB = new Lab("64m", "64m", "64m");

    private final Host a = LAB.host(0);
    private final Host b = LAB.host(1);
    private final Host c = LAB.host(2);

    /** More than so many have come to its programs since it was there. */
    private static void untilDatagrams(Host on, long count) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (datagrams(on) <= count) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
    }

    private static long datagrams(Host on) throws Exception {
        return on.run("cat", "/proc/net/snmp")
                .lines()
                .filter(line -> line.startsWith("Udp: ") && Character.isDigit(line.charAt(5)))
                .mapToLong(line -> Long.parseLong(line.split(" ", -1)[1]))
                .sum();
    }

    @Test
    void whoHasNoKeyOrAnotherOneGetsNothing() throws Exception {
        LAB.java(a).ask("write Tick 5");
        LAB.publish(40100, "Tick");
        long before = datagrams(a);
        MirrorProcess bare = LAB.mirror(c, "subscribe", "Tick", "--from", a.address() + ":40100");
        MirrorProcess other = LAB.mirror(
                b,
                "subscribe",
                "Tick",
                "--from",
                a.address() + ":40100",
                "--key",
                LAB.key("other.bin", 1).toString());
        untilDatagrams(a, before + 100);
        assertThat(a.files()).as("buffers for strangers").noneMatch(file -> file.contains("/images/"));
        Peer there = LAB.c(b);
        for (Peer reader : List.of(there, LAB.c(c))) {
            reader.until("state Tick", "CONNECTING");
            assertThat(reader.ask("get Tick")).isEqualTo("none");
            assertThat(reader.ask("age Tick")).isEqualTo("-1");
        }
        bare.untilItSays("warning: without --key anybody on the way can read and forge what is sent");
        assertThat(other.said()).doesNotContain("warning: without");
        other.close();
        LAB.subscribe(b, 40100, "Tick");
        there.until("get Tick", "5");
    }

    @Test
    void whoTakesTheAddressOfTheirPublisherIsNotBelieved() throws Exception {
        Peer writer = LAB.java(a);
        writer.ask("write Tick 1");
        LAB.publish(40100, "Tick");
        LAB.subscribe(b, 40100, "Tick");
        Peer reader = LAB.c(b);
        reader.until("get Tick", "1");
        a.cable(false);
        c.run("ip", "address", "add", a.address() + "/24", "dev", "eth0");
        b.run("ip", "neighbour", "flush", "dev", "eth0");
        LAB.java(c).ask("write Tick 66");
        long before = datagrams(c);
        MirrorProcess rogue = LAB.mirror(
                c,
                "publish",
                "Tick",
                "--listen",
                a.address() + ":40100",
                "--key",
                LAB.key("other.bin", 1).toString());
        untilDatagrams(c, before + 20);
        reader.until("state Tick", "DISCONNECTED");
        rogue.untilItSays("image 1  consistent  mirrors 0");
        assertThat(reader.ask("get Tick")).isEqualTo("1");
        rogue.close();
        c.run("ip", "address", "delete", a.address() + "/24", "dev", "eth0");
        a.cable(true);
        b.run("ip", "neighbour", "flush", "dev", "eth0");
        writer.ask("write Tick 2");
        reader.until("get Tick", "2");
    }

    /** Everything goes through him, and he puts old messages in the place of new ones, of the same length and with the right headers. */
    @Test
    void whatWasRecordedIsBelievedNeitherByWhoHasHeardItNorByWhoIsStartedLater() throws Exception {
        Peer writer = LAB.java(a);
        writer.ask("write Tick 1");
        LAB.publish(40100, "Tick");
        Peer relay = LAB.program(c, "network");
        assertThat(relay.ask("relay " + c.address() + " 40100 " + a.address())).isEqualTo("done");
        String[] through = {
            "subscribe",
            "Tick",
            "--from",
            c.address() + ":40100",
            "--key",
            LAB.key().toString()
        };
        MirrorProcess subscriber = LAB.mirror(b, through);
        Peer reader = LAB.c(b);
        reader.until("get Tick", "1");
        writer.ask("write Tick 2");
        reader.until("get Tick", "2");

        relay.ask("replay");
        writer.ask("write Tick 3");
        reader.untilMoreThan(10, "refused Tick");
        assertThat(reader.ask("get Tick")).isEqualTo("2");
        subscriber.kill();
        LAB.mirror(b, through);
        reader.until("state Tick", "CONNECTING");
        relay.untilMoreThan(relay.number("replaced"), "replaced");
        reader.untilMoreThan(1, "refused Tick");
        assertThat(reader.ask("state Tick")).isEqualTo("CONNECTING");
        assertThat(reader.ask("get Tick")).isEqualTo("2");

        relay.ask("pass");
        reader.until("get Tick", "3");
        reader.until("state Tick", "LIVE");
    }

    /** At all ports of both sides; at those of the publisher also from an address that may call. */
    @Test
    void aHundredThousandDatagramsOfGarbageDisturbNobodyAndCostNoMemory() throws Exception {
        Peer writer = LAB.java(a);
        writer.ask("write Tick 1");
        MirrorProcess publisher = LAB.publish(40100, "Tick", "--allow", b.address());
        MirrorProcess subscriber = LAB.subscribe(b, 40100, "Tick");
        Peer reader = LAB.c(b);
        reader.until("get Tick", "1");
        int onA = a.files().size();
        int onB = b.files().size();
        int stream = (int) (Topics.of("Tick") >>> 33) | 1;
        Peer stranger = LAB.program(c, "network");
        for (int port : new int[] {40100, 40101}) {
            stranger.tell("garbage " + a.address() + " " + port + " 25000 " + stream);
        }
        List<Integer> ports = b.udpPorts();
        assertThat(ports).hasSizeGreaterThanOrEqualTo(2);
        for (int port : ports) {
            stranger.tell("garbage " + b.address() + " " + port + " " + 50_000 / ports.size() + " " + stream);
        }
        Peer neighbour = LAB.program(b, "network");
        neighbour.tell("garbage " + a.address() + " 40101 10000 " + stream);
        for (int value = 2; value < 300; value++) {
            writer.ask("write Tick " + value);
            reader.until("get Tick", Integer.toString(value));
        }
        for (int i = 0; i < 2 + ports.size(); i++) {
            assertThat(stranger.hear()).isEqualTo("done");
        }
        assertThat(neighbour.hear()).isEqualTo("done");
        writer.ask("write Tick 300");
        reader.until("get Tick", "300");
        reader.until("state Tick", "LIVE");
        // A session that is begun anew meanwhile leaves its buffers for some seconds.
        assertThat(a.files()).hasSizeLessThan(onA + 12);
        assertThat(b.files()).hasSizeLessThan(onB + 12);
        assertThat(publisher.said()).doesNotContain("Exception");
        assertThat(subscriber.said()).doesNotContain("Exception");
    }
}

package io.sharedstruct.mirror.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.mirror.testing.Host;
import io.sharedstruct.mirror.testing.Lab;
import io.sharedstruct.mirror.testing.MirrorProcess;
import io.sharedstruct.mirror.testing.Peer;
import io.sharedstruct.testing.OnPosix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hosts whose shared memory is as small as that of a container, or smaller. The other tests have one of 64 MB. */
@OnPosix
class SmallSharedMemoryTest {

    @RegisterExtension
    static final Lab LAB = new Lab("64m", "64m", "64m");

    private final Host a = LAB.host(0);
    private final Host b = LAB.host(1);
    private final Host small = LAB.host(2);

    @Test
    void whereTheTransportHasNoRoomTheMirrorSaysSoAndLeavesNothing() throws Exception {
        small.run("mount", "-o", "remount,size=4m", "/dev/shm");
        MirrorProcess subscriber = LAB.subscribe(small, 40100, "Tick");
        assertThat(subscriber.exitCode()).isEqualTo(1);
        assertThat(subscriber.said())
                .matches(
                        "sharedstruct-mirror: the transport can't start: its buffers need 13312 KiB, and there are 40\\d\\d in"
                                + " /dev/shm/sharedstruct-mirror-root-subscribe-[0-9a-f]+; remove old regions, or make it larger,"
                                + " in a container with --shm-size\n");
        assertThat(small.run("find", "/dev/shm", "-mindepth", "1")).isEmpty();
    }

    /** In 16 MB there is room for a small struct. */
    @Test
    void whereTheRegionHasNoRoomTheStatusSaysSoUntilThereIsSome() throws Exception {
        small.run("mount", "-o", "remount,size=16m", "/dev/shm");
        Peer writer = LAB.java(a);
        writer.ask("block Block 1");
        writer.ask("write Tick 1");
        LAB.publish(40100, "Block", "Tick");
        LAB.subscribe(small, 40100, "Block", "Tick");
        Peer reader = LAB.c(small);
        reader.until("get Tick", "1");
        reader.until("state Block", "REFUSED");
        assertThat(reader.ask("problem Block"))
                .startsWith(
                        "acquire 'Block': posix_fallocate of 4198400 bytes failed: errno=28 (ENOSPC, No space left on"
                                + " device); shared memory is full (df /dev/shm)");
        writer.ask("write Tick 2");
        reader.until("get Tick", "2");
        small.run("mount", "-o", "remount,size=64m", "/dev/shm");
        reader.until("state Block", "LIVE");
    }

    /** What it has it has for good: nobody writes to memory that isn't there. */
    @Test
    void aSharedMemoryThatBecomesFullDisturbsNobodyWhoIsThere() throws Exception {
        Peer writer = LAB.java(a);
        writer.ask("write Tick 1");
        LAB.publish(40100, "Tick");
        LAB.subscribe(b, 40100, "Tick");
        Peer reader = LAB.c(b);
        reader.until("get Tick", "1");
        for (Host host : new Host[] {a, b}) {
            fill(host);
            host.lose(100);
        }
        for (int i = 0; i < 50; i++) {
            reader.until("get Tick", writer.ask("storm Tick 20"));
        }
        reader.until("state Tick", "LIVE");
    }

    private static void fill(Host host) throws Exception {
        host.run("sh", "-c", "head -c 100m /dev/zero > /dev/shm/fill 2>&1; true");
    }
}

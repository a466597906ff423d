package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Persistence;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Regions between real JVMs, some of which are killed with SIGKILL. */
class PeerProcessTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    private Object inode() throws IOException {
        return Files.getAttribute(ShmNames.path(name), "unix:ino");
    }

    @Test
    void twoProcessesSeeEachOthersValues() {
        try (PeerJvm peer = PeerJvm.start();
                TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            assertThat(peer.ask("acquire " + name)).isEqualTo("joined");
            region.setIntAt(TestStruct.X, 17);
            assertThat(peer.ask("get")).isEqualTo("17");
            assertThat(peer.ask("set 18")).isEqualTo("done");
            assertThat(region.intAt(TestStruct.X)).isEqualTo(18);
        }
    }

    @Test
    void theLastProcessRemovesTheName() {
        try (PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("acquire " + name)).isEqualTo("creator");
            TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options);
            assertThat(region.isCreator()).isFalse();
            region.close();
            assertThat(ShmNames.exists(name)).isTrue();
            assertThat(peer.ask("close")).isEqualTo("done");
            assertThat(ShmNames.exists(name)).isFalse();
        }
    }

    @Test
    @OnPosix
    void aRegionWhoseHoldersWereKilledIsStaleAndStartsAnewInPlace() throws IOException {
        try (PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("acquire " + name)).isEqualTo("creator");
            assertThat(peer.ask("set 4711")).isEqualTo("done");
            peer.kill();
        }
        Object inode = inode();
        assertThatThrownBy(() -> TestStruct.openReadOnly(TestStruct.LAYOUT, options))
                .isInstanceOf(RegionNotFoundException.class)
                .hasMessage("openReadOnly '" + name
                        + "': there is only what killed processes left of a region; the next one to acquire it starts"
                        + " anew");
        assertThatThrownBy(() -> TestStruct.open(TestStruct.LAYOUT, options))
                .isInstanceOf(RegionNotFoundException.class);
        try (TestStruct region = TestStruct.create(TestStruct.LAYOUT, options)) {
            assertThat(region.isCreator()).isTrue();
            assertThat(region.intAt(TestStruct.X)).isZero();
            assertThat(inode()).isEqualTo(inode);
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    @OnPosix
    void aStaleRegionOfAnotherLayoutIsReplacedAndNeverShortened() throws IOException {
        try (PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("big " + name + " 20000")).isEqualTo("creator");
            assertThat(peer.ask("set -1")).isEqualTo("done");
        }
        long length = Files.size(ShmNames.path(name));
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options);
                TestStruct joiner = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            assertThat(region.isCreator()).isTrue();
            assertThat(region.intAt(TestStruct.X)).isZero();
            assertThat(joiner.isLayoutVerified()).isTrue();
            assertThat(Files.size(ShmNames.path(name))).isEqualTo(length);
        }
    }

    @Test
    void whoeverIsLeftKeepsTheRegionWhenOthersAreKilled() {
        try (PeerJvm victim = PeerJvm.start();
                PeerJvm holder = PeerJvm.start()) {
            assertThat(victim.ask("acquire " + name)).isEqualTo("creator");
            assertThat(holder.ask("openReadOnly " + name)).isEqualTo("joined");
            assertThat(victim.ask("set 5")).isEqualTo("done");
            victim.kill();
            try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options);
                    TestStruct reader = TestStruct.openReadOnly(TestStruct.LAYOUT, options)) {
                assertThat(region.isCreator()).isFalse();
                assertThat(region.intAt(TestStruct.X)).isEqualTo(5);
                assertThat(reader.intAt(TestStruct.X)).isEqualTo(5);
            }
            assertThat(holder.ask("get")).isEqualTo("5");
        }
    }

    @Test
    @OnPosix
    void aCreatorKilledInItsInitializerLeavesNothingOfItsWork() {
        try (PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("initialise " + name)).isEqualTo("initialising");
            peer.kill();
        }
        assertThatThrownBy(() -> TestStruct.open(TestStruct.LAYOUT, options))
                .isInstanceOf(RegionNotFoundException.class)
                .hasMessage("open '" + name + "': there is no such region; start the program that creates it, check its"
                        + " name, or call acquire, which creates it");
        assertThat(ShmNames.exists(name)).isFalse();
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            assertThat(region.isCreator()).isTrue();
            assertThat(region.intAt(TestStruct.X)).isZero();
        }
    }

    @Test
    @OnPosix
    void aCreatorThatIsStoppedInItsInitializerIsWaitedForUntilTheDeadlineAndNoLonger() throws Exception {
        try (PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("initialise " + name)).isEqualTo("initialising");
            CPeer.run("kill", "-STOP", Long.toString(peer.pid()));
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() ->
                                TestStruct.acquire(TestStruct.LAYOUT, options.withTimeout(Duration.ofMillis(100))))
                        .isInstanceOf(SharedMemoryException.class)
                        .hasMessage(
                                "acquire '" + name + "': gave up after 100 ms: another process or thread is opening or"
                                        + " closing it, runs its initializer or has been stopped meanwhile; a longer timeout may"
                                        + " help");
            }
            peer.kill();
        }
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            assertThat(region.isCreator()).isTrue();
            assertThat(region.getX()).isZero();
        }
    }

    /** A holder that is stopped is alive: its region is joined, and goes with neither the others nor the stop. */
    @Test
    @OnPosix
    void aHolderThatIsStoppedKeepsTheRegion() throws Exception {
        try (PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("acquire " + name)).isEqualTo("creator");
            CPeer.run("kill", "-STOP", Long.toString(peer.pid()));
            try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
                assertThat(region.isCreator()).isFalse();
                region.setX(4);
            }
            CPeer.run("kill", "-CONT", Long.toString(peer.pid()));
            assertThat(peer.ask("get")).isEqualTo("4");
            assertThat(peer.ask("close")).isEqualTo("done");
            assertThat(ShmNames.exists(name)).isFalse();
        }
    }

    /** Either struct's processes find their own bytes, or are told what differs. */
    @Test
    @OnPosix
    void twoStructsOfOneNameNeverSeeEachOthersBytes() {
        List<PeerJvm> peers = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                peers.add(PeerJvm.start());
            }
            for (int i = 0; i < 4; i++) {
                peers.get(i).tell((i % 2 == 0 ? "contend " : "contendStamped ") + name + " 1000");
            }
            for (PeerJvm peer : peers) {
                assertThat(peer.hear()).matches("had [1-9]\\d* of 1000");
            }
            assertThat(ShmNames.exists(name)).isFalse();
        } finally {
            peers.forEach(PeerJvm::close);
        }
    }

    @Test
    @OnPosix
    void aKilledCreatorOfAKernelPersistentRegionLeavesItsBytes() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options.withPersistence(Persistence.KERNEL))) {
            try (PeerJvm peer = PeerJvm.start()) {
                assertThat(peer.ask("acquire " + name)).isEqualTo("joined");
                assertThat(peer.ask("set 6")).isEqualTo("done");
            }
            assertThat(region.intAt(TestStruct.X)).isEqualTo(6);
        }
        try (TestStruct region = TestStruct.open(TestStruct.LAYOUT, options)) {
            assertThat(region.intAt(TestStruct.X)).isEqualTo(6);
        }
    }

    @Test
    void processesThatOpenAndCloseInARaceAlwaysFindACompleteRegion() {
        List<PeerJvm> peers = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                peers.add(PeerJvm.start());
            }
            peers.forEach(peer -> peer.tell("race " + name + " 2000"));
            int created = 0;
            for (PeerJvm peer : peers) {
                String answer = peer.hear();
                assertThat(answer).startsWith("created ");
                created += Integer.parseInt(answer.substring("created ".length()));
            }
            // All the 8,000 rounds were complete; if one process alone had kept it alive there would be one creator.
            assertThat(created).isPositive();
            assertThat(ShmNames.exists(name)).isFalse();
        } finally {
            peers.forEach(PeerJvm::close);
        }
    }
}

package io.sharedstruct.runtime.os.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.testing.OnWindows;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Regions of JVMs that are ended from outside: the kernel closes their handles, and with the last one the name is gone. */
@OnWindows
class WindowsProcessTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name).withTimeout(Duration.ofSeconds(60));

    @Test
    void aKilledHolderLeavesNothing() {
        try (PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("acquire " + name)).isEqualTo("creator");
            assertThat(peer.ask("set 4711")).isEqualTo("done");
            assertThat(ShmNames.exists(name)).isTrue();
            peer.kill();
        }
        assertThat(ShmNames.exists(name)).isFalse();
        assertThatThrownBy(() -> TestStruct.open(TestStruct.LAYOUT, options))
                .isInstanceOf(RegionNotFoundException.class)
                .hasMessage("open '" + name
                        + "': there is no such region; start the program that creates it, check its name, or call"
                        + " acquire, which creates it");
        try (TestStruct region = TestStruct.create(TestStruct.LAYOUT, options)) {
            assertThat(region.intAt(TestStruct.X)).isZero();
        }
    }

    @Test
    void aCreatorKilledInItsInitializerLeavesNothing() {
        try (PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("initialise " + name)).isEqualTo("initialising");
            assertThat(ShmNames.exists(name)).isTrue();
            peer.kill();
        }
        assertThatThrownBy(() -> TestStruct.open(TestStruct.LAYOUT, options))
                .isInstanceOf(RegionNotFoundException.class)
                .hasMessage("open '" + name
                        + "': there is no such region; start the program that creates it, check its name, or call"
                        + " acquire, which creates it");
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            assertThat(region.isCreator()).isTrue();
            assertThat(region.intAt(TestStruct.X)).isZero();
        }
    }

    @Test
    void whoWaitsForACreatorThatIsKilledInitialisesInItsPlace() throws Exception {
        try (PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("initialise " + name)).isEqualTo("initialising");
            CompletableFuture<TestStruct> waiting = CompletableFuture.supplyAsync(
                    () -> TestStruct.acquire(TestStruct.LAYOUT, options, TestStruct::fill));
            assertThatThrownBy(() -> TestStruct.open(TestStruct.LAYOUT, options.withTimeout(Duration.ofMillis(200))))
                    .hasMessageContaining(
                            "gave up after 200 ms: another process or thread is opening it, runs its initializer");
            assertThat(waiting).isNotDone();
            peer.kill();
            try (TestStruct region = waiting.get()) {
                assertThat(region.isCreator()).isTrue();
                assertThat(TestStruct.problemIn(region)).isNull();
            }
        }
    }

    @Test
    void whoeverIsKilledWhileManyOpenAndCloseTheOthersFindACompleteRegion() throws Exception {
        for (int round = 0; round < 4; round++) {
            try (PeerJvm victim = PeerJvm.start();
                    PeerJvm racer = PeerJvm.start()) {
                victim.tell("race " + name + " 1000000");
                racer.tell("race " + name + " 300");
                for (int i = ThreadLocalRandom.current().nextInt(30, 60); i > 0; i--) {
                    openWhole();
                }
                victim.kill();
                openWhole();
                assertThat(racer.hear()).startsWith("created ");
            }
            assertThat(ShmNames.exists(name)).isFalse();
        }
    }

    private void openWhole() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options, TestStruct::fill)) {
            assertThat(TestStruct.problemIn(region)).isNull();
        }
    }
}

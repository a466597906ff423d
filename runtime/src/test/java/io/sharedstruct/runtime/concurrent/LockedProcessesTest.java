package io.sharedstruct.runtime.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.SharedLock;
import io.sharedstruct.WriterDiedException;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.WordStruct;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Locks and sequences between two processes, one of which may be killed at the worst moment. */
@Timeout(120)
class LockedProcessesTest {

    private static final int TIMES = Integer.getInteger("additions", 20_000);

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private WordStruct region;
    private PeerJvm peer;

    @BeforeEach
    void share() {
        region = WordStruct.acquire(name);
        peer = PeerJvm.start();
        assertThat(peer.ask("words acquire " + name)).isEqualTo("done");
    }

    @AfterEach
    void end() {
        peer.close();
        region.close();
    }

    @Test
    void nothingIsLostUnderTheLock() {
        peer.tell("words add " + TIMES);
        for (int i = 0; i < TIMES; i++) {
            try (SharedLock.Held held = region.exclusive().lock()) {
                region.count();
            }
        }
        assertThat(peer.hear()).isEqualTo("done");
        assertThat(region.counter()).isEqualTo(2L * TIMES);
    }

    @Test
    void nothingIsLostAmongWriters() {
        peer.tell("words addAsWriter " + TIMES);
        for (int i = 0; i < TIMES; i++) {
            try (SharedLock.Held held = region.guard().writeLock().lock()) {
                region.count();
            }
        }
        assertThat(peer.hear()).isEqualTo("done");
        assertThat(region.counter()).isEqualTo(2L * TIMES);
    }

    @Test
    void nothingIsLostUnderTheLockOfTheRegion() {
        int times = Math.min(TIMES, 300);
        peer.tell("words addInRegion " + times);
        for (int i = 0; i < times; i++) {
            try (SharedLock.Held held = region.lock()) {
                region.count();
            }
        }
        assertThat(peer.hear()).isEqualTo("done");
        assertThat(region.counter()).isEqualTo(2L * times);
    }

    @Test
    void aLivingOwnerKeepsTheLockAndAKilledOneLosesIt() throws InterruptedException {
        assertThat(peer.ask("words lock")).isEqualTo("held");
        assertThat(region.exclusive().tryLock()).isNull();
        assertThat(region.exclusive().tryLock(Duration.ofMillis(100))).isNull();
        peer.kill();
        try (SharedLock.Held held = region.exclusive().lock()) {
            assertThat(held.wasAbandoned()).isTrue();
        }
        try (SharedLock.Held held = region.exclusive().lock()) {
            assertThat(held.wasAbandoned()).isFalse();
        }
    }

    @Test
    void whoWaitsForAnOwnerWhoIsKilledGetsTheLock() throws Exception {
        assertThat(peer.ask("words lock")).isEqualTo("held");
        CompletableFuture<Boolean> abandoned = CompletableFuture.supplyAsync(() -> {
            try (SharedLock.Held held = region.exclusive().lock()) {
                return held.wasAbandoned();
            }
        });
        SharedLockTest.awaitWaiter(region, WordStruct.LOCK);
        peer.kill();
        assertThat(abandoned.get(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aKilledWriterIsToldToReadersAndTheNextWriter() {
        assertThat(peer.ask("words write")).isEqualTo("held");
        assertThat(region.guard().readLock().tryLock()).isNull();
        peer.kill();
        try (SharedLock.Held held = region.guard().readLock().lock()) {
            assertThat(held.wasAbandoned()).isTrue();
        }
        try (SharedLock.Held held = region.guard().writeLock().lock()) {
            assertThat(held.wasAbandoned()).isTrue();
        }
        try (SharedLock.Held held = region.guard().readLock().lock()) {
            assertThat(held.wasAbandoned()).isFalse();
        }
    }

    @Test
    void aKilledReaderLeavesNothing() throws InterruptedException {
        assertThat(peer.ask("words read")).isEqualTo("held");
        assertThat(region.guard().writeLock().tryLock(Duration.ofMillis(50))).isNull();
        peer.kill();
        try (SharedLock.Held held = region.guard().writeLock().lock()) {
            assertThat(held.wasAbandoned()).isFalse();
        }
    }

    @Test
    void aKilledOwnerOfTheRegionLosesItUntold() throws InterruptedException {
        assertThat(peer.ask("words region")).isEqualTo("held");
        assertThat(region.tryLock()).isNull();
        assertThat(region.tryLock(Duration.ofMillis(50))).isNull();
        peer.kill();
        try (SharedLock.Held held = region.lock()) {
            assertThat(held.wasAbandoned()).isFalse();
            assertThat(region.tryLock()).isNull();
        }
    }

    @Test
    void aWriterWhoIsKilledInsideIsToldOfUntilSomebodyTakesOver() {
        assertThat(peer.ask("words update 5")).isEqualTo("done");
        assertThat(region.<Long>read(WordStruct.View::whole)).isEqualTo(5);
        assertThat(peer.ask("words stayInUpdate")).isEqualTo("inside");
        peer.kill();
        assertThatThrownBy(() -> region.read(WordStruct.View::whole)).isInstanceOf(WriterDiedException.class);
        assertThatThrownBy(() -> region.update(all -> all.setAll(6))).isInstanceOf(WriterDiedException.class);
        region.takeOver(all -> all.setAll(6));
        assertThat(region.<Long>read(WordStruct.View::whole)).isEqualTo(6);
        region.update(all -> all.setAll(7));
        assertThat(region.<Long>read(WordStruct.View::whole)).isEqualTo(7);
    }

    @Test
    void whoWaitsIsWokenFromAnotherProcess() throws InterruptedException {
        peer.tell("words await 0 60000");
        region.setState(3);
        region.wakeState();
        assertThat(peer.hear()).isEqualTo("true");
        peer.tell("words awaitUpdate 0 60000");
        region.update(all -> all.setAll(1));
        assertThat(peer.hear()).isEqualTo("true");
        CompletableFuture<Void> setter = CompletableFuture.runAsync(() -> peer.ask("words set 4"));
        assertThat(region.awaitState(3, Duration.ofSeconds(60))).isTrue();
        assertThat(region.state()).isEqualTo(4);
        setter.join();
    }
}

package io.sharedstruct.runtime.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.SharedLock;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.WordStruct;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who counts as alive on Linux: neither a pid nor a pause says anything about it. */
@OnPosix
@Timeout(120)
class OwnersTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @Test
    void aStoppedOwnerIsNeverTakenForDead() throws Exception {
        try (WordStruct region = WordStruct.acquire(name);
                PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("words acquire " + name)).isEqualTo("done");
            assertThat(peer.ask("words lock")).isEqualTo("held");
            CPeer.run("kill", "-STOP", Long.toString(peer.pid()));
            assertThat(region.exclusive().tryLock(Duration.ofMillis(300))).isNull();
            assertThat(region.exclusive().tryLock()).isNull();
            CPeer.run("kill", "-CONT", Long.toString(peer.pid()));
            assertThat(peer.ask("words unlock")).isEqualTo("done");
            try (SharedLock.Held held = region.exclusive().lock()) {
                assertThat(held.wasAbandoned()).isFalse();
            }
        }
    }

    @Test
    void anOwnerOfAnotherProcessNamespaceLivesAndDiesAsAnyOther() {
        Needs.linux();
        Needs.program("unshare");
        try (WordStruct region = WordStruct.acquire(name)) {
            try (PeerJvm peer = PeerJvm.start("unshare", "-rpf", "--mount-proc", "--kill-child")) {
                assertThat(peer.ask("words acquire " + name)).isEqualTo("done");
                assertThat(peer.ask("words lock")).isEqualTo("held");
                assertThat(region.exclusive().tryLock()).isNull();
                assertThat(peer.ask("words unlock")).isEqualTo("done");
                SharedLock.Held held = region.exclusive().lock();
                assertThat(held.wasAbandoned()).isFalse();
                peer.tell("words lock");
                SharedLockTest.awaitWaiter(region, WordStruct.LOCK);
                held.close();
                assertThat(peer.hear()).isEqualTo("held");
            }
            try (SharedLock.Held held = region.exclusive().lock()) {
                assertThat(held.wasAbandoned()).isTrue();
            }
        }
    }
}

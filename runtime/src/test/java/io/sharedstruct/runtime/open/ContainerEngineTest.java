package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.Containers;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What docs/containers.md says of containers, in containers: each has what the engine restricts by default, its system calls too. */
@OnPosix
@Timeout(120)
class ContainerEngineTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @RegisterExtension
    private final Containers containers = new Containers();

    private final String name = names.next();
    private final String first = Containers.newName();
    private final String second = Containers.newName();

    @BeforeEach
    void needsAnEngine() {
        Containers.need();
    }

    private PeerJvm start(String container, String... options) throws Exception {
        return PeerJvm.start(containers.in(container, options));
    }

    @Test
    void theSharedMemoryOfAContainerIsSmall() throws Exception {
        try (PeerJvm peer = start(first)) {
            assertThat(peer.ask("big " + name + " 60000000")).isEqualTo("creator");
            assertThat(peer.ask("close")).isEqualTo("done");
            assertThat(peer.ask("big " + name + " 70000000")).contains("errno=28 (ENOSPC");
            assertThat(peer.ask("acquire " + name)).isEqualTo("creator");
        }
    }

    @Test
    void anOptionMakesItLarger() throws Exception {
        try (PeerJvm peer = start(first, "--shm-size=1g")) {
            assertThat(peer.ask("big " + name + " 70000000")).isEqualTo("creator");
        }
    }

    @Test
    void eachHasRegionsOfItsOwn() throws Exception {
        try (PeerJvm one = start(first);
                PeerJvm other = start(second)) {
            assertThat(one.ask("acquire " + name)).isEqualTo("creator");
            assertThat(other.ask("acquire " + name)).isEqualTo("creator");
            assertThat(ShmNames.exists(name)).isFalse();
        }
    }

    @Test
    void oneLetsAnotherIn() throws Exception {
        try (PeerJvm one = start(first, "--ipc=shareable");
                PeerJvm other = start(second, "--ipc=container:" + first)) {
            shares(one, other);
            assertThat(ShmNames.exists(name)).isFalse();
        }
    }

    @Test
    void bothHaveThatOfTheHost() throws Exception {
        try (PeerJvm one = start(first, "--ipc=host");
                PeerJvm other = start(second, "--volume=/dev/shm:/dev/shm")) {
            shares(one, other);
            assertThat(ShmNames.exists(name)).isTrue();
        }
    }

    private void shares(PeerJvm one, PeerJvm other) {
        assertThat(one.ask("acquire " + name)).isEqualTo("creator");
        assertThat(other.ask("acquire " + name)).isEqualTo("joined");
        assertThat(one.ask("set 5")).isEqualTo("done");
        assertThat(other.ask("get")).isEqualTo("5");
        assertThat(one.ask("close")).isEqualTo("done");
        assertThat(other.ask("set 6")).isEqualTo("done");
        assertThat(one.ask("acquire " + name)).isEqualTo("joined");
        assertThat(one.ask("get")).isEqualTo("6");
    }

    @Test
    void whoIsStoppedClosesItsRegions() throws Exception {
        try (PeerJvm peer = start(first, "--ipc=host")) {
            assertThat(peer.ask("acquire " + name)).isEqualTo("creator");
            containers.tell("stop", first);
            assertThat(ShmNames.exists(name)).isFalse();
        }
    }

    /** The one that the engine tells to stop is the shell, which tells nobody, and is killed in the end. */
    @Test
    void behindAShellItDoesNotHearOfIt() throws Exception {
        Stream<String> shell = Stream.of("sh", "-c", "\"$@\"; exit 1", "sh");
        String[] container = containers.in(first, "--ipc=host");
        try (PeerJvm peer =
                PeerJvm.start(Stream.concat(Arrays.stream(container), shell).toArray(String[]::new))) {
            assertThat(peer.ask("acquire " + name)).isEqualTo("creator");
            containers.tell("stop", "--time", "1", first);
            assertThat(ShmNames.exists(name)).isTrue();
        }
    }

    @Test
    void whatAKilledOneLeavesIsBegunAnew() throws Exception {
        try (PeerJvm one = start(first, "--ipc=host");
                PeerJvm other = start(second, "--ipc=host")) {
            assertThat(one.ask("acquire " + name)).isEqualTo("creator");
            assertThat(one.ask("set 5")).isEqualTo("done");
            containers.tell("kill", first);
            containers.tell("wait", first);
            assertThat(ShmNames.exists(name)).isTrue();
            assertThat(other.ask("acquire " + name)).isEqualTo("creator");
            assertThat(other.ask("get")).isEqualTo("0");
        }
    }

    /** Both are process 1, and neither sees the other. */
    @Test
    void theLockOfAKilledOneGoesToAnother() throws Exception {
        try (PeerJvm one = start(first, "--ipc=host");
                PeerJvm other = start(second, "--ipc=host")) {
            assertThat(one.ask("words acquire " + name)).isEqualTo("done");
            assertThat(other.ask("words acquire " + name)).isEqualTo("done");
            assertThat(one.ask("words lock")).isEqualTo("held");
            other.tell("words lock");
            containers.tell("kill", first);
            assertThat(other.hear()).isEqualTo("abandoned");
        }
    }

    @Test
    void theRootMayBeReadOnly() throws Exception {
        try (PeerJvm peer = start(
                first,
                "--read-only",
                "--read-only-tmpfs=false",
                "--tmpfs",
                "/jna:exec",
                "--env=JAVA_TOOL_OPTIONS=-Djna.tmpdir=/jna")) {
            assertThat(peer.ask("acquire " + name)).isEqualTo("creator");
        }
    }

    /** As rootless engines do it: user 0 inside is user 100000 outside. */
    @Test
    void usersOfAContainerWithItsOwnNumbersAreOthersOutside() throws Exception {
        try (PeerJvm one = start(first, "--volume=/dev/shm:/dev/shm", "--uidmap=0:100000:65536");
                PeerJvm other = start(second, "--ipc=host")) {
            assertThat(one.ask("acquire " + name)).isEqualTo("creator");
            assertThat(other.ask("acquire " + name))
                    .contains("the region belongs to uid=100000 and this process runs as uid=0");
            assertThat(one.ask("close")).isEqualTo("done");
            assertThat(one.ask("acquireAs ALL_READ_WRITE " + name)).isEqualTo("creator");
            assertThat(one.ask("set 5")).isEqualTo("done");
            assertThat(other.ask("acquireAs ALL_READ_WRITE " + name)).isEqualTo("joined");
            assertThat(other.ask("get")).isEqualTo("5");
        }
    }

    /** There is no exception: the kernel kills whoever goes beyond it, here while the region is made. */
    @Test
    void aRegionBeyondTheMemoryOfTheContainerEndsIt() throws Exception {
        try (PeerJvm peer = start(first, "--shm-size=1g", "--memory=100m", "--memory-swap=100m")) {
            assertThat(peer.ask("big " + name + " 20000000")).isEqualTo("creator");
            assertThat(peer.ask("close")).isEqualTo("done");
            assertThat(peer.ask("big " + name + " 200000000")).isNull();
            assertThat(containers.tell("wait", first)).isEqualTo("137");
        }
    }
}

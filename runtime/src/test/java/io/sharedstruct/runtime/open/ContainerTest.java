package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What containers are made of: another process namespace, in which no pid means anything, and another /dev/shm. */
@OnPosix
class ContainerTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    @BeforeEach
    void needsNamespaces() {
        Needs.linux();
        Needs.program("unshare");
    }

    private static PeerJvm inAnotherProcessNamespace() {
        return PeerJvm.start("unshare", "-rpf", "--mount-proc", "--kill-child");
    }

    @Test
    void aHolderThatNobodyCanSeeByItsPidKeepsTheRegion() {
        try (PeerJvm holder = inAnotherProcessNamespace()) {
            assertThat(holder.ask("acquire " + name)).isEqualTo("creator");
            assertThat(holder.ask("set 5")).isEqualTo("done");
            try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
                assertThat(region.isCreator()).isFalse();
                assertThat(region.getX()).isEqualTo(5);
            }
            assertThat(ShmNames.exists(name)).isTrue();
            assertThat(holder.ask("get")).isEqualTo("5");
        }
    }

    @Test
    void aHolderThatIsKilledWithItsNamespaceLeavesAStaleRegion() throws IOException {
        try (PeerJvm holder = inAnotherProcessNamespace()) {
            assertThat(holder.ask("acquire " + name)).isEqualTo("creator");
            assertThat(holder.ask("set 5")).isEqualTo("done");
            long inside = ProcessHandle.of(holder.pid())
                    .flatMap(unshare -> unshare.children().findFirst())
                    .orElseThrow()
                    .pid();
            holder.kill();
            awaitEnd(inside);
        }
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            assertThat(region.isCreator()).isTrue();
            assertThat(region.getX()).isZero();
        }
    }

    /**
     * The kernel kills it when its parent has gone. Its locks are dropped before its last thread is a zombie, which nobody may ever
     * reap; its first thread may be one earlier.
     */
    private static void awaitEnd(long pid) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() - deadline < 0) {
            String status;
            try {
                status = Files.readString(Path.of("/proc/" + pid + "/status"));
            } catch (NoSuchFileException e) {
                return;
            }
            if (status.contains("State:\tZ") && status.contains("Threads:\t1\n")) {
                return;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("the process " + pid + " doesn't end");
    }

    @Test
    void aHolderOutsideKeepsTheRegionForThoseInside() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options);
                PeerJvm inside = inAnotherProcessNamespace()) {
            region.setX(6);
            assertThat(inside.ask("acquire " + name)).isEqualTo("joined");
            assertThat(inside.ask("get")).isEqualTo("6");
            assertThat(inside.ask("close")).isEqualTo("done");
            assertThat(region.isNameCurrent()).isTrue();
        }
    }

    @Test
    void anotherSharedMemoryIsOtherRegions() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options);
                PeerJvm inside = PeerJvm.start(
                        "unshare", "-rm", "sh", "-c", "mount -t tmpfs tmpfs /dev/shm && exec \"$@\"", "sh")) {
            assertThat(inside.ask("open " + name)).contains(": there is no such region; ");
            assertThat(inside.ask("acquire " + name)).isEqualTo("creator");
            assertThat(inside.ask("set 7")).isEqualTo("done");
            assertThat(region.getX()).isZero();
        }
    }
}

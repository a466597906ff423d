package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Scope;
import io.sharedstruct.sample.MyDataShared;
import io.sharedstruct.testing.CppPeer;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnWindows;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program in C for Windows that attaches by the generated header is a holder like any other. The property
 * {@code test.attach.peer} has to lead to it; {@code .ci/wine/run} compiles it.
 */
@OnWindows
class WindowsAttachTest extends AttachContract {

    private static final long SEED = 20_261_123;
    private static final int KILLS = 40;
    private static final String GLOBAL = "4";

    @Override
    List<String> program() {
        return List.of(Needs.setting("test.attach.peer"));
    }

    @Test
    void aKilledHolderLeavesNothing() throws Exception {
        MyDataShared first = MyDataShared.acquire(name);
        first.setX(5);
        try (ForeignPeer peer = attach()) {
            first.close();
            assertThat(ShmNames.exists(name)).isTrue();
            peer.kill();
        }
        assertThat(ShmNames.exists(name)).isFalse();
        assertThat(refusal(name, "0", "100")).isEqualTo("NO_REGION");
        try (MyDataShared next = MyDataShared.acquire(name)) {
            assertThat(next.isCreator()).isTrue();
            assertThat(next.getX()).isZero();
        }
    }

    @Test
    void aCreatorThatIsKilledInItsInitializerLeavesNothingToAttachTo() throws Exception {
        try (PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("initialise " + name)).isEqualTo("initialising");
            assertThat(refusal(name, "0", "20")).isEqualTo("BUSY");
            peer.kill();
        }
        assertThat(refusal(name, "0", "5000")).isEqualTo("NO_REGION");
    }

    @Test
    void whatIsNotTheRegionIsRefusedAndLeftAsItIs() throws Exception {
        assertThat(refusal(name, "0", "0")).isEqualTo("NO_REGION");
        assertThat(refusal("../" + name, "0", "0")).isEqualTo("NO_REGION");
        assertThat(refusal("..\\" + name, "0", "0")).isEqualTo("BAD_NAME");
        assertThat(refusal("a".repeat(256), "0", "0")).isEqualTo("BAD_NAME");
        AcquireOptions options = AcquireOptions.named(name);
        try (TestStruct other = TestStruct.acquire(TestStruct.LAYOUT, options, TestStruct::fill)) {
            assertThat(refusal(name, "0", "0")).isEqualTo("OTHER_LAYOUT");
            assertThat(refusal(name, READ_ONLY, "0")).isEqualTo("OTHER_LAYOUT");
            assertThat(TestStruct.problemIn(other)).isNull();
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void aRegionOfAllSessionsHasToBeAskedFor() throws Exception {
        AcquireOptions global = AcquireOptions.named(name).withScope(Scope.GLOBAL);
        try (MyDataShared data = MyDataShared.acquire(global)) {
            data.setX(8);
            assertThat(refusal(name, "0", "0")).isEqualTo("NO_REGION");
            try (ForeignPeer peer = attach(GLOBAL, "5000")) {
                assertThat(peer.ask("get")).isEqualTo("8 ");
            }
        }
    }

    @Test
    void aSectionWithoutAFooterIsAttachedUnverified() throws IOException {
        try (CppPeer maker = CppPeer.start("acquire", name)) {
            assertThat(maker.attached()).isEqualTo("created");
            assertThat(maker.ask("set 42 made elsewhere")).isEqualTo("done");
            try (ForeignPeer peer = attach()) {
                assertThat(peer.ask("verified")).isEqualTo("0");
                assertThat(peer.ask("get")).isEqualTo("42 made elsewhere");
            }
        }
    }

    /** Two programs in C and two in Java open and close while one after the other is killed. */
    @Test
    void killedAtRandomNobodySeesAnUnfinishedRegion(@TempDir(cleanup = CleanupMode.NEVER) Path folder)
            throws Exception {
        Random random = new Random(SEED);
        List<PeerJvm> creators = new ArrayList<>();
        List<Process> peers = new ArrayList<>();
        Path said = Files.createFile(folder.resolve("said.txt"));
        try {
            for (int i = 0; i < 2; i++) {
                creators.add(racing());
                peers.add(looping(said));
            }
            for (int kills = 1; kills <= KILLS; kills++) {
                int victim = random.nextInt(peers.size());
                // One that ends by itself has found something wrong.
                assertThat(peers.get(victim).waitFor(random.nextInt(50), TimeUnit.MILLISECONDS))
                        .as(() -> content(said))
                        .isFalse();
                killed(peers.get(victim));
                peers.set(victim, looping(said));
                if (kills % 10 == 0) {
                    creators.remove(0).kill();
                    creators.add(racing());
                }
            }
        } finally {
            creators.forEach(PeerJvm::close);
            for (Process peer : peers) {
                killed(peer);
            }
        }
        assertThat(content(said)).isEmpty();
        assertThat(ShmNames.exists(name)).isFalse();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process looping(Path said) throws IOException {
        return new ProcessBuilder(started("loop", name))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .start();
    }

    private static void killed(Process peer) throws InterruptedException {
        peer.destroyForcibly();
        assertThat(peer.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}

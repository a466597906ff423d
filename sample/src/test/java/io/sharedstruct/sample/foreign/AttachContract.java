package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.sample.MyDataShared;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is true on every system of programs that attach by what is generated for their language. */
abstract class AttachContract {

    static final String READ_ONLY = "1";

    @RegisterExtension
    final ShmNames names = new ShmNames();

    final String name = names.next();

    /** What starts a program that does what attach.c does. */
    abstract List<String> program();

    final List<String> command(String region, String flags, String timeout) {
        return started("MyData", region, flags, timeout);
    }

    /** The program with arguments. */
    final List<String> started(String... arguments) {
        List<String> command = new ArrayList<>(program());
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** A peer that is told at once to get the values and to end. */
    final Process getting(String timeout) throws IOException {
        Process process = new ProcessBuilder(command(name, "0", timeout)).start();
        process.getOutputStream().write("get\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        return process;
    }

    final ForeignPeer attach() throws IOException {
        return attach("0", "5000");
    }

    final ForeignPeer attach(String flags, String timeout) throws IOException {
        return ForeignPeer.start(command(name, flags, timeout));
    }

    /** What a peer says that can't attach. */
    final String refusal(String region, String flags, String timeout) throws Exception {
        Process process = new ProcessBuilder(command(region, flags, timeout)).start();
        process.getOutputStream().close(); // or one that attaches would wait for commands
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }

    /** A JVM that opens and closes without end. */
    final PeerJvm racing() {
        PeerJvm peer = PeerJvm.start();
        peer.tell("race " + name + " 1000000000");
        return peer;
    }

    @Test
    void valuesGoBothWays() throws IOException {
        try (MyDataShared data = MyDataShared.acquire(name);
                ForeignPeer peer = attach()) {
            data.setX(255);
            data.setText("Hällo");
            assertThat(peer.ask("get")).isEqualTo("255 Hällo");
            assertThat(peer.ask("set -7 Grüße zurück")).isEqualTo("done");
            assertThat(data.getX()).isEqualTo(-7);
            assertThat(data.getText()).isEqualTo("Grüße zurück");
            assertThat(peer.ask("verified")).isEqualTo("1");
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void aRegionStaysUntilItsLastHolderDetaches() throws IOException {
        MyDataShared data = MyDataShared.acquire(name);
        try (ForeignPeer peer = attach();
                ForeignPeer reader = attach(READ_ONLY, "0")) {
            data.setX(5);
            data.close();
            assertThat(ShmNames.exists(name)).isTrue();
            try (MyDataShared later = MyDataShared.acquire(name)) {
                assertThat(later.isCreator()).isFalse();
                assertThat(later.getX()).isEqualTo(5);
            }
            assertThat(peer.ask("detach")).isEqualTo("done");
            assertThat(ShmNames.exists(name)).isTrue();
            assertThat(reader.ask("get")).isEqualTo("5 ");
            assertThat(reader.ask("detach")).isEqualTo("done");
            assertThat(ShmNames.exists(name)).isFalse();
            assertThat(reader.ask("detach")).isEqualTo("done");
        }
    }

    @Test
    void attachingWaitsForAnInitializerAndNoLongerThanItIsTold() throws Exception {
        CountDownLatch initialising = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<MyDataShared> creator =
                CompletableFuture.supplyAsync(() -> MyDataShared.acquire(AcquireOptions.named(name), made -> {
                    initialising.countDown();
                    await(goOn);
                    made.setX(77);
                }));
        await(initialising);
        assertThat(refusal(name, "0", "20")).isEqualTo("BUSY");
        assertThat(refusal(name, READ_ONLY, "20")).isEqualTo("BUSY");
        Process waiting = getting("20000");
        assertThat(waiting.waitFor(500, TimeUnit.MILLISECONDS)).isFalse();
        goOn.countDown();
        try (MyDataShared made = creator.get()) {
            assertThat(made.isCreator()).isTrue();
            assertThat(new String(waiting.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(String.join(System.lineSeparator(), "ready", "77 ", ""));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.sharedstruct.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.CppPeer;
import io.sharedstruct.testing.OnWindows;
import io.sharedstruct.testing.ShmNames;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import picocli.CommandLine;

/** The generated class and the commands on Windows, with a C++ program on the other side. */
@OnWindows
class WindowsSampleTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine line = Sample.commandLine();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private static void exchange(MyDataShared data, CppPeer peer) {
        data.setX(255);
        data.setText("Hällo Shared World!");
        assertThat(peer.ask("get")).isEqualTo("255 Hällo Shared World!");
        assertThat(peer.ask("set -7 Grüße zurück")).isEqualTo("done");
        assertThat(data.getX()).isEqualTo(-7);
        assertThat(data.getText()).isEqualTo("Grüße zurück");
    }

    @Test
    void aCppProgramJoinsARegionThatJavaCreated() {
        try (MyDataShared data = MyDataShared.acquire(name);
                CppPeer peer = CppPeer.start("acquire", name)) {
            assertThat(data.isCreator()).isTrue();
            assertThat(peer.attached()).isEqualTo("joined");
            exchange(data, peer);
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void javaJoinsARegionThatACppProgramCreated() {
        try (CppPeer peer = CppPeer.start("acquire", name)) {
            assertThat(peer.attached()).isEqualTo("created");
            assertThat(peer.ask("set 42 made elsewhere")).isEqualTo("done");
            try (MyDataShared data = MyDataShared.acquire(name)) {
                assertThat(data.isCreator()).isFalse();
                assertThat(data.isLayoutVerified()).isFalse();
                assertThat(data.snapshot().getX()).isEqualTo(42);
                assertThat(data.getText()).isEqualTo("made elsewhere");
                exchange(data, peer);
            }
            assertThat(peer.ask("get")).isEqualTo("-7 Grüße zurück");
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void setAndGetNeedSomebodyWhoHoldsTheRegion() {
        assertThat(run("set", "--name", name, "1", "one")).isZero();
        assertThat(run("get", "--name", name)).isEqualTo(1);
        try (CppPeer holder = CppPeer.start("acquire", name)) {
            assertThat(run("set", "--name", name, "2", "two")).isZero();
            assertThat(run("get", "--name", name)).isZero();
            assertThat(out.toString()).isEqualTo(String.format("number=2 text=two%n"));
            assertThat(holder.ask("get")).isEqualTo("2 two");
            assertThat(run("remove", "--name", name)).isEqualTo(1);
            assertThat(err.toString())
                    .isEqualTo(String.format(
                            "unlink '%s': Windows can't remove a name: it goes when the last process"
                                    + " closes the region or ends%n",
                            name));
        }
    }
}

package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.sample.MyDataShared;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programs in C and Python that know nothing of this library share the struct, whoever creates it. */
@OnPosix
class ForeignPeerTest {

    /** A language, and how a peer in it is started. */
    enum Language {
        C {
            @Override
            ForeignPeer start(String mode, String name) throws IOException {
                Needs.program("gcc");
                return ForeignPeer.start(List.of(compiled.toString(), mode, name));
            }
        },
        PYTHON {
            @Override
            ForeignPeer start(String mode, String name) throws IOException {
                Needs.program("python3");
                return ForeignPeer.start(
                        List.of("python3", ForeignPeer.resource("peer.py").toString(), mode, name));
            }
        };

        abstract ForeignPeer start(String mode, String name) throws IOException;
    }

    @TempDir
    private static Path folder;

    private static Path compiled;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @BeforeAll
    static void compile() throws Exception {
        compiled = folder.resolve("peer");
        if (Needs.has("gcc")) {
            Process gcc = new ProcessBuilder(
                            "gcc",
                            "-Wall",
                            "-Wextra",
                            "-Werror",
                            "-O2",
                            "-o",
                            compiled.toString(),
                            ForeignPeer.resource("peer.c").toString())
                    .inheritIO()
                    .start();
            assertThat(gcc.waitFor()).isZero();
        }
    }

    private static void exchange(MyDataShared data, ForeignPeer peer) throws IOException {
        data.setX(255);
        data.setText("Hällo Shared World!");
        assertThat(peer.ask("get")).isEqualTo("255 Hällo Shared World!");
        assertThat(peer.ask("set -7 Grüße zurück")).isEqualTo("done");
        assertThat(data.getX()).isEqualTo(-7);
        assertThat(data.getText()).isEqualTo("Grüße zurück");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void joinsARegionThatJavaCreated(Language language) throws IOException {
        try (MyDataShared data = MyDataShared.acquire(name)) {
            assertThat(data.isCreator()).isTrue();
            try (ForeignPeer peer = language.start("join", name)) {
                exchange(data, peer);
            }
            // It has ended, and the region is still there.
            assertThat(ShmNames.exists(name)).isTrue();
            assertThat(data.getX()).isEqualTo(-7);
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void createsARegionThatJavaJoins(Language language) throws IOException {
        try (ForeignPeer peer = language.start("create", name)) {
            assertThat(peer.ask("set 42 made elsewhere")).isEqualTo("done");
            try (MyDataShared data = MyDataShared.acquire(name)) {
                assertThat(data.isCreator()).isFalse();
                assertThat(data.isLayoutVerified()).isFalse();
                assertThat(data.getX()).isEqualTo(42);
                assertThat(data.getText()).isEqualTo("made elsewhere");
                exchange(data, peer);
            }
            assertThat(ShmNames.exists(name)).as("never unlinked unasked").isTrue();
            assertThat(peer.ask("get")).isEqualTo("-7 Grüße zurück");
        }
    }

    /** Python takes whatever it opens for its own (cpython issue 82300); docs/languages.md says how to tell it otherwise. */
    @Test
    void aPythonProgramThatRemovesTheNameWhenItExitsLeavesTheRegionToItsHolders() throws Exception {
        Needs.program("python3");
        try (MyDataShared data = MyDataShared.acquire(name)) {
            Process python = new ProcessBuilder(
                            "python3",
                            "-W",
                            "ignore",
                            "-c",
                            "from multiprocessing import shared_memory; shared_memory.SharedMemory(name='" + name
                                    + "')")
                    .redirectErrorStream(true)
                    .start();
            // To the end of the output of the process that it leaves behind, which removes the name.
            assertThat(python.getInputStream().readAllBytes()).isEmpty();
            assertThat(python.waitFor()).isZero();
            assertThat(data.isNameCurrent()).isFalse();
            data.setX(3);
            assertThat(data.getX()).isEqualTo(3);
        }
    }

    @Test
    void aNaiveCProgramThatTruncatesTheObjectHurtsNobody() throws IOException {
        try (MyDataShared data = MyDataShared.acquire(name)) {
            data.setX(1);
            data.setText("x".repeat(255));
            try (ForeignPeer peer = Language.C.start("truncate", name)) {
                assertThat(Files.size(ShmNames.path(name))).isEqualTo(MyDataShared.SIZEOF);
                assertThat(peer.ask("get")).isEqualTo("1 " + "x".repeat(255));
                exchange(data, peer);
                try (MyDataShared later = MyDataShared.acquire(name)) {
                    assertThat(later.isLayoutVerified()).isFalse();
                    assertThat(later.getX()).isEqualTo(-7);
                }
            }
            assertThat(data.getText()).isEqualTo("Grüße zurück");
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }
}

package io.sharedstruct.runtime.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.sharedstruct.MapOptions;
import io.sharedstruct.SharedLock;
import io.sharedstruct.testing.Garbage;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.WordStruct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Locks and waits in a file, whose handles of one process share a descriptor. */
@Timeout(120)
class MappedFileLocksTest {

    private Path folder;

    @BeforeEach
    void createFolder() throws IOException {
        folder = Files.createTempDirectory("sharedstruct");
    }

    /** Windows deletes no file that is mapped, and views go when nobody can reach them. */
    @AfterEach
    void deleteFolder() {
        Garbage.collectUntilAsserted(() -> assertThatCode(() -> {
                    Files.deleteIfExists(folder.resolve("words"));
                    Files.deleteIfExists(folder);
                })
                .doesNotThrowAnyException());
    }

    private WordStruct map() {
        return WordStruct.map(folder.resolve("words"), MapOptions.defaults());
    }

    @Test
    void twoHandlesOfAProcessAreTwoOwners() throws InterruptedException {
        try (WordStruct one = map();
                WordStruct other = map()) {
            SharedLock.Held held = one.exclusive().lock();
            assertThat(other.exclusive().tryLock()).isNull();
            assertThat(other.exclusive().tryLock(Duration.ofMillis(30))).isNull();
            held.close();
            other.exclusive().lock().close();
            SharedLock.Held whole = one.lock();
            assertThat(other.tryLock()).isNull();
            assertThat(one.tryLock()).isNull();
            whole.close();
            other.lock().close();
        }
    }

    @Test
    void whoClosesInsideHasDiedThoughTheDescriptorStays() {
        try (WordStruct other = map()) {
            WordStruct one = map();
            one.exclusive().lock();
            one.lock();
            one.close();
            try (SharedLock.Held held = other.exclusive().lock()) {
                assertThat(held.wasAbandoned()).isTrue();
            }
            assertThat(other.tryLock()).isNotNull();
        }
    }

    @Test
    void anotherProcessIsAnotherOwnerWhoCanBeKilled() throws Exception {
        try (WordStruct region = map();
                PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("words map " + folder.resolve("words"))).isEqualTo("done");
            assertThat(peer.ask("words lock")).isEqualTo("held");
            assertThat(region.exclusive().tryLock()).isNull();
            CompletableFuture<Boolean> abandoned = CompletableFuture.supplyAsync(() -> {
                try (SharedLock.Held held = region.exclusive().lock()) {
                    return held.wasAbandoned();
                }
            });
            SharedLockTest.awaitWaiter(region, WordStruct.LOCK);
            peer.kill();
            assertThat(abandoned.get(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aReaderOfAFileIsWokenFromAnotherProcess() throws Exception {
        try (WordStruct region = map();
                WordStruct reader = WordStruct.map(folder.resolve("words"), MapOptions.readOnly());
                PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("words map " + folder.resolve("words"))).isEqualTo("done");
            CompletableFuture<Void> setter = CompletableFuture.runAsync(() -> peer.ask("words set 4"));
            assertThat(reader.awaitState(0, Duration.ofSeconds(60))).isTrue();
            assertThat(region.state()).isEqualTo(4);
            setter.join();
        }
    }
}

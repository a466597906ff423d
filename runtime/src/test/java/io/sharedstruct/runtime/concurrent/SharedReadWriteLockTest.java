package io.sharedstruct.runtime.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.SharedLock;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.WordStruct;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A lock of readers and writers: who keeps whom out, and what its bytes say. */
@Timeout(60)
class SharedReadWriteLockTest {

    private static final long WORD = WordStruct.GUARD;
    private static final long FIRST_READER = WORD + 4;
    private static final int ABANDONED = 1 << 30;
    private static final int NOBODYS = 12345;
    private static final Duration SHORT = Duration.ofMillis(30);

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    private static SharedLock reading(WordStruct region) {
        return region.guard().readLock();
    }

    private static SharedLock writing(WordStruct region) {
        return region.guard().writeLock();
    }

    private static void assertFree(WordStruct region) {
        assertThat(region.intAt(WORD) & ~(1 << 31)).isZero();
        for (int i = 0; i < 15; i++) {
            assertThat(region.intAt(FIRST_READER + 4L * i)).isZero();
        }
    }

    @Test
    void readersShareAndEachHasAnEntry() {
        try (WordStruct region = WordStruct.acquire(name);
                WordStruct other = WordStruct.acquire(name)) {
            SharedLock.Held first = reading(region).lock();
            int id = region.intAt(FIRST_READER);
            assertThat(id).isBetween(1, (1 << 30) - 1);
            SharedLock.Held second = reading(other).tryLock();
            SharedLock.Held third = reading(region).lock();
            assertThat(second).isNotNull();
            assertThat(region.intAt(FIRST_READER + 4)).isNotZero().isNotEqualTo(id);
            assertThat(region.intAt(FIRST_READER + 8)).isEqualTo(id);
            assertThat(region.intAt(WORD)).isZero();
            assertThat(writing(other).tryLock()).isNull();
            second.close();
            second.close();
            assertThat(region.intAt(FIRST_READER + 4)).isZero();
            first.close();
            assertThat(writing(other).tryLock()).isNull();
            third.close();
            SharedLock.Held writer = writing(other).tryLock();
            assertThat(writer).isNotNull();
            assertThat(writer.wasAbandoned()).isFalse();
            writer.close();
            assertFree(region);
        }
    }

    @Test
    void aWriterIsAlone() throws InterruptedException {
        try (WordStruct region = WordStruct.acquire(name);
                WordStruct other = WordStruct.acquire(name)) {
            SharedLock.Held writer = writing(region).lock();
            int id = region.intAt(WORD);
            assertThat(reading(other).tryLock()).isNull();
            assertThat(reading(region).tryLock(SHORT)).isNull();
            assertThat(writing(other).tryLock(SHORT)).isNull();
            assertThat(region.intAt(WORD) & ~(1 << 31)).isEqualTo(id);
            writer.close();
            reading(other).lock().close();
            assertFree(region);
        }
    }

    @Test
    void theSixteenthReaderWaitsForAnEntry() throws Exception {
        try (WordStruct region = WordStruct.acquire(name)) {
            List<SharedLock.Held> readers = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                readers.add(reading(region).lock());
            }
            assertThat(reading(region).tryLock()).isNull();
            assertThat(reading(region).tryLock(SHORT)).isNull();
            CompletableFuture<SharedLock.Held> last =
                    CompletableFuture.supplyAsync(() -> reading(region).lock());
            readers.remove(7).close();
            readers.add(last.get(30, TimeUnit.SECONDS));
            readers.forEach(SharedLock.Held::close);
            assertFree(region);
        }
    }

    @Test
    void entriesOfDeadReadersAreGivenToOthers() {
        try (WordStruct region = WordStruct.acquire(name)) {
            for (int i = 0; i < 15; i++) {
                region.setIntAt(FIRST_READER + 4L * i, NOBODYS);
            }
            SharedLock.Held reader = reading(region).tryLock();
            assertThat(reader).isNotNull();
            assertThat(reader.wasAbandoned()).isFalse();
            reader.close();
            region.setIntAt(FIRST_READER, NOBODYS);
            SharedLock.Held writer = writing(region).lock();
            assertThat(writer.wasAbandoned()).isFalse();
            writer.close();
            assertFree(region);
        }
    }

    @Test
    void readersAndTheNextWriterLearnThatAWriterDiedUntilOneHasUnlocked() {
        try (WordStruct region = WordStruct.acquire(name)) {
            region.setIntAt(WORD, NOBODYS);
            for (int i = 0; i < 2; i++) {
                try (SharedLock.Held reader = reading(region).lock()) {
                    assertThat(reader.wasAbandoned()).isTrue();
                    assertThat(region.intAt(WORD)).isEqualTo(ABANDONED);
                }
            }
            try (SharedLock.Held writer = writing(region).lock()) {
                assertThat(writer.wasAbandoned()).isTrue();
            }
            assertFree(region);
            try (SharedLock.Held writer = writing(region).lock()) {
                assertThat(writer.wasAbandoned()).isFalse();
            }
            region.setIntAt(WORD, NOBODYS);
            try (SharedLock.Held writer = writing(region).lock()) {
                assertThat(writer.wasAbandoned()).isTrue();
            }
            assertFree(region);
        }
    }

    @Test
    void aWriterWhoGivesUpBehindReadersLeavesTheWordAsItWas() throws Exception {
        try (WordStruct region = WordStruct.acquire(name);
                WordStruct other = WordStruct.acquire(name)) {
            region.setIntAt(WORD, NOBODYS);
            SharedLock.Held reader = reading(region).lock();
            assertThat(reader.wasAbandoned()).isTrue();
            assertThat(writing(other).tryLock(SHORT)).isNull();
            assertThat(region.intAt(WORD)).isEqualTo(ABANDONED);
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread writer = new Thread(() -> {
                try {
                    writing(other).lockInterruptibly().close();
                } catch (Throwable e) {
                    thrown.set(e);
                }
            });
            writer.start();
            while ((region.intAt(WORD) & ~ABANDONED) == 0) {
                Thread.onSpinWait();
            }
            assertThat(reading(region).tryLock()).isNull();
            writer.interrupt();
            writer.join();
            assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
            assertThat(region.intAt(WORD) & ~(1 << 31)).isEqualTo(ABANDONED);
            reading(region).lock().close();
            reader.close();
        }
    }

    @Test
    void writersAndReadersWhoWaitGetTheirTurn() throws Exception {
        try (WordStruct region = WordStruct.acquire(name);
                WordStruct other = WordStruct.acquire(name)) {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (WordStruct handle : List.of(region, other)) {
                all.add(CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 3_000; i++) {
                        try (SharedLock.Held held = writing(handle).lock()) {
                            handle.setAll(handle.value(0) + 1);
                        }
                    }
                }));
                all.add(CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 3_000; i++) {
                        try (SharedLock.Held held = reading(handle).lock()) {
                            assertThat(handle.value(WordStruct.COUNT - 1)).isEqualTo(handle.value(0));
                        }
                    }
                }));
            }
            for (CompletableFuture<Void> one : all) {
                one.get(50, TimeUnit.SECONDS);
            }
            assertThat(region.value(0)).isEqualTo(6_000);
            assertFree(region);
        }
    }

    @Test
    void anEntryThatWasOverwrittenIsLostAndAClosedRegionIsNone() {
        try (WordStruct region = WordStruct.acquire(name)) {
            SharedLock.Held reader = reading(region).lock();
            region.setIntAt(FIRST_READER, NOBODYS);
            assertThatThrownBy(reader::close).isInstanceOf(IllegalStateException.class);
            assertThat(region.intAt(FIRST_READER)).isEqualTo(NOBODYS);
            WordStruct other = WordStruct.acquire(name);
            SharedLock.Held last = reading(other).lock();
            other.close();
            last.close();
            try (SharedLock.Held writer = writing(region).lock()) {
                assertThat(writer.wasAbandoned()).isFalse();
            }
        }
    }
}

package io.sharedstruct.runtime.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.WriterDiedException;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.WordStruct;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Updates and the copies between them. */
@Timeout(60)
class SequenceTest {

    private static final long OWNER = WordStruct.SEQUENCE + 4;
    private static final int NOBODYS = 12345;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @Test
    void anUpdateIsOddInsideAndAddsTwo() {
        try (WordStruct region = WordStruct.acquire(name)) {
            assertThat(region.sequence().value()).isZero();
            region.update(all -> {
                assertThat(region.intAt(WordStruct.SEQUENCE)).isEqualTo(1);
                assertThat(region.intAt(OWNER)).isBetween(1, (1 << 30) - 1);
                assertThat(region.sequence().value()).isZero();
                all.setAll(5);
            });
            assertThat(region.intAt(WordStruct.SEQUENCE)).isEqualTo(2);
            assertThat(region.intAt(OWNER)).isZero();
            assertThat(region.sequence().value()).isEqualTo(2);
            assertThat(region.<Long>read(WordStruct.View::whole)).isEqualTo(5);
        }
    }

    @Test
    void theNumberWrapsAround() {
        try (WordStruct region = WordStruct.acquire(name)) {
            region.setIntAt(WordStruct.SEQUENCE, -2);
            region.update(all -> all.setAll(5));
            assertThat(region.sequence().value()).isZero();
        }
    }

    @Test
    void aHolderKeepsWhatItWasGiven() {
        WordStruct.View holder = WordStruct.newHolder();
        assertThat(holder.whole()).isZero();
        try (WordStruct region = WordStruct.acquire(name);
                WordStruct reader = WordStruct.openReadOnly(name)) {
            region.update(all -> all.setAll(5));
            assertThat(reader.snapshot(holder)).isSameAs(holder);
            region.update(all -> all.setAll(6));
            assertThat(holder.whole()).isEqualTo(5);
            assertThatThrownBy(() -> holder.setValue(0, 1)).isInstanceOf(UnsupportedOperationException.class);
            WordStruct.View second = WordStruct.newHolder();
            assertThat(holder.snapshot(second).whole()).isEqualTo(5);
        }
        assertThat(holder.whole()).isEqualTo(5);
    }

    @Test
    void nothingElseIsAHolder() {
        try (WordStruct region = WordStruct.acquire(name)) {
            for (WordStruct.View view :
                    new WordStruct.View[] {new WordStruct.View(), region.viewAt(0, new WordStruct.View())}) {
                assertThatThrownBy(() -> region.snapshot(view))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(
                                "a snapshot is copied into a view that newHolder() of the same generated class has made,"
                                        + " and into no other");
            }
            region.read(view -> {
                assertThatThrownBy(() -> region.snapshot(view)).isInstanceOf(IllegalArgumentException.class);
                return null;
            });
        }
    }

    @Test
    void aViewIsTheReadersOnlyWhileItRuns() {
        try (WordStruct region = WordStruct.acquire(name)) {
            region.update(all -> all.setAll(5));
            WordStruct.View[] kept = new WordStruct.View[1];
            long read = region.read(view -> {
                kept[0] = view;
                assertThatThrownBy(() -> view.setValue(0, 1)).isInstanceOf(UnsupportedOperationException.class);
                region.update(all -> all.setAll(6));
                // Another read in this one has other bytes.
                assertThat(region.<Long>read(WordStruct.View::whole)).isEqualTo(6);
                return view.whole();
            });
            assertThat(read).isEqualTo(5);
            assertThatThrownBy(() -> kept[0].value(0))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("this view was for a read that has ended");
            assertThatThrownBy(() -> region.read(view -> {
                        throw new IllegalArgumentException("mine");
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("mine");
        }
    }

    @Test
    void aWriterWhoThrowsEndsItsUpdate() {
        try (WordStruct region = WordStruct.acquire(name)) {
            assertThatThrownBy(() -> region.update(all -> {
                        all.setValue(0, 7);
                        throw new IllegalArgumentException("mine");
                    }))
                    .hasMessage("mine");
            assertThat(region.sequence().value()).isEqualTo(2);
            assertThat(region.<Long>read(view -> view.value(0))).isEqualTo(7);
            region.takeOver(all -> all.setAll(8));
            assertThat(region.sequence().value()).isEqualTo(4);
        }
    }

    @Test
    void aDeadWriterIsToldOfUntilSomebodyTakesOver() {
        try (WordStruct other = WordStruct.acquire(name)) {
            WordStruct region = WordStruct.acquire(name);
            assertThatThrownBy(() -> region.update(all -> {
                        all.setValue(0, 7);
                        region.close();
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("region '" + name + "' is closed");
            assertThat(other.intAt(WordStruct.SEQUENCE)).isEqualTo(1);
            WordStruct.View holder = WordStruct.newHolder();
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> other.snapshot(holder))
                        .isInstanceOf(WriterDiedException.class)
                        .hasMessageStartingWith("snapshot '" + name + "': a writer died while");
                assertThatThrownBy(() -> other.read(WordStruct.View::whole))
                        .isInstanceOf(WriterDiedException.class)
                        .hasMessageStartingWith("read '");
                assertThatThrownBy(() -> other.update(all -> {
                            throw new AssertionError();
                        }))
                        .isInstanceOf(WriterDiedException.class)
                        .hasMessageStartingWith("update '");
            }
            assertThat(other.intAt(OWNER)).isZero();
            assertThatThrownBy(() -> other.takeOver(all -> {
                        throw new IllegalArgumentException("mine");
                    }))
                    .hasMessage("mine");
            assertThat(other.intAt(WordStruct.SEQUENCE)).isEqualTo(1);
            assertThat(other.intAt(OWNER)).isZero();
            other.takeOver(all -> {
                assertThat(other.intAt(WordStruct.SEQUENCE)).isEqualTo(1);
                all.setAll(9);
            });
            assertThat(other.sequence().value()).isEqualTo(2);
            assertThat(other.<Long>read(WordStruct.View::whole)).isEqualTo(9);
        }
    }

    @Test
    void whatWasThrownInsideIsntHiddenByAClosedRegion() {
        WordStruct region = WordStruct.acquire(name);
        assertThatThrownBy(() -> region.update(all -> {
                    region.close();
                    throw new IllegalArgumentException("mine");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mine");
    }

    @Test
    void aWriterWhoStaysInsideIsATimeoutAndNoDeath() throws InterruptedException {
        AcquireOptions impatient = AcquireOptions.named(name).withTimeout(Duration.ofMillis(50));
        try (WordStruct region = WordStruct.acquire(name);
                WordStruct reader = WordStruct.acquire(impatient)) {
            CountDownLatch inside = new CountDownLatch(1);
            CountDownLatch leave = new CountDownLatch(1);
            Thread writer = new Thread(() -> region.update(all -> {
                inside.countDown();
                try {
                    leave.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }));
            writer.start();
            inside.await();
            assertThatThrownBy(() -> reader.read(WordStruct.View::whole))
                    .isExactlyInstanceOf(SharedMemoryException.class)
                    .hasMessage("read '" + name
                            + "': gave up after 50 ms: others update the struct all the time, or a writer stays inside or has"
                            + " been stopped; a longer timeout may help");
            leave.countDown();
            writer.join();
            assertThat(reader.<Long>read(WordStruct.View::whole)).isZero();
        }
    }

    @Test
    void anUpdateWhoseOwnerWasOverwrittenIsLost() {
        try (WordStruct region = WordStruct.acquire(name)) {
            assertThatThrownBy(() -> region.update(all -> region.setIntAt(OWNER, NOBODYS)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("its bytes were overwritten");
            assertThat(region.intAt(WordStruct.SEQUENCE)).isEqualTo(1);
        }
    }

    @Test
    void awaitUpdateIsWokenByTheEndOfAnUpdateAndByNothingBefore() throws Exception {
        try (WordStruct region = WordStruct.acquire(name);
                WordStruct reader = WordStruct.openReadOnly(name)) {
            assertThat(reader.awaitUpdate(0, Duration.ofMillis(20))).isFalse();
            AtomicReference<Boolean> woken = new AtomicReference<>();
            CountDownLatch inside = new CountDownLatch(1);
            Thread waiter = new Thread(() -> {
                try {
                    inside.countDown();
                    woken.set(reader.awaitUpdate(0, Duration.ofSeconds(50)));
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            });
            waiter.start();
            inside.await();
            region.update(all -> assertThat(woken.get()).isNull());
            waiter.join();
            assertThat(woken.get()).isTrue();
            assertThat(reader.awaitUpdate(0, Duration.ZERO)).isTrue();
            assertThat(reader.awaitUpdate(2, Duration.ZERO)).isFalse();
        }
    }

    @Test
    void aViewUpdatesTheSameStruct() {
        try (WordStruct region = WordStruct.acquire(name)) {
            WordStruct.View view = region.viewAt(0, new WordStruct.View());
            view.update(all -> all.setValue(3, 4));
            assertThat(region.sequence().value()).isEqualTo(2);
            assertThat(view.snapshot(WordStruct.newHolder()).value(3)).isEqualTo(4);
            assertThatThrownBy(() -> WordStruct.newHolder().update(all -> {}))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void whoOnlyReadsCantUpdateAndWhoHasClosedCantRead() {
        WordStruct region = WordStruct.acquire(name);
        try (WordStruct reader = WordStruct.openReadOnly(name)) {
            assertThatThrownBy(() -> reader.update(all -> {})).isInstanceOf(UnsupportedOperationException.class);
            assertThat(reader.<Long>read(WordStruct.View::whole)).isZero();
        }
        region.close();
        assertThatThrownBy(() -> region.read(WordStruct.View::whole)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> region.update(all -> {})).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> region.snapshot(WordStruct.newHolder())).isInstanceOf(IllegalStateException.class);
    }
}

package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.RegionInsides;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.runtime.os.linux.FaultyLinux;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many who open, read, close and remove one name at the same time. */
@OnPosix
class ContentionTest {

    private static final int READERS = 8;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);
    private final AcquireOptions brief = options.withTimeout(Duration.ZERO);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicBoolean enough = new AtomicBoolean();

    @BeforeEach
    void needsLinux() {
        Needs.linux();
    }

    @AfterEach
    void end() throws InterruptedException {
        enough.set(true);
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    /** Threads that read until there is enough, each of which has read once when this returns. */
    private List<Future<Integer>> readers(AcquireOptions how) throws InterruptedException {
        List<Future<Integer>> readers = new ArrayList<>();
        CountDownLatch reading = new CountDownLatch(READERS);
        for (int i = 0; i < READERS; i++) {
            readers.add(threads.submit(() -> {
                int rounds = 0;
                try {
                    for (; !enough.get(); rounds++) {
                        TestStruct.openReadOnly(TestStruct.LAYOUT, how).close();
                        if (rounds == 0) {
                            reading.countDown();
                        }
                    }
                } finally {
                    reading.countDown(); // one that failed says why when it is asked
                }
                return rounds;
            }));
        }
        assertThat(reading.await(60, TimeUnit.SECONDS)).isTrue();
        return readers;
    }

    @Test
    void aWriterGetsItsTurnAmongReaders() throws Exception {
        try (TestStruct holder = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            List<Future<Integer>> readers = readers(options);
            for (int i = 0; i < 20; i++) {
                TestStruct.acquire(TestStruct.LAYOUT, options).close();
            }
            enough.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
            assertThat(holder.isNameCurrent()).isTrue();
        }
    }

    @Test
    void readersWithoutTimeToWaitDoNotRefuseEachOther() throws Exception {
        try (TestStruct holder = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            List<Future<Integer>> readers = readers(brief);
            for (int i = 0; i < 2_000; i++) {
                TestStruct.openReadOnly(TestStruct.LAYOUT, brief).close();
            }
            enough.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
            assertThat(holder.isNameCurrent()).isTrue();
        }
    }

    /** Each of them asks whether somebody is attached, and none takes another one for that. */
    @Test
    void readersThatPollNeverJoinWhatKilledProcessesLeft() throws Exception {
        try (PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("acquire " + name)).isEqualTo("creator");
            assertThat(peer.ask("set 4711")).isEqualTo("done");
        }
        List<Future<Integer>> pollers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            pollers.add(threads.submit(() -> {
                int refused = 0;
                for (int round = 0; round < 1_000; round++) {
                    try (TestStruct joined = TestStruct.openReadOnly(TestStruct.LAYOUT, options)) {
                        assertThat(joined.isOpen()).isFalse();
                    } catch (RegionNotFoundException e) {
                        refused++;
                    }
                }
                return refused;
            }));
        }
        for (Future<Integer> poller : pollers) {
            assertThat(poller.get()).isEqualTo(1_000);
        }
        try (TestStruct next = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            assertThat(next.isCreator()).isTrue();
            assertThat(next.getX()).isZero();
        }
    }

    /** The time to wait when a region is acquired is none that its closing has. */
    @Test
    void closingWaitsForOthersWhateverTheTimeout() throws Exception {
        List<Future<Integer>> others = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            others.add(threads.submit(() -> {
                int closed = 0;
                while (closed < 300) {
                    TestStruct region;
                    try {
                        region = TestStruct.acquire(TestStruct.LAYOUT, brief);
                    } catch (SharedMemoryException e) {
                        continue; // another one was opening it
                    }
                    region.close();
                    closed++;
                }
                return closed;
            }));
        }
        for (Future<Integer> other : others) {
            assertThat(other.get()).isEqualTo(300);
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    /** Between the look at the name and its removal nobody else can remove it and give it to a new region. */
    @Test
    void aNameIsRemovedUnderTheLockOfWhatItLeadsTo() throws Exception {
        FaultyLinux faults = new FaultyLinux();
        TestStruct last = Before.acquire(faults.port(), options);
        AtomicReference<CompletableFuture<Boolean>> other = new AtomicReference<>();
        faults.answer((call, args) -> {
            if (call.equals("shm_unlink") && other.get() == null) {
                other.set(CompletableFuture.supplyAsync(() -> TestStruct.unlink(name)));
                assertThatThrownBy(() -> other.get().get(200, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
            }
            return null;
        });
        last.close();
        assertThat(other.get().get()).isFalse();
        assertThat(ShmNames.exists(name)).isFalse();
    }

    /** Of two who want to create it, one runs its initializer; the other waits for it, though there is no name that leads to it. */
    @Test
    void oneCreatorRunsItsInitializer() throws Exception {
        List<Future<Boolean>> creators = new ArrayList<>();
        AtomicBoolean inside = new AtomicBoolean();
        AtomicBoolean both = new AtomicBoolean();
        for (int i = 0; i < 4; i++) {
            creators.add(threads.submit(() -> {
                for (int round = 0; round < 200; round++) {
                    TestStruct.acquire(TestStruct.LAYOUT, options, region -> {
                                if (inside.getAndSet(true)) {
                                    both.set(true);
                                }
                                TestStruct.fill(region);
                                inside.set(false);
                            })
                            .close();
                }
                return true;
            }));
        }
        for (Future<Boolean> creator : creators) {
            assertThat(creator.get()).isTrue();
        }
        assertThat(both).isFalse();
    }

    /** Another program that creates the name meanwhile has it; this one joins, and nothing of its own work is seen. */
    @Test
    void whoLosesTheNameToAnotherCreatorJoinsThatOnes() {
        try (TestStruct joined = TestStruct.acquire(TestStruct.LAYOUT, brief, region -> {
            region.setX(5);
            names.put(name, new byte[260]);
        })) {
            assertThat(joined.isCreator()).isFalse();
            assertThat(joined.isLayoutVerified()).isFalse();
            assertThat(joined.getX()).isZero();
        }
        assertThat(ShmNames.exists(name)).isTrue();
    }

    /** Nothing is taken from others for a moment, and nothing has to be given back. */
    @Test
    void aRegionThatCantFitIsRefusedBeforeItTakesAnything() {
        FaultyLinux faults = new FaultyLinux();
        AtomicBoolean asked = new AtomicBoolean();
        faults.answer((call, args) -> {
            if (call.equals("posix_fallocate")) {
                asked.set(true);
            }
            return null;
        });
        assertThatThrownBy(() -> new OpenProtocol<>(
                                faults.port(),
                                "acquire",
                                Disposition.OPEN_OR_CREATE,
                                RegionInsides.layout(TestStruct.ofSize(1L << 45)),
                                options,
                                RegionInsides.handles(TestStruct.CONSTRUCTOR, null))
                        .run())
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining("posix_fallocate of 35184372092928 bytes failed: errno=28 (ENOSPC");
        assertThat(asked).isFalse();
        assertThat(ShmNames.exists(name)).isFalse();
    }
}

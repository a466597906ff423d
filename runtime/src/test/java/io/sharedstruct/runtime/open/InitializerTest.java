package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InitializerTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    @Test
    void runsForTheCreatorOnly() {
        try (TestStruct first = TestStruct.acquire(TestStruct.LAYOUT, options, TestStruct::fill);
                TestStruct second =
                        TestStruct.acquire(TestStruct.LAYOUT, options, region -> region.setIntAt(TestStruct.X, -1))) {
            assertThat(first.isCreator()).isTrue();
            assertThat(TestStruct.problemIn(second)).isNull();
        }
    }

    @Test
    void nobodySeesTheRegionBeforeItHasEnded() throws Exception {
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<TestStruct> creator =
                CompletableFuture.supplyAsync(() -> TestStruct.acquire(TestStruct.LAYOUT, options, region -> {
                    region.setIntAt(TestStruct.X, 1);
                    half.countDown();
                    await(goOn);
                    TestStruct.fill(region);
                }));
        half.await();
        assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, options.withTimeout(Duration.ofMillis(50))))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageStartingWith(
                        "acquire '" + name + "': gave up after 50 ms: another process or thread is opening ")
                .hasMessageContaining(" runs its initializer or has been stopped meanwhile")
                .hasMessageEndingWith("; a longer timeout may help");
        CompletableFuture<TestStruct> joiner =
                CompletableFuture.supplyAsync(() -> TestStruct.acquire(TestStruct.LAYOUT, options));
        goOn.countDown();
        try (TestStruct first = creator.get();
                TestStruct second = joiner.get()) {
            assertThat(first.isCreator()).isTrue();
            assertThat(second.isCreator()).isFalse();
            assertThat(TestStruct.problemIn(second)).isNull();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void itsExceptionComesThroughAndLeavesNothing() {
        IllegalStateException mine = new IllegalStateException("mine");
        List<TestStruct> leaked = new ArrayList<>();
        assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, options, region -> {
                    leaked.add(region);
                    throw mine;
                }))
                .isSameAs(mine);
        assertThat(ShmNames.exists(name)).isFalse();
        assertThatThrownBy(() -> leaked.get(0).intAt(TestStruct.X)).hasMessage("region '" + name + "' is closed");
        leaked.get(0).close();
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            assertThat(region.isCreator()).isTrue();
            assertThat(region.intAt(TestStruct.X)).isZero();
        }
    }

    @Test
    void mustNotCloseTheRegion() {
        assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, options, TestStruct::close))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the initializer of region '" + name + "' must not close it");
        assertThat(ShmNames.exists(name)).isFalse();
    }

    /** It would wait for itself; the exception comes through, unless it is caught, and then nothing was lost. */
    @Test
    void mustNotAcquireTheSameRegion() {
        AcquireOptions patient = options.withTimeout(Duration.ofDays(1));
        List<Consumer<AcquireOptions>> ways = List.of(
                own -> TestStruct.acquire(TestStruct.LAYOUT, own),
                own -> TestStruct.create(TestStruct.LAYOUT, own),
                own -> TestStruct.open(TestStruct.LAYOUT, own),
                own -> TestStruct.openReadOnly(TestStruct.LAYOUT, own));
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options, fresh -> {
            for (Consumer<AcquireOptions> way : ways) {
                assertThatThrownBy(() -> way.accept(patient))
                        .isExactlyInstanceOf(IllegalStateException.class)
                        .hasMessageContaining(" '" + name
                                + "': the initializer of a region can't acquire that region, which isn't there before it has"
                                + " ended; use the object that it was given");
            }
            TestStruct.fill(fresh);
        })) {
            assertThat(region.isCreator()).isTrue();
            assertThat(TestStruct.problemIn(region)).isNull();
            assertThat(ShmNames.exists(name)).isTrue();
            // When it has ended, it is a region like any other.
            TestStruct.acquire(TestStruct.LAYOUT, patient).close();
        }
        assertThatThrownBy(() -> TestStruct.acquire(
                        TestStruct.LAYOUT, options, fresh -> TestStruct.acquire(TestStruct.LAYOUT, patient)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ShmNames.exists(name)).isFalse();
        TestStruct.acquire(TestStruct.LAYOUT, patient).close();
    }

    @Test
    void mayAcquireOthersWhichMayNotAcquireTheFirst() {
        String other = names.next();
        try (TestStruct region = TestStruct.acquire(
                TestStruct.LAYOUT,
                options,
                fresh -> TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(other), second -> {
                            assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, options))
                                    .isExactlyInstanceOf(IllegalStateException.class)
                                    .hasMessageStartingWith("acquire '" + name + "': the initializer of a region");
                            TestStruct.fill(second);
                        })
                        .close())) {
            assertThat(region.isCreator()).isTrue();
        }
    }

    /** On Linux the region has no name before that; elsewhere it starts again. */
    @Test
    @OnPosix
    void theNameCantBeUnlinkedMeanwhile() {
        Needs.linux();
        List<Object> seen = new ArrayList<>();
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options, fresh -> {
            seen.add(ShmNames.exists(name));
            seen.add(TestStruct.unlink(name));
            fresh.setIntAt(TestStruct.X, 8);
        })) {
            assertThat(seen).containsExactly(false, false);
            assertThat(region.isCreator()).isTrue();
            try (TestStruct second = TestStruct.open(TestStruct.LAYOUT, options)) {
                assertThat(second.intAt(TestStruct.X)).isEqualTo(8);
            }
        }
    }
}

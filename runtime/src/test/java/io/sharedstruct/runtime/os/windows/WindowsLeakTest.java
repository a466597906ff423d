package io.sharedstruct.runtime.os.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.RegionExistsException;
import io.sharedstruct.testing.Garbage;
import io.sharedstruct.testing.OnWindows;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import io.sharedstruct.testing.WindowsSections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Handles, views and names come back, whether a region is closed or forgotten. */
@OnWindows
class WindowsLeakTest {

    /** The JVM itself opens and maps a little from time to time. */
    private static final int NOISE = 20;

    private static final int REGIONS = 500;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    /** Other tests leave views to the cleaner, which would take them away while these count. */
    @BeforeEach
    void letTheCleanerFinish() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            int before = WindowsSections.views();
            System.gc();
            Thread.sleep(300);
            return WindowsSections.views() >= before;
        });
    }

    @Test
    void handlesAndViewsAreCounted() {
        int handles = WindowsSections.handles();
        int views = WindowsSections.views();
        List<TestStruct> regions = new ArrayList<>();
        for (int i = 0; i < 5 * NOISE; i++) {
            regions.add(TestStruct.acquire(TestStruct.LAYOUT, options));
        }
        assertThat(WindowsSections.handles()).isGreaterThan(handles + 4 * NOISE);
        assertThat(WindowsSections.views()).isGreaterThan(views + 4 * NOISE);
        regions.forEach(TestStruct::close);
    }

    @Test
    void closedRegionsLeaveNoHandleAtOnceAndNoViewForLong() {
        TestStruct.acquire(TestStruct.LAYOUT, options).close();
        int handles = WindowsSections.handles();
        int views = WindowsSections.views();
        for (int i = 0; i < REGIONS; i++) {
            TestStruct.acquire(TestStruct.LAYOUT, options).close();
        }
        assertThat(WindowsSections.handles()).isLessThan(handles + NOISE);
        Garbage.collectUntilAsserted(() -> assertThat(WindowsSections.views()).isLessThan(views + NOISE));
    }

    @Test
    void forgottenRegionsAreGivenBackWhole() {
        TestStruct.acquire(TestStruct.LAYOUT, options).close();
        int handles = WindowsSections.handles();
        int views = WindowsSections.views();
        for (int i = 0; i < 100; i++) {
            forget();
        }
        Garbage.collectUntilAsserted(() -> {
            assertThat(ShmNames.exists(name)).isFalse();
            assertThat(WindowsSections.handles()).isLessThan(handles + NOISE);
            assertThat(WindowsSections.views()).isLessThan(views + NOISE);
        });
    }

    private void forget() {
        TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options);
        region.setIntAt(TestStruct.X, 1);
    }

    @Test
    void refusedRegionsLeaveNothing() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            int handles = WindowsSections.handles();
            int views = WindowsSections.views();
            for (int i = 0; i < 100; i++) {
                assertThatThrownBy(() -> TestStruct.acquire(TestStruct.ofSize(100), options))
                        .isInstanceOf(LayoutMismatchException.class);
                assertThatThrownBy(() -> TestStruct.create(TestStruct.LAYOUT, options))
                        .isInstanceOf(RegionExistsException.class);
            }
            assertThat(WindowsSections.handles()).isLessThan(handles + NOISE);
            assertThat(WindowsSections.views()).isLessThan(views + NOISE);
            assertThat(region.intAt(TestStruct.X)).isZero();
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }
}

package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.RegionExistsException;
import io.sharedstruct.testing.Garbage;
import io.sharedstruct.testing.Holdings;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Descriptors, mappings and names come back, whether a region is closed or forgotten. {@code -Dcycles=100000 -Dforgotten=10000}
 * for the long form.
 */
@OnPosix
class LeakTest {

    private static final int CYCLES = Integer.getInteger("cycles", 3_000);
    private static final int FORGOTTEN = Integer.getInteger("forgotten", 500);
    private static final int AT_ONCE = 100;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    @BeforeEach
    void needsProc() {
        Needs.linux();
    }

    @Test
    void closedRegionsLeaveNothing() {
        TestStruct.acquire(TestStruct.LAYOUT, options).close();
        long before = Holdings.allMappings();
        long descriptors = Holdings.allDescriptors();
        for (int i = 0; i < CYCLES; i++) {
            TestStruct.acquire(TestStruct.LAYOUT, options).close();
        }
        assertThat(Holdings.descriptors(name)).isZero();
        // The JVM itself opens a file from time to time.
        assertThat(Holdings.allDescriptors()).isLessThan(descriptors + 20);
        assertThat(ShmNames.exists(name)).isFalse();
        // The JVM itself maps a little more from time to time.
        Garbage.collectUntilAsserted(() -> assertThat(Holdings.allMappings()).isLessThan(before + 100));
    }

    /** The ranges of closed regions are one mapping for the kernel if they lie side by side, so they are counted in bytes. */
    @Test
    void closedRegionsGiveTheirAddressesBack() {
        RegionLayout large = TestStruct.ofSize(8 << 20);
        TestStruct.acquire(large, options).close();
        long before = Holdings.addressSpace();
        for (int i = 0; i < 300; i++) {
            TestStruct.acquire(large, options).close();
        }
        Garbage.collectUntilAsserted(() -> assertThat(Holdings.addressSpace()).isLessThan(before + (1 << 30)));
    }

    @Test
    void forgottenRegionsAreGivenBackWhole() {
        long before = Holdings.allMappings();
        for (int forgotten = 0; forgotten < FORGOTTEN; forgotten += AT_ONCE) {
            for (int i = 0; i < AT_ONCE; i++) {
                forget();
            }
            Garbage.collectUntilAsserted(() -> {
                assertThat(Holdings.descriptors(name)).isZero();
                assertThat(Holdings.mappings(name)).isZero();
                assertThat(ShmNames.exists(name)).isFalse();
            });
        }
        assertThat(Holdings.allMappings()).isLessThan(before + 100);
    }

    private void forget() {
        TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options);
        region.setInt(TestStruct.X, 1);
    }

    @Test
    void refusedRegionsLeaveNothing() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            long before = Holdings.descriptors(name);
            for (int i = 0; i < 100; i++) {
                assertThatThrownBy(() -> TestStruct.acquire(TestStruct.ofSize(100), options))
                        .isInstanceOf(LayoutMismatchException.class);
                assertThatThrownBy(() -> TestStruct.create(TestStruct.LAYOUT, options))
                        .isInstanceOf(RegionExistsException.class);
            }
            assertThat(Holdings.descriptors(name)).isEqualTo(before).isEqualTo(1);
            assertThat(region.getInt(TestStruct.X)).isZero();
        }
    }
}

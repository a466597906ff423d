package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.RegionExistsException;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Descriptors, mappings and names come back, whether a region is closed or forgotten. */
@OnPosix
class LeakTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    @BeforeEach
    void needsProc() {
        Needs.linux();
    }

    /** Descriptors of this process that lead to the object. */
    private long descriptors() {
        try (Stream<Path> fds = Files.list(Path.of("/proc/self/fd"))) {
            return fds.filter(fd -> {
                        try {
                            return Files.readSymbolicLink(fd).toString().contains(name);
                        } catch (IOException e) {
                            return false; // gone since it was listed
                        }
                    })
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long mappings() {
        try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
            return maps.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void closedRegionsLeaveNothing() {
        TestStruct.acquire(TestStruct.LAYOUT, options).close();
        long before = mappings();
        for (int i = 0; i < 3_000; i++) {
            TestStruct.acquire(TestStruct.LAYOUT, options).close();
        }
        assertThat(descriptors()).isZero();
        assertThat(ShmNames.exists(name)).isFalse();
        // The JVM itself maps a little more from time to time.
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            System.gc();
            assertThat(mappings()).isLessThan(before + 100);
        });
    }

    @Test
    void forgottenRegionsAreGivenBackWhole() {
        for (int i = 0; i < 100; i++) {
            forget();
        }
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            System.gc();
            assertThat(descriptors()).isZero();
            assertThat(ShmNames.exists(name)).isFalse();
        });
    }

    private void forget() {
        TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options);
        region.setInt(TestStruct.X, 1);
    }

    @Test
    void refusedRegionsLeaveNothing() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            long before = descriptors();
            for (int i = 0; i < 100; i++) {
                assertThatThrownBy(() -> TestStruct.acquire(TestStruct.ofSize(100), options))
                        .isInstanceOf(LayoutMismatchException.class);
                assertThatThrownBy(() -> TestStruct.create(TestStruct.LAYOUT, options))
                        .isInstanceOf(RegionExistsException.class);
            }
            assertThat(descriptors()).isEqualTo(before).isEqualTo(1);
            assertThat(region.getInt(TestStruct.X)).isZero();
        }
    }
}

package io.sharedstruct.runtime.os.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.Pointer;
import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Persistence;
import io.sharedstruct.Scope;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.OnWindows;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import io.sharedstruct.testing.WindowsSections;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a region is on Windows, and where its contract differs from that of POSIX systems. */
@OnWindows
class WindowsRegionTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    private TestStruct acquire() {
        return TestStruct.acquire(TestStruct.LAYOUT, options);
    }

    @Test
    void aRegionIsASectionOfTheSessionWithTheStructAtItsStart() {
        try (TestStruct region = acquire()) {
            region.setIntAt(TestStruct.X, 0x04030201);
            assertThat(WindowsSections.bytes("Local\\" + name)).startsWith(1, 2, 3, 4);
            // Without a prefix a name is one of the session, as in programs that know nothing of prefixes.
            assertThat(WindowsSections.exists(name)).isTrue();
            assertThat(WindowsSections.exists("Global\\" + name)).isFalse();
        }
    }

    @Test
    void theScopesAreTwoNamespaces() {
        AcquireOptions global = options.withScope(Scope.GLOBAL);
        try (TestStruct mine = acquire();
                TestStruct everyones = TestStruct.create(TestStruct.LAYOUT, global);
                TestStruct again = TestStruct.open(TestStruct.LAYOUT, global)) {
            mine.setIntAt(TestStruct.X, 1);
            everyones.setIntAt(TestStruct.X, 2);
            assertThat(again.intAt(TestStruct.X)).isEqualTo(2);
            assertThat(WindowsSections.bytes("Local\\" + name)).startsWith(1);
            assertThat(WindowsSections.bytes("Global\\" + name)).startsWith(2);
        }
        assertThat(WindowsSections.exists("Global\\" + name)).isFalse();
    }

    @Test
    void aNameMayEndInAGuid() {
        String own = "MyData-" + UUID.randomUUID();
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(own));
                TestStruct joiner = TestStruct.open(TestStruct.LAYOUT, AcquireOptions.named(own))) {
            region.setIntAt(TestStruct.X, 9);
            assertThat(joiner.intAt(TestStruct.X)).isEqualTo(9);
            assertThat(WindowsSections.exists("Local\\" + own)).isTrue();
        }
    }

    @Test
    void anotherCaseIsAnotherName() {
        try (TestStruct region = acquire();
                TestStruct other =
                        TestStruct.acquire(TestStruct.LAYOUT, options.withName(name.toUpperCase(Locale.ROOT)))) {
            assertThat(region.isCreator()).isTrue();
            assertThat(other.isCreator()).isTrue();
        }
    }

    @Test
    void kernelPersistenceIsRefusedAndNothingIsCreated() {
        assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, options.withPersistence(Persistence.KERNEL)))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessage(
                        "acquire '" + name + "': this operating system has no kernel persistence: a region goes with"
                                + " its last holder; use Persistence.PROCESS");
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void unlinkIsRefusedAndChangesNothing() {
        try (TestStruct region = acquire()) {
            assertThatThrownBy(() -> TestStruct.unlink(name))
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessage(
                            "unlink '" + name
                                    + "': Windows can't remove a name: it goes when the last process closes the region or ends");
            assertThat(region.intAt(TestStruct.X)).isZero();
            assertThat(ShmNames.exists(name)).isTrue();
        }
    }

    @Test
    void closeFreesTheNameAtOnceAlthoughTheViewStays() {
        TestStruct old = acquire();
        old.setIntAt(TestStruct.X, 1);
        old.close();
        assertThat(ShmNames.exists(name)).isFalse();
        try (TestStruct young = TestStruct.create(TestStruct.LAYOUT, options)) {
            assertThat(young.intAt(TestStruct.X)).isZero();
            old.close();
            assertThat(ShmNames.exists(name)).isTrue();
        }
    }

    @Test
    void aSectionOfAnotherProgramIsJoinedUnverifiedAndHasWholePages() {
        byte[] bytes = new byte[4096];
        Arrays.fill(bytes, (byte) 5);
        names.put(name, bytes);
        try (TestStruct region = acquire()) {
            assertThat(region.isCreator()).isFalse();
            assertThat(region.isLayoutVerified()).isFalse();
            assertThat(region.intAt(TestStruct.X)).isEqualTo(0x05050505);
        }
        assertThatThrownBy(() -> TestStruct.acquire(TestStruct.ofSize(5000), options))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining("the object has 4096 bytes and no footer, Big needs 5000 bytes");
        assertThat(WindowsSections.bytes("Local\\" + name)).isEqualTo(bytes);
    }

    @Test
    void aSectionThatAnotherProgramLeftInZeroesIsJoinedToo() {
        names.put(name, new byte[4096]);
        try (TestStruct region = acquire()) {
            assertThat(region.isCreator()).isFalse();
            assertThat(region.isLayoutVerified()).isFalse();
            assertThat(region.intAt(TestStruct.X)).isZero();
        }
    }

    @Test
    void aNameOfAnotherKindOfObjectIsRefused() {
        Pointer event = WindowsSections.createEvent("Local\\" + name);
        try {
            assertThatThrownBy(this::acquire)
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessageStartingWith(
                            "acquire '" + name + "': OpenFileMappingW failed: error=6 (ERROR_INVALID_HANDLE, ")
                    .hasMessageEndingWith(
                            "; the name belongs to a kernel object of another kind, such as a mutex; choose"
                                    + " another name");
        } finally {
            WindowsSections.close(event);
        }
    }
}

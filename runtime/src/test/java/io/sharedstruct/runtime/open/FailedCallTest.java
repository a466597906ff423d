package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.linux.FaultyLinux;
import io.sharedstruct.testing.Garbage;
import io.sharedstruct.testing.Holdings;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every call of the C library fails once with every error number: the operation throws what is documented, or gets over it, and
 * nothing is left behind.
 */
@OnPosix
class FailedCallTest {

    private static final Map<String, Integer> ERRORS = new TreeMap<>(Map.of(
            "ENOENT",
            2,
            "EINTR",
            4,
            "EAGAIN",
            11,
            "ENOMEM",
            12,
            "EACCES",
            13,
            "EEXIST",
            17,
            "ENFILE",
            23,
            "EMFILE",
            24,
            "ENOSPC",
            28,
            "EOVERFLOW",
            75));
    private static final int EINTR = 4;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name).withTimeout(Duration.ofSeconds(2));
    private final FaultyLinux faults = new FaultyLinux();
    private final NativePort port = faults.port();

    @BeforeEach
    void needsProc() {
        Needs.linux();
    }

    /** Runs an operation under every fault, and looks after each at what is left. Returns how many faults there were. */
    private int underEveryFault(Before before, Operation operation) {
        int count = 0;
        for (int times : new int[] {1, 100}) {
            for (Map.Entry<String, Integer> error : ERRORS.entrySet()) {
                if (times > 1 && error.getValue() != EINTR) {
                    continue;
                }
                for (int k = 1; oneFault(before, operation, k, error, times); k++) {
                    count++;
                }
            }
        }
        Garbage.collectUntilAsserted(() -> assertThat(faults.mapped()).isEmpty());
        return count;
    }

    private interface Operation {
        /** The region it gave, or null if it gives none. */
        TestStruct run(TestStruct held);
    }

    private boolean oneFault(Before before, Operation operation, int k, Map.Entry<String, Integer> error, int times) {
        TestStruct held = before.put(port, options);
        TestStruct region = null;
        RuntimeException problem = null;
        faults.arm(k, error.getValue(), times);
        try {
            region = operation.run(held);
        } catch (RuntimeException e) {
            problem = e;
        }
        String failed = faults.disarm();
        String where = before + ", call " + k + " = " + failed + ", " + error.getKey() + " x " + times + ": " + problem;
        if (problem != null) {
            assertThat(problem).as(where).isInstanceOf(SharedMemoryException.class);
            assertThat(failed).as(where).isNotNull();
            if (error.getValue() == EINTR) {
                assertThat(FaultyLinux.interruptible(failed)).as(where).isFalse();
            }
        }
        if (region != null) {
            assertThat(TestStruct.problemIn(region)).as(where).isNull();
            region.close();
        }
        boolean open = held != null && held.isOpen();
        if (open && before == Before.HELD) {
            // Whoever had it, has it still.
            assertThat(Holdings.descriptors(name)).as(where).isEqualTo(1);
            assertThat(TestStruct.problemIn(held)).as(where).isNull();
            held.close();
        } else if (open) {
            held.close();
        }
        assertThat(Holdings.descriptors(name)).as(where).isZero();
        boolean hadHolder = held != null;
        // The mapping stays for as long as the region can be reached, from this frame for example.
        held = null;
        region = null;
        if ("mmap".equals(failed)) {
            // What could not be exchanged under a reader stays until there can be no reader.
            Garbage.collectUntil(() -> Holdings.mappings(name) == 0);
        }
        assertThat(Holdings.mappings(name)).as(where).isZero();
        // Answers, not failures: a stranger may not remove it, it is gone, somebody else is attached.
        boolean answered = Set.of(
                        "shm_unlink EACCES", "shm_unlink ENOENT", "statx ENOENT", "shm_open EACCES", "shm_open ENOENT")
                .contains(failed + " " + error.getKey());
        boolean closing = hadHolder && !open && !answered;
        if (before == Before.NOTHING || open || (closing && problem == null)) {
            assertThat(ShmNames.exists(name)).as(where).isFalse();
        }
        nobodyIsInTheWay(where, before);
        return failed != null;
    }

    /** The locks are free, and whoever comes next finds either what was there or nothing. */
    private void nobodyIsInTheWay(String where, Before before) {
        try (TestStruct next =
                TestStruct.acquire(TestStruct.LAYOUT, options.withTimeout(Duration.ZERO), TestStruct::fill)) {
            assertThat(TestStruct.problemIn(next)).as(where).isNull();
            boolean kept = before == Before.KERNEL_PERSISTENT || before == Before.FOREIGN;
            assertThat(next.isCreator()).as(where).isEqualTo(!kept);
        }
    }

    @ParameterizedTest
    @EnumSource(Before.class)
    void acquiring(Before before) {
        assertThat(underEveryFault(before, held -> Before.acquire(port, options)))
                .isGreaterThan(70);
    }

    @ParameterizedTest
    @EnumSource(
            value = Before.class,
            names = {"HELD", "KERNEL_PERSISTENT", "FOREIGN"})
    void openingReadOnly(Before before) {
        assertThat(underEveryFault(before, held -> Before.openReadOnly(port, options)))
                .isGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource(
            value = Before.class,
            names = {"HELD", "HELD_BY_A_READER"})
    void closing(Before before) {
        assertThat(underEveryFault(before, held -> {
                    held.close();
                    return null;
                }))
                .isGreaterThan(50);
    }

    /** The call of a removal that matters, whatever fails before it: its name is removed, or its exception names the call. */
    @Test
    void unlinking() {
        int faultsSeen = 0;
        for (Map.Entry<String, Integer> error : ERRORS.entrySet()) {
            for (int k = 1; unlinksUnderFault(k, error); k++) {
                faultsSeen++;
            }
        }
        assertThat(faultsSeen).isGreaterThan(60);
    }

    private boolean unlinksUnderFault(int k, Map.Entry<String, Integer> error) {
        try (TestStruct held = Before.HELD.put(port, options)) {
            faults.arm(k, error.getValue(), 1);
            boolean removed = false;
            RuntimeException problem = null;
            try {
                removed = port.unlink(name);
            } catch (RuntimeException e) {
                problem = e;
            }
            String failed = faults.disarm();
            String where = "call " + k + " = " + failed + ", " + error.getKey() + ": " + problem;
            if (problem != null) {
                assertThat(problem).as(where).isInstanceOf(SharedMemoryException.class);
                assertThat(problem.getMessage()).as(where).startsWith("unlink '" + name + "': " + failed);
            } else if (!Set.of("shm_open ENOENT", "shm_unlink ENOENT").contains(failed + " " + error.getKey())) {
                assertThat(removed).as(where).isTrue();
            }
            assertThat(ShmNames.exists(name)).as(where).isEqualTo(!removed);
            assertThat(Holdings.descriptors(name)).as(where).isEqualTo(1);
            assertThat(TestStruct.problemIn(held)).as(where).isNull();
            return failed != null;
        }
    }
}

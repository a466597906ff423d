package io.sharedstruct.runtime.os.linux;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.runtime.open.Before;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * With fs.protected_regular, as systemd sets it, an open with {@code O_CREAT} of what another user made is refused in a sticky
 * folder, even to root and even if the mode allows it. So what exists is opened without that flag.
 */
@OnPosix
class OpenFlagsTest {

    private static final int O_CREAT = 0100;
    private static final int O_EXCL = 0200;
    private static final int EOPNOTSUPP = 95;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final AcquireOptions options = AcquireOptions.named(names.next());

    @Test
    void whateverIsThereNothingIsOpenedWithTheFlagThatCreatesUnlessItMustNotExist() {
        Needs.linux();
        FaultyLinux faults = new FaultyLinux();
        List<Integer> flags = new ArrayList<>();
        faults.answer((call, args) -> {
            if (call.equals("open")) {
                return faults.fail(EOPNOTSUPP); // the file system has no objects without a name
            }
            if (call.equals("shm_open")) {
                flags.add((int) args[1]);
            }
            return null;
        });
        int creations = 0;
        for (Before before : Before.values()) {
            TestStruct held = before.put(faults.port(), options);
            flags.clear();
            Before.acquire(faults.port(), options).close();
            try {
                Before.openReadOnly(faults.port(), options).close();
            } catch (RegionNotFoundException e) {
                assertThat(before).isNotIn(Before.HELD, Before.KERNEL_PERSISTENT, Before.FOREIGN);
            }
            if (held != null) {
                held.close();
            }
            assertThat(flags).as(before.name()).isNotEmpty().allSatisfy(flag -> {
                assertThat(flag & (O_CREAT | O_EXCL)).isIn(0, O_CREAT | O_EXCL);
            });
            creations +=
                    (int) flags.stream().filter(flag -> (flag & O_CREAT) != 0).count();
        }
        assertThat(creations).isEqualTo(1);
    }
}

package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A heap that is full at any moment of an acquire or a close: nobody is locked out afterwards, in this process or another. */
@OnPosix
class OutOfMemoryTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @Test
    void whoRunsOutOfMemoryLeavesNoLock() throws Exception {
        Needs.linux();
        List<String> command = new ArrayList<>(PeerJvm.javaCommand(Main.class));
        command.add(1, "-Xmx12m");
        command.add(names.next());
        assertThat(CPeer.run(command.toArray(String[]::new))).matches("locked out: 0 of [1-9]\\d* failures\n");
    }

    /** Fills its heap to the last bytes, and frees a few at a time. */
    static final class Main {

        private static final int WARM_UP = 50;
        private static final int ATTEMPTS = 300;

        private Main() {}

        public static void main(String[] args) {
            AcquireOptions options = AcquireOptions.named(args[0]).withTimeout(Duration.ofSeconds(1));
            for (int i = 0; i < WARM_UP; i++) {
                TestStruct.acquire(TestStruct.LAYOUT, options).close();
            }
            Object[] heap = new Object[1 << 20];
            int filled = 0;
            int size = 1 << 20;
            while (size >= 16) {
                try {
                    heap[filled] = new byte[size];
                    filled++;
                } catch (OutOfMemoryError e) {
                    size /= 2;
                }
            }
            int failures = 0;
            int lockedOut = 0;
            for (int i = 0; i < ATTEMPTS; i++) {
                try {
                    TestStruct.acquire(TestStruct.LAYOUT, options).close();
                } catch (OutOfMemoryError e) {
                    failures++;
                    filled--;
                    heap[filled] = null;
                } catch (SharedMemoryException e) {
                    lockedOut++;
                    break;
                }
            }
            heap = null;
            System.gc();
            try {
                TestStruct.acquire(TestStruct.LAYOUT, options).close();
            } catch (SharedMemoryException e) {
                lockedOut++;
            }
            System.out.println("locked out: " + lockedOut + " of " + failures + " failures");
        }
    }
}

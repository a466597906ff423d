package io.sharedstruct.runtime.os.linux;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.runtime.os.Waits;
import io.sharedstruct.testing.OnPosix;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is left where the kernel doesn't answer as it should. */
@OnPosix
@Timeout(60)
class FutexTest {

    private static final int ENOSYS = 38;
    private static final int EPERM = 1;
    private static final long LONG = 3_600_000_000_000L;

    /** A word on the heap: nobody may look for it at its address. */
    private record HeapWord(AtomicInteger value) implements Waits.Word {

        @Override
        public long address() {
            return 0;
        }

        @Override
        public long offset() {
            return 0;
        }

        @Override
        public int get() {
            return value.get();
        }
    }

    @Test
    void whereItIsForbiddenThreadsPoll() throws InterruptedException {
        for (int errno : new int[] {ENOSYS, EPERM}) {
            FaultyLinux faults = new FaultyLinux();
            faults.answer((function, args) -> function.equals("syscall") ? (Object) (long) faults.fail(errno) : null);
            Waits waits = new Futex(faults.libc());
            HeapWord word = new HeapWord(new AtomicInteger());
            waits.sleep(word, 0, 1_000_000);
            assertThat(word.get()).isZero();
            Thread setter = new Thread(() -> word.value.set(1));
            setter.start();
            waits.sleep(word, 0, LONG);
            setter.join();
            assertThat(word.get()).isEqualTo(1);
            waits.wake(word, true);
            Thread.currentThread().interrupt();
            waits.sleep(word, 1, LONG);
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}

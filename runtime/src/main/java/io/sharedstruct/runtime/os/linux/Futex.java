package io.sharedstruct.runtime.os.linux;

import com.sun.jna.Platform;
import io.sharedstruct.runtime.os.Polling;
import io.sharedstruct.runtime.os.Waits;
import io.sharedstruct.runtime.os.posix.Errno;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sleeps by futex(2), which finds the word by the object or file that it lies in, whatever its address is. The C library has no
 * function for it, and its number differs between machines; on those that aren't known, or where it is forbidden, threads poll.
 */
final class Futex implements Waits {

    private static final Map<String, Integer> NUMBERS =
            Map.of("x86-64", 202, "aarch64", 98, "riscv64", 98, "loongarch64", 98, "ppc64le", 221, "s390x", 238);

    private static final int UNKNOWN = -1;
    private static final int NUMBER = NUMBERS.getOrDefault(Platform.ARCH, UNKNOWN);

    private static final int FUTEX_WAIT = 0;
    private static final int FUTEX_WAKE = 1;

    private static final int ETIMEDOUT = 110;

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private static final Waits POLLING = new Polling();

    private final Libc libc;

    Futex(Libc libc) {
        this.libc = libc;
    }

    @Override
    public void sleep(Word word, int expected, long nanos) {
        byte[] timeout = ByteBuffer.allocate(16)
                .order(ByteOrder.nativeOrder())
                .putLong(nanos / NANOS_PER_SECOND)
                .putLong(nanos % NANOS_PER_SECOND)
                .array();
        if (NUMBER == UNKNOWN || !call(word, FUTEX_WAIT, expected, timeout)) {
            POLLING.sleep(word, expected, nanos);
        }
    }

    @Override
    public void wake(Word word, boolean all) {
        if (NUMBER != UNKNOWN) {
            call(word, FUTEX_WAKE, all ? Integer.MAX_VALUE : 1, null);
        }
    }

    /** False if the system can't do it. That the word has another value, a signal, and the end of the time are nothing of the kind. */
    private boolean call(Word word, int operation, int value, byte @Nullable [] timeout) {
        try {
            if (libc.syscall(NUMBER, word.address(), operation, Integer.toUnsignedLong(value), timeout) >= 0) {
                return true;
            }
            int errno = libc.errno();
            return errno == Errno.EAGAIN_LINUX || errno == Errno.EINTR || errno == ETIMEDOUT;
        } finally {
            Reference.reachabilityFence(word);
        }
    }
}

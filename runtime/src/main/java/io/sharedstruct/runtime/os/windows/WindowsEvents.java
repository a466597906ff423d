package io.sharedstruct.runtime.os.windows;

import com.sun.jna.WString;
import io.sharedstruct.runtime.os.Polling;
import io.sharedstruct.runtime.os.Subject;
import io.sharedstruct.runtime.os.Waits;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Named events beside a section or file, whose names begin with its own: {@code ~o} and an id in hexadecimal for an owner of locks, which
 * exists as long as its handle is open, {@code ~l} for the lock of the whole, which its holder has in the same way, and {@code ~w} and
 * an offset in hexadecimal for a word that threads sleep at.
 *
 * <p>Whoever is refused an event knows that it is there, so those of owners and locks need no rights for others. Those of words do.
 */
final class WindowsEvents implements Waits {

    private static final String OWNER = "~o";
    private static final String LOCK = "~l";
    private static final String WORD = "~w";

    private static final int EVENT_MODIFY_STATE = 2;
    private static final int SYNCHRONIZE = 0x10_0000;
    private static final int MANUAL_RESET = 1;

    private static final Waits POLLING = new Polling();

    private final Kernel32 kernel;
    private final Subject subject;
    private final String name;
    private final long start;
    private final Function<Function<byte[], Long>, Long> security;

    private long owner;
    private long lock;

    /**
     * The events of a section or file.
     *
     * @param name what their names begin with
     * @param start where what is mapped begins in it
     * @param security calls a function with the attributes of a new event of a word
     */
    WindowsEvents(
            Kernel32 kernel,
            Subject subject,
            String name,
            long start,
            Function<Function<byte[], Long>, Long> security) {
        this.kernel = kernel;
        this.subject = subject;
        this.name = name;
        this.start = start;
        this.security = security;
    }

    boolean tryOwn(int id) {
        long event = tryCreate(OWNER + Integer.toHexString(id));
        owner = event == 0 ? owner : event;
        return event != 0;
    }

    boolean isAlive(int id) {
        long event = kernel.OpenEventW(SYNCHRONIZE, false, new WString(name + OWNER + Integer.toHexString(id)));
        if (event == 0) {
            return kernel.lastError() != WindowsError.FILE_NOT_FOUND;
        }
        kernel.CloseHandle(event);
        return true;
    }

    boolean tryLock() {
        long event = tryCreate(LOCK);
        lock = event == 0 ? lock : event;
        return event != 0;
    }

    void unlock() {
        long held = lock;
        lock = 0;
        if (held != 0) {
            kernel.CloseHandle(held);
        }
    }

    /** The handle of an event that there wasn't; 0 if there was. */
    private long tryCreate(String suffix) {
        long event = kernel.CreateEventExW(null, new WString(name + suffix), 0, SYNCHRONIZE);
        int code = kernel.lastError();
        if (event == 0) {
            if (code == WindowsError.ACCESS_DENIED) {
                return 0;
            }
            throw WindowsError.failure(kernel, subject, "CreateEventExW", code);
        }
        if (code == WindowsError.ALREADY_EXISTS) {
            kernel.CloseHandle(event);
            return 0;
        }
        return event;
    }

    /** Lets go of everything; who slept at a word has closed its event himself. */
    void close() {
        long held = owner;
        owner = 0;
        if (held != 0) {
            kernel.CloseHandle(held);
        }
        unlock();
    }

    private WString nameOf(Word word) {
        return new WString(name + WORD + Long.toHexString(start + word.offset()));
    }

    /** The reset can swallow what should wake another thread, which then sleeps until its time has passed. */
    @Override
    public void sleep(Word word, int expected, long nanos) {
        WString event = nameOf(word);
        long handle = security.apply(
                attributes -> kernel.CreateEventExW(attributes, event, MANUAL_RESET, EVENT_MODIFY_STATE | SYNCHRONIZE));
        if (handle == 0) {
            POLLING.sleep(word, expected, nanos);
            return;
        }
        try {
            kernel.ResetEvent(handle);
            if (word.get() == expected) {
                kernel.WaitForSingleObject(handle, (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos)));
            }
        } finally {
            kernel.CloseHandle(handle);
        }
    }

    /** There is an event only if somebody sleeps. */
    @Override
    public void wake(Word word, boolean all) {
        long handle = kernel.OpenEventW(EVENT_MODIFY_STATE, false, nameOf(word));
        if (handle != 0) {
            kernel.SetEvent(handle);
            kernel.CloseHandle(handle);
        }
    }
}

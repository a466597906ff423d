package io.sharedstruct.runtime.os.linux;

import io.sharedstruct.runtime.os.NativePort;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The Linux backend over a C library whose k-th call fails, and the next ones of the same function as well if wanted. Only calls
 * of the thread that armed it count. {@code close} fails as Linux does it: with the descriptor closed.
 */
public final class FaultyLinux {

    private static final Set<String> CANT_FAIL = Set.of("geteuid", "getpagesize", "strerror");

    /** What the man pages say may end with EINTR and is to be repeated; close(2) is not to be repeated on Linux. */
    private static final Set<String> INTERRUPTIBLE = Set.of(
            "shm_open", "fcntl", "flock", "posix_fallocate", "fallocate", "pread", "pwrite", "close", "open", "msync");

    private static final int MAP_FIXED = 0x10;

    private final Libc real = new LinuxLibc();
    private final Set<Long> mapped = ConcurrentHashMap.newKeySet();
    private final AtomicInteger calls = new AtomicInteger();
    private final ThreadLocal<Integer> failure = ThreadLocal.withInitial(() -> 0);
    private volatile Answer answers;
    private Thread victim;
    private int first;
    private int times;
    private int errno;
    private String failed;
    private int injected;

    /** A port that obeys this. */
    public NativePort port() {
        return new LinuxPort(libc());
    }

    /** The library itself. */
    Libc libc() {
        return (Libc) Proxy.newProxyInstance(
                Libc.class.getClassLoader(), new Class<?>[] {Libc.class}, (proxy, method, args) -> call(method, args));
    }

    /** What the C library says instead of the real one. */
    public interface Answer {
        /** The result, or null to ask the real one. A failure is {@link #fail}. */
        Object of(String function, Object[] args);
    }

    /** Asks this one first, in every thread; null ends it. */
    public void answer(Answer answer) {
        failure.set(0);
        answers = answer;
    }

    /** Closes a descriptor whatever the answers are. */
    public void realClose(int fd) {
        real.close(fd);
    }

    /** The answer of a function that returns an {@code int} and fails. */
    public int fail(int error) {
        failure.set(error);
        return -1;
    }

    /** Lets the k-th call of this thread from now on fail, counted from 1, and up to {@code times - 1} of its kind after it. */
    public void arm(int k, int errno, int times) {
        victim = Thread.currentThread();
        first = k;
        this.times = times;
        this.errno = errno;
        failed = null;
        injected = 0;
        calls.set(0);
    }

    /** Ends the fault; the function that failed, or null if there were fewer calls. */
    public String disarm() {
        victim = null;
        return failed;
    }

    /** Whether the function that failed is to be repeated when a signal interrupts it. */
    public static boolean interruptible(String function) {
        return INTERRUPTIBLE.contains(function);
    }

    /** Address ranges that were mapped and not given back. */
    public Set<Long> mapped() {
        return mapped;
    }

    private Object call(Method method, Object[] args) throws Throwable {
        String name = method.getName();
        boolean armed = Thread.currentThread() == victim;
        if (name.equals("errno") && failure.get() != 0) {
            return failure.get();
        }
        Answer other = answers;
        if (other != null && !name.equals("errno") && !CANT_FAIL.contains(name)) {
            failure.set(0);
            Object answer = other.of(name, args);
            if (answer != null) {
                return answer;
            }
        }
        if (name.equals("errno")) {
            return armed && injected > 0 ? errno : real.errno();
        }
        if (armed && !CANT_FAIL.contains(name) && fails(name)) {
            if (name.equals("close")) {
                method.invoke(real, args);
            }
            return switch (name) {
                case "posix_fallocate" -> errno;
                case "pread", "pwrite", "mmap", "syscall" -> -1L;
                default -> -1;
            };
        }
        if (armed && !CANT_FAIL.contains(name)) {
            injected = 0;
        }
        try {
            Object result = method.invoke(real, args);
            note(name, args, result);
            return result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private boolean fails(String name) {
        int number = calls.incrementAndGet();
        if (number == first || (name.equals(failed) && injected > 0 && injected < times)) {
            failed = name;
            injected++;
            return true;
        }
        return false;
    }

    private void note(String name, Object[] args, Object result) {
        if (name.equals("mmap") && (long) result != -1 && ((int) args[3] & MAP_FIXED) == 0) {
            mapped.add((long) result);
        } else if (name.equals("munmap") && (int) result == 0) {
            mapped.remove((long) args[0]);
        }
    }
}

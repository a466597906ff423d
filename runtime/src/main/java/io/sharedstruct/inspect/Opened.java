package io.sharedstruct.inspect;

import io.sharedstruct.Permissions;
import io.sharedstruct.RegionInfo;
import io.sharedstruct.RegionState;
import io.sharedstruct.Scope;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.list.Look;
import io.sharedstruct.runtime.memory.Memory;
import io.sharedstruct.runtime.open.RegionName;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.runtime.os.current.CurrentPort;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object that is open without being attached: its descriptor has no lock, but the open lock for a moment. Its name may lead elsewhere
 * meanwhile. One thread uses it at a time.
 */
final class Opened implements AutoCloseable {

    /** The longest wait for the open lock of an object: it is held for microseconds, unless an initializer runs. */
    private static final Duration AT_MOST = Duration.ofSeconds(1);

    private final NativePort port;
    private final String operation;
    private final String name;
    private final SharedObject object;

    /** What was seen of it when it was opened. */
    private final RegionInfo first;

    private boolean closed;

    private Opened(NativePort port, String operation, String name, SharedObject object, RegionInfo first) {
        this.port = port;
        this.operation = operation;
        this.name = name;
        this.object = object;
        this.first = first;
    }

    /** Opens what has that name, whoever it belongs to. */
    static Opened of(String operation, String name, boolean readOnly) {
        Memory.require();
        NativePort port = CurrentPort.get();
        RegionName.checkAny(name, port);
        ObjectRequest request = new ObjectRequest(
                operation,
                name,
                readOnly ? Disposition.OPEN_READ_ONLY : Disposition.OPEN,
                Permissions.ALL_READ_WRITE,
                Scope.LOCAL,
                0);
        SharedObject object = port.open(request, Deadline.after(AT_MOST));
        Opened opened = null;
        try {
            RegionInfo info = Look.at(object, name, port.pageSize());
            object.stepBack();
            opened = new Opened(port, operation, name, object, info);
            return opened;
        } finally {
            if (opened == null) {
                object.close();
            }
        }
    }

    String name() {
        return name;
    }

    RegionInfo first() {
        return first;
    }

    /** The struct, if it is known. */
    @Nullable
    StructDescription struct() {
        if (first.description().isEmpty() || first.state() == RegionState.UNFINISHED) {
            return null;
        }
        try {
            return StructDescription.parse(
                    first.description().get().structSize(),
                    first.description().get().descriptor());
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** What it is now. */
    synchronized RegionInfo look() {
        check();
        try {
            return locked(() -> Look.at(object, name, port.pageSize()));
        } catch (SharedMemoryException e) {
            return Look.unknown(name, String.valueOf(e.getMessage()), object.access());
        }
    }

    /** Does something under the open lock: nobody makes a new region of it meanwhile. */
    synchronized <T> T locked(Supplier<T> work) {
        check();
        object.relock(Deadline.after(AT_MOST));
        try {
            return work.get();
        } finally {
            object.stepBack();
        }
    }

    /** The object, for work under the open lock. */
    SharedObject object() {
        return object;
    }

    /** What it is, under the open lock. */
    RegionInfo lookLocked() {
        return Look.at(object, name, port.pageSize());
    }

    synchronized boolean isNameCurrent() {
        check();
        return object.isNameCurrent();
    }

    synchronized long length() {
        check();
        return object.currentLength();
    }

    synchronized byte[] read(long offset, int length) {
        check();
        return object.read(offset, length);
    }

    SharedMemoryException problem(String problem) {
        return new SharedMemoryException(operation, name, problem);
    }

    private void check() {
        if (closed) {
            throw new IllegalStateException("what had region '" + name + "' open is closed");
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            object.close();
        }
    }
}

package io.sharedstruct.runtime.list;

import io.sharedstruct.Permissions;
import io.sharedstruct.RegionInfo;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.Scope;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.SweepResult;
import io.sharedstruct.runtime.open.RegionName;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.runtime.os.current.CurrentPort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at the objects of the machine one by one, each under its open lock, and removes those that nobody has any more. */
public final class RegionList {

    private static final String LIST = "list";
    private static final String SWEEP = "sweep";

    /** The longest wait for the open lock of an object: it is held for microseconds, unless an initializer runs. */
    private static final Duration AT_MOST = Duration.ofMillis(200);

    /** What Java shows for bytes of a name that are no text in the charset of the locale; by that, the object can't be found. */
    private static final char UNREADABLE = '\ufffd';

    private final NativePort port;

    /** For the system of this JVM. */
    public RegionList() {
        this(CurrentPort.get());
    }

    RegionList(NativePort port) {
        this.port = port;
    }

    /** Whether the system tells which objects there are. */
    public boolean isSupported() {
        return port.names() != null;
    }

    /** All objects, by their names. */
    public List<RegionInfo> list() {
        List<RegionInfo> regions = new ArrayList<>();
        for (String name : names()) {
            RegionInfo region = look(name);
            if (region != null) {
                regions.add(region);
            }
        }
        return List.copyOf(regions);
    }

    private List<String> names() {
        List<String> names = port.names();
        if (names == null) {
            throw new UnsupportedOperationException("this operating system doesn't tell which regions there are");
        }
        return names.stream().sorted().toList();
    }

    /** Null if it has gone meanwhile. */
    private @Nullable RegionInfo look(String name) {
        try {
            return with(LIST, name, Disposition.OPEN_READ_ONLY, object -> Look.at(object, name, port.pageSize()));
        } catch (RegionNotFoundException e) {
            return null;
        } catch (SharedMemoryException e) {
            return Look.unknown(name, String.valueOf(e.getMessage()), port.access(name));
        }
    }

    /** Removes the names of what is stale or was never finished. */
    public SweepResult sweep() {
        List<String> removed = new ArrayList<>();
        List<SharedMemoryException> failed = new ArrayList<>();
        for (RegionInfo region : list()) {
            if (region.isSweepable()) {
                try {
                    if (remove(region.name())) {
                        removed.add(region.name());
                    }
                } catch (SharedMemoryException e) {
                    failed.add(e);
                }
            }
        }
        return new SweepResult(List.copyOf(removed), List.copyOf(failed));
    }

    /** Looks again, and removes under the lock under which it has looked. */
    private boolean remove(String name) {
        try {
            return with(SWEEP, name, Disposition.OPEN, object -> {
                if (!Look.at(object, name, port.pageSize()).isSweepable()) {
                    return false;
                }
                object.unlink();
                if (object.isNameCurrent()) {
                    throw new SharedMemoryException(
                            SWEEP, name, "this process may not remove the name; its owner or root can");
                }
                return true;
            });
        } catch (RegionNotFoundException e) {
            return false;
        }
    }

    private <T> T with(String operation, String name, Disposition disposition, Function<SharedObject, T> use) {
        if (name.indexOf(UNREADABLE) >= 0) {
            throw new SharedMemoryException(
                    operation, name, "this JVM's charset for names of files has no text for its name");
        }
        // Whoever it belongs to: it is only looked at, or nobody has it.
        ObjectRequest request =
                new ObjectRequest(operation, name, disposition, Permissions.ALL_READ_WRITE, Scope.LOCAL, 0);
        SharedObject object = port.open(request, Deadline.after(AT_MOST));
        try {
            return use.apply(object);
        } finally {
            object.close();
        }
    }

    /** Removes a name, whatever it leads to. */
    public boolean unlink(String name) {
        RegionName.checkAny(Objects.requireNonNull(name, "name"), port);
        return port.unlink(name);
    }
}

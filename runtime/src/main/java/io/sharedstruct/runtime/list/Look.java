package io.sharedstruct.runtime.list;

import io.sharedstruct.Persistence;
import io.sharedstruct.RegionDescription;
import io.sharedstruct.RegionInfo;
import io.sharedstruct.RegionState;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.open.Footer;
import io.sharedstruct.runtime.open.LayoutDescriptor;
import io.sharedstruct.runtime.os.Access;
import io.sharedstruct.runtime.os.SharedObject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What an object is. Another program's bytes may look like a footer by chance or on purpose, so more than the footer has to fit. */
public final class Look {

    private Look() {}

    /** Looks at an object under its open lock. */
    public static RegionInfo at(SharedObject object, String name, int pageSize) {
        boolean held = !object.tryAlone();
        Footer footer = footerOf(object, name, pageSize);
        String descriptor = footer != null && footer.ready() ? footer.readDescriptor(object) : "";
        Access access = object.access();
        RegionState state = footer == null ? withoutFooter(object, held) : stateOf(footer, descriptor, held);
        return new RegionInfo(
                name,
                OptionalLong.of(object.length()),
                state,
                // Of programs without the library nobody knows who has it.
                state == RegionState.FOREIGN && !held ? Optional.empty() : Optional.of(held),
                footer == null || state == RegionState.FOREIGN
                        ? Optional.empty()
                        : Optional.of(description(footer, descriptor)),
                Optional.empty(),
                owner(access),
                permissions(access));
    }

    /** What is said of an object that can't be looked at. */
    public static RegionInfo unknown(String name, String problem, @Nullable Access access) {
        return new RegionInfo(
                name,
                OptionalLong.empty(),
                RegionState.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.of(problem),
                owner(access),
                permissions(access));
    }

    private static Optional<String> owner(@Nullable Access access) {
        return Optional.ofNullable(access).map(Access::owner);
    }

    private static Optional<String> permissions(@Nullable Access access) {
        return Optional.ofNullable(access).map(Access::permissions);
    }

    /** Null if there is none that this library could have written. */
    private static @Nullable Footer footerOf(SharedObject object, String name, int pageSize) {
        try {
            Footer footer = Footer.read(object, "list", name);
            return footer == null || !footer.isOurs(object, pageSize) ? null : footer;
        } catch (SharedMemoryException e) {
            return null;
        }
    }

    /** Its holders prove what it is if others have written over its footer; an empty one may have been begun by this library. */
    private static RegionState withoutFooter(SharedObject object, boolean held) {
        if (held) {
            return object.proof() != null ? RegionState.LIVE : RegionState.FOREIGN;
        }
        return object.length() == 0 && object.stranger() == null ? RegionState.UNFINISHED : RegionState.FOREIGN;
    }

    private static RegionState stateOf(Footer footer, String descriptor, boolean held) {
        if (!footer.ready()) {
            return RegionState.UNFINISHED;
        }
        if (!LayoutDescriptor.isFingerprintOf(footer.fingerprint(), descriptor)) {
            return RegionState.FOREIGN;
        }
        return held || footer.persistence() == Persistence.KERNEL ? RegionState.LIVE : RegionState.STALE;
    }

    private static RegionDescription description(Footer footer, String descriptor) {
        return new RegionDescription(
                footer.structSize(),
                footer.persistence(),
                footer.creator(),
                Instant.ofEpochMilli(footer.created()),
                footer.fingerprint(),
                descriptor);
    }
}

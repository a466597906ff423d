package io.sharedstruct;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a region is acquired. An immutable value: each {@code with} method returns a changed copy.
 *
 * <pre>{@code
 * MyDataShared.acquire(AcquireOptions.named("MyData").withPermissions(Permissions.GROUP_READ));
 * }</pre>
 */
public final class AcquireOptions {

    private static final AcquireOptions DEFAULTS =
            new AcquireOptions(null, Permissions.OWNER, Persistence.PROCESS, Scope.LOCAL, Duration.ofSeconds(5));

    private final @Nullable String name;
    private final Permissions permissions;
    private final Persistence persistence;
    private final Scope scope;
    private final Duration timeout;

    private AcquireOptions(
            @Nullable String name, Permissions permissions, Persistence persistence, Scope scope, Duration timeout) {
        this.name = name;
        this.permissions = permissions;
        this.persistence = persistence;
        this.scope = scope;
        this.timeout = timeout;
    }

    /**
     * The declared name of the struct, {@link Permissions#OWNER}, {@link Persistence#PROCESS}, {@link Scope#LOCAL} and a
     * timeout of 5 seconds.
     *
     * @return the defaults
     */
    public static AcquireOptions defaults() {
        return DEFAULTS;
    }

    /**
     * The defaults with a name.
     *
     * @param name the name of the region, see {@link SharedStruct#name()}
     * @return the options
     */
    public static AcquireOptions named(String name) {
        return DEFAULTS.withName(name);
    }

    /**
     * Sets the name of the region, in place of the one that the struct declares. It is checked when a region is acquired.
     *
     * @param name the name, see {@link SharedStruct#name()}
     * @return a copy with this name
     */
    public AcquireOptions withName(String name) {
        Objects.requireNonNull(name, "name");
        return new AcquireOptions(name, permissions, persistence, scope, timeout);
    }

    /**
     * Sets who may open the region.
     *
     * @param permissions the permissions
     * @return a copy with these permissions
     */
    public AcquireOptions withPermissions(Permissions permissions) {
        Objects.requireNonNull(permissions, "permissions");
        return new AcquireOptions(name, permissions, persistence, scope, timeout);
    }

    /**
     * Sets how long a region lives that this call creates. It has no effect on one that exists.
     *
     * @param persistence the persistence
     * @return a copy with this persistence
     */
    public AcquireOptions withPersistence(Persistence persistence) {
        Objects.requireNonNull(persistence, "persistence");
        return new AcquireOptions(name, permissions, persistence, scope, timeout);
    }

    /**
     * Sets the namespace of the name on Windows.
     *
     * @param scope the scope
     * @return a copy with this scope
     */
    public AcquireOptions withScope(Scope scope) {
        Objects.requireNonNull(scope, "scope");
        return new AcquireOptions(name, permissions, persistence, scope, timeout);
    }

    /**
     * Sets how long a call may wait for another process, one whose initializer runs for example. Afterwards it throws a
     * {@link SharedMemoryException}. Closing a region waits at most 5 seconds, whatever this is.
     *
     * @param timeout the longest wait, 0 or more; 0 tries once
     * @return a copy with this timeout
     * @throws IllegalArgumentException if the timeout is negative
     */
    public AcquireOptions withTimeout(Duration timeout) {
        Objects.requireNonNull(timeout, "timeout");
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("timeout is negative: " + timeout);
        }
        return new AcquireOptions(name, permissions, persistence, scope, timeout);
    }

    /**
     * The name of the region, empty if the struct's declared one is meant.
     *
     * @return the name
     */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * Who may open the region.
     *
     * @return the permissions
     */
    public Permissions permissions() {
        return permissions;
    }

    /**
     * How long a region lives that this call creates.
     *
     * @return the persistence
     */
    public Persistence persistence() {
        return persistence;
    }

    /**
     * The namespace of the name on Windows.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    /**
     * How long a call may wait for another process.
     *
     * @return the timeout
     */
    public Duration timeout() {
        return timeout;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AcquireOptions that
                && Objects.equals(name, that.name)
                && permissions == that.permissions
                && persistence == that.persistence
                && scope == that.scope
                && timeout.equals(that.timeout);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, permissions, persistence, scope, timeout);
    }

    @Override
    public String toString() {
        return "AcquireOptions[name=" + name + ", permissions=" + permissions + ", persistence=" + persistence
                + ", scope=" + scope + ", timeout=" + timeout + "]";
    }
}

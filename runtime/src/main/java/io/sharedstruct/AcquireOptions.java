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

    private static final AcquireOptions DEFAULTS = new AcquireOptions(
            null, false, Permissions.OWNER, Persistence.PROCESS, Scope.LOCAL, Duration.ofSeconds(5), true);

    private final @Nullable String name;
    private final boolean anyName;
    private final Permissions permissions;
    private final Persistence persistence;
    private final Scope scope;
    private final Duration timeout;
    private final boolean closeAtExit;

    private AcquireOptions(
            @Nullable String name,
            boolean anyName,
            Permissions permissions,
            Persistence persistence,
            Scope scope,
            Duration timeout,
            boolean closeAtExit) {
        this.name = name;
        this.anyName = anyName;
        this.permissions = permissions;
        this.persistence = persistence;
        this.scope = scope;
        this.timeout = timeout;
        this.closeAtExit = closeAtExit;
    }

    /**
     * The declared name of the struct, {@link Permissions#OWNER}, {@link Persistence#PROCESS}, {@link Scope#LOCAL}, a
     * timeout of 5 seconds, and closed when the JVM ends.
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
        return new AcquireOptions(name, anyName, permissions, persistence, scope, timeout, closeAtExit);
    }

    /**
     * Sets whether a call that may create the region takes a name that isn't one of this library's, with a space or a {@code '$'} for
     * example, because another program looks for it there. Every name is taken that the system can have, see
     * {@link SharedStruct#name()}. {@code open}, {@code openReadOnly} and {@code unlink} take them in any case.
     *
     * @param anyName whether any name is taken; false is the default, and keeps to names that are none elsewhere from being made
     *     by mistake
     * @return a copy with this
     */
    public AcquireOptions withAnyName(boolean anyName) {
        return new AcquireOptions(name, anyName, permissions, persistence, scope, timeout, closeAtExit);
    }

    /**
     * Sets who may open the region.
     *
     * @param permissions the permissions
     * @return a copy with these permissions
     */
    public AcquireOptions withPermissions(Permissions permissions) {
        Objects.requireNonNull(permissions, "permissions");
        return new AcquireOptions(name, anyName, permissions, persistence, scope, timeout, closeAtExit);
    }

    /**
     * Sets how long a region lives that this call creates. It has no effect on one that exists.
     *
     * @param persistence the persistence
     * @return a copy with this persistence
     */
    public AcquireOptions withPersistence(Persistence persistence) {
        Objects.requireNonNull(persistence, "persistence");
        return new AcquireOptions(name, anyName, permissions, persistence, scope, timeout, closeAtExit);
    }

    /**
     * Sets the namespace of the name on Windows.
     *
     * @param scope the scope
     * @return a copy with this scope
     */
    public AcquireOptions withScope(Scope scope) {
        Objects.requireNonNull(scope, "scope");
        return new AcquireOptions(name, anyName, permissions, persistence, scope, timeout, closeAtExit);
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
        return new AcquireOptions(name, anyName, permissions, persistence, scope, timeout, closeAtExit);
    }

    /**
     * Sets whether a region of process persistence that is still open when the JVM ends is closed then, so that its name and its
     * memory go with the last process that has it. That is the default. It happens in a shutdown hook: when {@code main} has
     * returned, after {@code System.exit}, SIGTERM, SIGINT or SIGHUP; not after SIGKILL, a crash or {@code Runtime.halt}, which leave
     * the name until somebody acquires it or calls {@link SharedRegions#sweep}. It delays the end by at most a second.
     *
     * <p>The JVM runs all hooks at the same time, in no order. A hook of the program that uses the region, or another thread, may
     * find it closed, and gets an {@link IllegalStateException}. A program whose hooks need the region turns this off and closes
     * the region itself, at the end of that hook.
     *
     * <p>The system property {@code sharedstruct.closeAtExit}, set to {@code false}, turns it off for all regions.
     *
     * @param closeAtExit whether it is closed then
     * @return a copy with this setting
     */
    public AcquireOptions withCloseAtExit(boolean closeAtExit) {
        return new AcquireOptions(name, anyName, permissions, persistence, scope, timeout, closeAtExit);
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
     * Whether a call that may create the region takes any name that the system can have.
     *
     * @return whether it does
     */
    public boolean anyName() {
        return anyName;
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

    /**
     * Whether a region of process persistence that is still open when the JVM ends is closed then.
     *
     * @return whether it is
     */
    public boolean closeAtExit() {
        return closeAtExit;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AcquireOptions that
                && Objects.equals(name, that.name)
                && anyName == that.anyName
                && permissions == that.permissions
                && persistence == that.persistence
                && scope == that.scope
                && timeout.equals(that.timeout)
                && closeAtExit == that.closeAtExit;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, anyName, permissions, persistence, scope, timeout, closeAtExit);
    }

    @Override
    public String toString() {
        return "AcquireOptions[name=" + name + ", anyName=" + anyName + ", permissions=" + permissions
                + ", persistence=" + persistence + ", scope=" + scope + ", timeout=" + timeout + ", closeAtExit="
                + closeAtExit + "]";
    }
}

package io.sharedstruct;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a file is mapped. An immutable value: each {@code with} method returns a changed copy.
 *
 * <pre>{@code
 * MyDataShared.map(Path.of("data.bin"), MapOptions.readOnly().withOffset(512));
 * }</pre>
 */
public final class MapOptions {

    private static final MapOptions DEFAULTS = new MapOptions(MapMode.OPEN_OR_CREATE, 0, Permissions.OWNER);

    private final MapMode mode;
    private final long offset;
    private final Permissions permissions;

    private MapOptions(MapMode mode, long offset, Permissions permissions) {
        this.mode = mode;
        this.offset = offset;
        this.permissions = permissions;
    }

    /**
     * {@link MapMode#OPEN_OR_CREATE}, the offset 0 and {@link Permissions#OWNER}.
     *
     * @return the defaults
     */
    public static MapOptions defaults() {
        return DEFAULTS;
    }

    /**
     * The defaults with {@link MapMode#OPEN_READ_ONLY}.
     *
     * @return the options
     */
    public static MapOptions readOnly() {
        return DEFAULTS.withMode(MapMode.OPEN_READ_ONLY);
    }

    /**
     * Sets what is done with a file that is there, and with one that isn't.
     *
     * @param mode the mode
     * @return a copy with this mode
     */
    public MapOptions withMode(MapMode mode) {
        Objects.requireNonNull(mode, "mode");
        return new MapOptions(mode, offset, permissions);
    }

    /**
     * Sets where in the file the struct begins, behind a header of another program for example. What lies before and behind
     * the struct is never touched; in a file that is created, what lies before it is zero.
     *
     * @param offset the offset in bytes, 0 or more, and a multiple of the alignment of the struct, which is 1 if it is packed
     * @return a copy with this offset
     * @throws IllegalArgumentException if the offset is negative; that it is no multiple is found out by {@code map}
     */
    public MapOptions withOffset(long offset) {
        if (offset < 0) {
            throw new IllegalArgumentException("offset is negative: " + offset);
        }
        return new MapOptions(mode, offset, permissions);
    }

    /**
     * Sets who may open a file that this call creates. They have no effect on one that exists: its own decide.
     *
     * @param permissions the permissions; on Windows a new file gets those of its folder
     * @return a copy with these permissions
     */
    public MapOptions withPermissions(Permissions permissions) {
        Objects.requireNonNull(permissions, "permissions");
        return new MapOptions(mode, offset, permissions);
    }

    /**
     * What is done with a file that is there, and with one that isn't.
     *
     * @return the mode
     */
    public MapMode mode() {
        return mode;
    }

    /**
     * Where in the file the struct begins.
     *
     * @return the offset in bytes
     */
    public long offset() {
        return offset;
    }

    /**
     * Who may open a file that is created.
     *
     * @return the permissions
     */
    public Permissions permissions() {
        return permissions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MapOptions that
                && mode == that.mode
                && offset == that.offset
                && permissions == that.permissions;
    }

    @Override
    public int hashCode() {
        return Objects.hash(mode, offset, permissions);
    }

    @Override
    public String toString() {
        return "MapOptions[mode=" + mode + ", offset=" + offset + ", permissions=" + permissions + "]";
    }
}

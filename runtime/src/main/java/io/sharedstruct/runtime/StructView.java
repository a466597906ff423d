package io.sharedstruct.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A struct inside another one, or an element of an array of structs: the superclass of the generated views. A view has no
 * bytes of its own; it reaches those of the region that it is pointed at, and does so until that region is closed.
 *
 * <p>What a getter returns is a new view that stays where it is. Many threads may use it, once they have it by way of a
 * lock, a volatile field or the like; handed over by a data race, it may not point there yet. A view that is pointed at one
 * struct after another must not be used by one thread while another points it elsewhere: that thread may then find any of
 * the places that the view was pointed at, in any of its regions. It never reaches beyond them, because no region that a view is
 * pointed at may be shorter than what it could reach in the others: a view that goes from region to region may have to be one
 * for each.
 */
public abstract class StructView extends StructBytes {

    /** What stands for a size that isn't known: larger than any region. */
    private static final long UNKNOWN = Long.MAX_VALUE >> 1;

    /** The size of the struct in bytes. */
    private final long size;

    private @Nullable PlainAccess region;
    private long base;

    /** Where, in any of its regions, no struct that this view is pointed at ends behind. Grows only. */
    private long granted;

    /** The size of the shortest region that this view has been pointed at; guarded by this. */
    private long shortest = Long.MAX_VALUE;

    /** For classes that earlier versions have generated, and snapshots. {@link SharedRegion#viewAt} doesn't take such a view. */
    protected StructView() {
        this(UNKNOWN);
    }

    /**
     * For generated classes. The view has to be pointed at a struct before it can be used.
     *
     * @param size the size of the struct in bytes
     */
    protected StructView(long size) {
        this.size = size;
    }

    /** Whether the class says how large the struct is. */
    final boolean knowsSize() {
        return size != UNKNOWN;
    }

    /** The size of the struct in bytes. */
    final long size() {
        return size;
    }

    /** Points this view at the struct of its type at an offset in another one. */
    final void point(StructBytes owner, long offset) {
        PlainAccess to = owner.region();
        long at = owner.base() + offset;
        if (region != to || at + size > granted) {
            change(to, at, owner.reach());
        }
        base = at;
    }

    /** Points this view at the struct of its type at an offset in a region, wherever that is. */
    final void pointAnywhere(SharedRegion to, long offset) {
        if (region != to || offset + size > granted) {
            change(to, offset, to.regionSize());
        }
        base = offset;
    }

    /**
     * Two plain fields, so that an access costs no more than through the region itself. A thread that races with this one can see
     * the region of one struct and the base of another; both are inside as long as no region ends before what is granted.
     */
    private synchronized void change(PlainAccess to, long at, long reach) {
        long least = Math.min(shortest, to.mappedLength());
        long end = knowsSize() ? at + size : reach;
        long far = Math.max(granted, Math.max(end, Math.min(reach, least)));
        if (far > least) {
            throw Refusal.otherSize(shortest, to.mappedLength());
        }
        shortest = least;
        granted = far;
        region = to;
    }

    @Override
    final PlainAccess region() {
        PlainAccess access = region;
        if (access == null) {
            throw Refusal.notPointed();
        }
        return access;
    }

    final boolean isPointed() {
        return region != null;
    }

    @Override
    final long base() {
        return base;
    }

    @Override
    final long reach() {
        return knowsSize() ? Math.max(granted, base + size) : region().mappedLength();
    }

    /**
     * Reads a {@code boolean} as {@link SharedRegion#getBoolean} does.
     *
     * @param offset the offset in the struct in bytes
     * @return the value
     */
    protected final boolean getBoolean(long offset) {
        return region().getBoolean(base + offset);
    }

    /**
     * Writes a {@code boolean} as {@link SharedRegion#setBoolean} does.
     *
     * @param offset the offset in the struct in bytes
     * @param value the value
     */
    protected final void setBoolean(long offset, boolean value) {
        region().setBoolean(base + offset, value);
    }

    /**
     * Reads a {@code byte} as {@link SharedRegion#getByte} does.
     *
     * @param offset the offset in the struct in bytes
     * @return the value
     */
    protected final byte getByte(long offset) {
        return region().getByte(base + offset);
    }

    /**
     * Writes a {@code byte} as {@link SharedRegion#setByte} does.
     *
     * @param offset the offset in the struct in bytes
     * @param value the value
     */
    protected final void setByte(long offset, byte value) {
        region().setByte(base + offset, value);
    }

    /**
     * Reads a {@code char} as {@link SharedRegion#getChar} does.
     *
     * @param offset the offset in the struct in bytes
     * @return the value
     */
    protected final char getChar(long offset) {
        return region().getChar(base + offset);
    }

    /**
     * Writes a {@code char} as {@link SharedRegion#setChar} does.
     *
     * @param offset the offset in the struct in bytes
     * @param value the value
     */
    protected final void setChar(long offset, char value) {
        region().setChar(base + offset, value);
    }

    /**
     * Reads a {@code short} as {@link SharedRegion#getShort} does.
     *
     * @param offset the offset in the struct in bytes
     * @return the value
     */
    protected final short getShort(long offset) {
        return region().getShort(base + offset);
    }

    /**
     * Writes a {@code short} as {@link SharedRegion#setShort} does.
     *
     * @param offset the offset in the struct in bytes
     * @param value the value
     */
    protected final void setShort(long offset, short value) {
        region().setShort(base + offset, value);
    }

    /**
     * Reads a {@code int} as {@link SharedRegion#getInt} does.
     *
     * @param offset the offset in the struct in bytes
     * @return the value
     */
    protected final int getInt(long offset) {
        return region().getInt(base + offset);
    }

    /**
     * Writes a {@code int} as {@link SharedRegion#setInt} does.
     *
     * @param offset the offset in the struct in bytes
     * @param value the value
     */
    protected final void setInt(long offset, int value) {
        region().setInt(base + offset, value);
    }

    /**
     * Reads a {@code long} as {@link SharedRegion#getLong} does.
     *
     * @param offset the offset in the struct in bytes
     * @return the value
     */
    protected final long getLong(long offset) {
        return region().getLong(base + offset);
    }

    /**
     * Writes a {@code long} as {@link SharedRegion#setLong} does.
     *
     * @param offset the offset in the struct in bytes
     * @param value the value
     */
    protected final void setLong(long offset, long value) {
        region().setLong(base + offset, value);
    }

    /**
     * Reads a {@code float} as {@link SharedRegion#getFloat} does.
     *
     * @param offset the offset in the struct in bytes
     * @return the value
     */
    protected final float getFloat(long offset) {
        return region().getFloat(base + offset);
    }

    /**
     * Writes a {@code float} as {@link SharedRegion#setFloat} does.
     *
     * @param offset the offset in the struct in bytes
     * @param value the value
     */
    protected final void setFloat(long offset, float value) {
        region().setFloat(base + offset, value);
    }

    /**
     * Reads a {@code double} as {@link SharedRegion#getDouble} does.
     *
     * @param offset the offset in the struct in bytes
     * @return the value
     */
    protected final double getDouble(long offset) {
        return region().getDouble(base + offset);
    }

    /**
     * Writes a {@code double} as {@link SharedRegion#setDouble} does.
     *
     * @param offset the offset in the struct in bytes
     * @param value the value
     */
    protected final void setDouble(long offset, double value) {
        region().setDouble(base + offset, value);
    }
}

package io.sharedstruct.runtime.os;

/** What the mappings of all systems are: some bytes at an address, in a range that begins where systems let one begin. */
public abstract class AddressRange implements Mapping {

    private final long start;
    private final long skipped;
    private final long length;

    /** Whether it shows nothing any more. */
    private volatile boolean closed;

    /**
     * A range of addresses.
     *
     * @param start where it begins
     * @param skipped how many bytes of it come before those that were wanted
     * @param length how many bytes were wanted
     */
    protected AddressRange(long start, long skipped, long length) {
        this.start = start;
        this.skipped = skipped;
        this.length = length;
    }

    /**
     * The address that the system gave.
     *
     * @return the address
     */
    public final long start() {
        return start;
    }

    /**
     * How many bytes the system was asked for.
     *
     * @return the length in bytes
     */
    public final long rangeLength() {
        return skipped + length;
    }

    /** Cuts it off from what it shows. */
    protected abstract void exchange();

    /** Gives it back. */
    protected abstract void release();

    @Override
    public final void detach() {
        closed = true;
        Usage.rangeClosed(rangeLength());
        exchange();
    }

    @Override
    public final void free() {
        release();
        if (closed) {
            Usage.rangeFreed(rangeLength());
        }
    }

    @Override
    public final long address() {
        return start + skipped;
    }

    @Override
    public final long length() {
        return length;
    }
}

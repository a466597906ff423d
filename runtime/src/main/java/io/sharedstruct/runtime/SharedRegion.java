package io.sharedstruct.runtime;

import io.sharedstruct.SharedLock;
import io.sharedstruct.runtime.concurrent.RegionLock;
import io.sharedstruct.runtime.memory.Buffers;
import io.sharedstruct.runtime.open.Attached;
import io.sharedstruct.runtime.open.WordRanges;
import io.sharedstruct.runtime.os.Backing;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A handle on a region of named shared memory: the superclass of every generated class. That an accessor finds the bytes in
 * its own object, and not through another one, is worth a third of its time.
 *
 * <p>A handle may be used by many threads. {@link #close} may be called by any of them while others read and write. A handle
 * that is never closed is given back some time after it has become unreachable, which is logged as a warning, and one that is
 * open when the JVM ends is closed then, see {@link io.sharedstruct.AcquireOptions#withCloseAtExit}.
 *
 * <p>What all generated classes promise, and their views with them:
 *
 * <ul>
 *   <li>An access to a single field is plain: it orders nothing. A value that takes more than one access, as a text does, may be
 *       seen half-written. What threads and processes read and write together they must coordinate.
 *   <li>Accessors throw {@link IllegalStateException} once the region is closed, and those that write
 *       {@link UnsupportedOperationException} if it is open read-only, besides what they declare.
 *   <li>{@code snapshot()} copies what has a getter, one property after the other or byte by byte: a writer may come in between,
 *       unless the struct has an {@link io.sharedstruct.Sequence}; see {@link Sequences} then. Locks and sequences are no values: no
 *       copy takes or changes their bytes, and the getters of a snapshot for them throw {@link UnsupportedOperationException}.
 *   <li>{@code copyFrom} copies what has a getter and a setter: from a struct in a region, or a snapshot that holds bytes, the
 *       bytes as they are, so that nothing is lost; from another implementation the values. A reader may come in between, but
 *       finds each aligned value as it was or as it becomes. If the source has a value that can't be written, nothing is.
 *   <li>{@code toString()} shows what has a getter, and says {@code closed} if the region is.
 * </ul>
 */
public abstract class SharedRegion extends PlainAccess implements AutoCloseable {

    private static final int ZEROES = 1 << 13;

    private final Attached attached;
    private final RegionLayout layout;
    private final RegionWords words;
    private final RegionLock regionLock;
    private volatile boolean initialised;
    private volatile boolean open = true;

    /** Two threads may make it at the same time; either will do. */
    private @Nullable Buffers buffers;

    /**
     * Takes over a region.
     *
     * @param attached what {@link Regions} hands to the constructor of the generated class
     */
    protected SharedRegion(AttachedRegion attached) {
        this(attached.attached(), attached.layout());
    }

    @SuppressWarnings("this-escape") // The cleaner only waits for the object to become unreachable.
    private SharedRegion(Attached attached, RegionLayout layout) {
        super(attached.mapping().address(), attached.mapping().length(), attached.readOnly());
        this.attached = attached;
        this.layout = layout;
        words = new RegionWords(this, attached.attachment());
        regionLock = new RegionLock(words);
        attached.attachment().cleanUpAfter(this, SharedRegion::cutOff, attached.name());
    }

    /**
     * Ends the initialisation: from now on the region can be closed.
     *
     * @param untilExit whether it is closed when the process ends
     */
    final void initialised(boolean untilExit) {
        initialised = true;
        attached.attachment().opened(untilExit);
    }

    /**
     * Whether this object made the region. Its bytes were zero then, or what the initializer wrote before anyone else could
     * see them.
     *
     * @return whether this object made the region
     */
    public final boolean isCreator() {
        return attached.creator();
    }

    /**
     * Whether the region says how its fields lie, and they lie as in this struct. One that a program without this library
     * created doesn't say, nor does one over whose description such a program has written; of that one the locks of those who are
     * attached say enough to refuse another struct.
     *
     * @return whether the layouts were compared
     */
    public final boolean isLayoutVerified() {
        return attached.layoutVerified();
    }

    /**
     * How many bytes there are: of a region that a program without this library created, all that it had when it was opened, which
     * may be more than the struct, or fewer if it ends before properties with {@link io.sharedstruct.Since}; of other regions those of
     * the struct that they were created with; of a file that is mapped, all from the offset of the struct to its end. What a region
     * gains afterwards is there for those who open it again. Windows counts in pages, so a region of another program seems to be up to
     * a page longer there than it was made.
     *
     * @return the number of bytes, of a closed region as well
     */
    public final long regionSize() {
        return attached.size();
    }

    /**
     * What the region is called: the name that was given, or that the annotation says; of a file that is mapped, its path.
     *
     * @return the name, of a closed region as well
     */
    public final String regionName() {
        return attached.name();
    }

    /**
     * Points a view at any place of this region, for a struct whose place is known only when the program runs: other programs
     * say in a header how many structs follow, where, and how far apart they are. As long as the view is pointed there, it reads
     * and, unless the region is open read-only, writes the struct at that place. Nobody compares its layout.
     *
     * <p>The offset may be any. A field that comes to lie at an address that is no multiple of its size isn't read or written as a
     * whole: somebody else may see half of a write. So an offset that is a multiple of the alignment of the struct
     * ({@code ALIGNOF} of its generated class) is better, unless it was declared packed.
     *
     * <pre>{@code
     * SensorShared.View sensor = new SensorShared.View();
     * for (int i = 0; i < header.getSensorCount(); i++) {
     *     header.viewAt(header.getSensorOffset() + (long) i * header.getSensorSize(), sensor).getValue();
     * }
     * }</pre>
     *
     * @param <V> the type of the view
     * @param offset where the struct begins, in bytes from the start of this region
     * @param view the view, a {@code View} of a generated class; it can go on to other regions if none of them is shorter than
     *     the first one
     * @return the view
     * @throws IndexOutOfBoundsException if the struct wouldn't lie inside of the {@link #regionSize()} bytes of this region
     * @throws IllegalArgumentException if the view has been pointed at a longer region, or so far into one that this one is too
     *     short; or if it belongs to a class that was generated by a version of the processor that knew nothing of this, or to
     *     a snapshot
     * @throws IllegalStateException if the region is closed
     */
    public final <V extends StructView> V viewAt(long offset, V view) {
        if (!view.knowsSize()) {
            throw Refusal.unknownSize(view.getClass().getName());
        }
        long size = view.size();
        if (offset < 0 || offset > regionSize() - size) {
            throw Refusal.beyondRegion(offset, size, regionSize());
        }
        try {
            toRead(offset, size);
            view.pointAnywhere(this, offset);
            return view;
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /**
     * Whether the name of the region still leads to it. If somebody has removed the name, with {@code unlink}, {@code rm} or,
     * as systemd does at a logout, behind everyone's back, those who are attached go on sharing the region, but nobody else
     * finds it: the next one to acquire the name creates another region. The answer holds for the moment it is given. Always
     * true on Windows, where a name lasts as long as its region. Of a file that is mapped: whether its path still leads to it.
     *
     * @return whether the name leads to this region
     * @throws io.sharedstruct.SharedMemoryException if the system doesn't say
     * @throws IllegalStateException if the region is closed
     */
    public final boolean isNameCurrent() {
        return attached.attachment().whileAttached(Backing::isNameCurrent, this::notReadable);
    }

    /**
     * Whether anybody else is attached to the region: another process that uses this library or its header for C, or another
     * handle of this process. Programs that map it without either leave no trace and aren't counted. The answer holds for the moment
     * it is given. Asking costs a system call and takes no lock.
     *
     * @return whether somebody else is; empty on Windows and macOS, which don't tell, and for a file that is mapped
     * @throws io.sharedstruct.SharedMemoryException if the system refuses
     * @throws IllegalStateException if the region is closed
     */
    public final Optional<Boolean> attachedElsewhere() {
        return attached.attachment().whileAttached(Backing::attachedElsewhere, this::notReadable);
    }

    /**
     * Removes the name, and then fills the struct with zeroes, for everyone who is attached, so that a secret outlives neither
     * in the region nor under its name. In this order, nobody who comes later finds a region that is being wiped, even if this
     * process is killed meanwhile: what is left then can be reached only by those who are attached already. The region stays
     * attached. What others write at the same time may stay; what was paged out, dumped or copied before is out of reach. On
     * Windows, where the name goes with the last holder, and in a file that is mapped, which stays, it is only filled with
     * zeroes; so it is if another user owns the name and this process may not remove it, which is no failure: see
     * {@link #isNameCurrent}. In a region of this library that is all of the struct that it was created with, fields of later versions
     * included.
     *
     * <p>The locks and sequences of the struct stay as they are: whoever holds one goes on holding it.
     *
     * @throws UnsupportedOperationException if the region was opened read-only
     * @throws io.sharedstruct.SharedMemoryException if the system refuses to remove the name; the zeroes are written all the
     *     same
     * @throws IllegalStateException if the region is closed, or its initializer calls this
     */
    public final void wipe() {
        if (open && !initialised) {
            throw new IllegalStateException("the initializer of region '" + attached.name() + "' must not wipe it");
        }
        if (!open || attached.readOnly()) {
            throw notWritable();
        }
        // Before the name goes: if the heap is full, nothing has happened yet.
        byte[] zeroes = new byte[ZEROES];
        try {
            attached.attachment().whileAttached(this::removeName, this::notReadable);
        } finally {
            fillWith(zeroes);
        }
    }

    private void fillWith(byte[] zeroes) {
        // What other programs have in their regions behind the struct is theirs.
        boolean own = attached.creator() || attached.layoutVerified();
        long size = own ? mappedLength() : layout.size();
        long done = 0;
        for (WordRanges.Range word : WordRanges.of(layout.layout().descriptor())) {
            fill(zeroes, done, word.offset());
            done = word.end();
        }
        fill(zeroes, done, size);
        VarHandle.fullFence();
    }

    private void fill(byte[] zeroes, long from, long to) {
        for (long offset = from; offset < to; offset += zeroes.length) {
            setBytes(offset, zeroes, 0, (int) Math.min(zeroes.length, to - offset));
        }
    }

    /**
     * Waits for the lock of the whole region, as long as it takes, as {@link io.sharedstruct.SharedLock#lock} does. It is for structs
     * whose layout can't change; a property of type {@link io.sharedstruct.SharedLock} costs a hundredth of it. This one is a lock of
     * the kernel, so it takes a few microseconds when it is free, who waits for another process asks again up to every 2 ms, and whoever
     * asks just in time gets it. All handles of the region exclude each other, of this process and of others, and so do all threads of one.
     *
     * <p>When its holder dies, or closes the region, the kernel unlocks it and doesn't tell: {@link
     * io.sharedstruct.SharedLock.Held#wasAbandoned} is always false.
     *
     * @return the lock, to be closed
     * @throws UnsupportedOperationException if the region is open read-only
     * @throws io.sharedstruct.SharedMemoryException if the system refuses
     * @throws IllegalStateException if the region is closed, before or meanwhile
     */
    public final SharedLock.Held lock() {
        return regionLock.lock();
    }

    /**
     * Waits for the lock of the whole region, see {@link #lock}, until the thread is interrupted.
     *
     * @return the lock, to be closed
     * @throws InterruptedException if the thread is interrupted before or while it waits
     * @throws UnsupportedOperationException if the region is open read-only
     * @throws io.sharedstruct.SharedMemoryException if the system refuses
     * @throws IllegalStateException if the region is closed, before or meanwhile
     */
    public final SharedLock.Held lockInterruptibly() throws InterruptedException {
        return regionLock.lockInterruptibly();
    }

    /**
     * Takes the lock of the whole region, see {@link #lock}, if it is free now.
     *
     * @return the lock, to be closed; null if another one has it
     * @throws UnsupportedOperationException if the region is open read-only
     * @throws io.sharedstruct.SharedMemoryException if the system refuses
     * @throws IllegalStateException if the region is closed
     */
    public final SharedLock.@Nullable Held tryLock() {
        return regionLock.tryLock();
    }

    /**
     * Waits for the lock of the whole region, see {@link #lock}, for a limited time.
     *
     * @param timeout how long to wait; zero or less doesn't wait
     * @return the lock, to be closed; null if the time passed
     * @throws InterruptedException if the thread is interrupted before or while it waits
     * @throws UnsupportedOperationException if the region is open read-only
     * @throws io.sharedstruct.SharedMemoryException if the system refuses
     * @throws IllegalStateException if the region is closed, before or meanwhile
     */
    public final SharedLock.@Nullable Held tryLock(Duration timeout) throws InterruptedException {
        return regionLock.tryLock(timeout);
    }

    final RegionWords words() {
        return words;
    }

    final boolean isClosed() {
        return !open;
    }

    final String name() {
        return attached.name();
    }

    /** Private memory for reads. */
    final Buffers buffers() {
        Buffers known = buffers;
        if (known == null) {
            known = new Buffers();
            buffers = known;
        }
        return known;
    }

    /** A view may have been pointed anywhere. */
    final void requireAlignedWord(long offset) {
        try {
            if ((toRead(offset, Integer.BYTES) & (Integer.BYTES - 1)) != 0) {
                throw Refusal.misaligned(offset);
            }
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    private boolean removeName(Backing backing) {
        backing.unlink(attached.attachment().deadline());
        return true;
    }

    /**
     * Writes the struct to the storage of the file that it was mapped from, and returns when it is there: what was written
     * before survives a failure of the machine, as far as its storage keeps what it promises. Without this call the system
     * writes it at some time; other processes see it at once in any case. That the file itself was created isn't covered: that
     * is for the folder to remember.
     *
     * @throws UnsupportedOperationException if the region lies in memory, not in a file
     * @throws io.sharedstruct.SharedMemoryException if the system reports that it could not be written
     * @throws IllegalStateException if the region is closed
     */
    public final void force() {
        if (!attached.attachment().force(this::notReadable)) {
            throw new UnsupportedOperationException(
                    "region '" + attached.name() + "' lies in memory, so there is no file to write it to");
        }
    }

    /**
     * Detaches from the region. From then on every accessor throws {@link IllegalStateException}, and when this returns, no
     * access through this object reaches the shared bytes any more; on Windows, none that begins afterwards does. The last
     * one to detach from a region with process persistence removes its name. Further calls have no effect.
     *
     * @throws io.sharedstruct.SharedMemoryException if the name could not be removed; the region is detached all the same.
     *     Or if the system refused to exchange the pages (vm.max_map_count): an access under way may still reach them then
     * @throws IllegalStateException if the initializer of the region calls this
     */
    @Override
    public final void close() {
        if (open && !initialised) {
            throw new IllegalStateException("the initializer of region '" + attached.name() + "' must not close it");
        }
        cutOff();
        attached.attachment().detach();
    }

    private void cutOff() {
        open = false;
        revoke();
    }

    /** Detaches from an object that somebody else gives back. */
    final void discard() {
        cutOff();
        attached.attachment().discard();
    }

    @Override
    final SharedRegion region() {
        return this;
    }

    @Override
    final long reach() {
        return layout.size();
    }

    @Override
    final RegionLayout layout() {
        return layout;
    }

    @Override
    final long origin() {
        return 0;
    }

    @Override
    final RuntimeException notReadable() {
        return Refusal.closed(attached.name());
    }

    @Override
    final RuntimeException notWritable() {
        return open && attached.readOnly() ? Refusal.readOnly(attached.name()) : notReadable();
    }
}

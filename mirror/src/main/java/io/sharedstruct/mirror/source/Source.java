package io.sharedstruct.mirror.source;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.inspect.RegionReader;
import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.inspect.StructRegion;
import io.sharedstruct.mirror.status.Maker;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A region that is looked at again and again. It is only read; the writers of it never wait for this. A region that isn't there yet, or
 * was removed, is waited for.
 */
final class Source implements AutoCloseable {

    /** So often a copy is tried before the writer is left alone for a while. */
    private static final int TRIES = 16;

    /** So long a writer may be inside before what is there is taken: it has died, or sleeps. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** How long from one question to the next whether the region is still the one of that name, and somebody else has it. */
    private static final long CHECK_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    /** A struct without a sequence is compared as a whole, which is not done more often than this for a large one. */
    private static final int LARGE = 1 << 16;

    private static final long LARGE_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final String name;
    private final int mostBytes;
    private final boolean requireConsistent;

    private @Nullable StructRegion region;
    private @Nullable StructDescription struct;
    private byte[] copy = new byte[0];
    private @Nullable Image newest;
    private long images;
    private int seen;
    private int torn;
    private long checked;
    private long waited;
    private long compared;
    private long confirmed;
    private String problem;

    /**
     * A source.
     *
     * @param name the name of the region
     * @param mostBytes the size of the largest struct that is published
     * @param requireConsistent whether a struct without a sequence is refused
     */
    Source(String name, int mostBytes, boolean requireConsistent) {
        this.name = name;
        this.mostBytes = mostBytes;
        this.requireConsistent = requireConsistent;
        problem = "there is no region '" + name + "' yet";
        checked = System.nanoTime() - CHECK_NANOS;
    }

    /** The struct, as long as there is a region. */
    @Nullable
    StructDescription struct() {
        return struct;
    }

    /** The newest image; null if there is none, which {@link #problem} explains. */
    @Nullable
    Image newest() {
        return newest;
    }

    /** When the region had the newest image, by this machine's clock: then, or later. */
    long confirmed() {
        return confirmed;
    }

    /** Why there is no image. */
    String problem() {
        return problem;
    }

    /**
     * Looks at the region.
     *
     * @param now System.nanoTime()
     * @return whether there is another image than before, or none any more
     */
    boolean look(long now) {
        StructRegion open = region;
        if (now - checked >= CHECK_NANOS) {
            checked = now;
            if (open != null && isOver(open)) {
                close();
                return true;
            }
            if (open == null) {
                return attach(now);
            }
        }
        return open != null && (open.hasSequence() ? takeUpdate(open, now) : takeChange(open, now));
    }

    /** Where nobody else is attached the region would be kept by who only looks at it. */
    private boolean isOver(StructRegion open) {
        if (!open.isNameCurrent()) {
            problem = "the region '" + name + "' was removed";
            return true;
        }
        if (open.attachedElsewhere().equals(Optional.of(false))) {
            problem = "nobody has the region '" + name + "' any more";
            return true;
        }
        return false;
    }

    private boolean attach(long now) {
        try {
            StructDescription found = describe();
            if (found == null) {
                return false;
            }
            StructRegion opened = StructRegion.openReadOnly(found, AcquireOptions.named(name));
            if (requireConsistent && !opened.hasSequence()) {
                opened.close();
                problem = "the struct has no sequence, so no image of it is consistent";
                return false;
            }
            region = opened;
            struct = found;
            copy = new byte[(int) found.size()];
            waited = now;
            return opened.hasSequence() ? takeUpdate(opened, now) : takeChange(opened, now);
        } catch (RegionNotFoundException absent) {
            problem = "there is no region '" + name + "'";
        } catch (LayoutMismatchException changing) {
            problem = String.valueOf(changing.getMessage()); // it became another one between two looks
        } catch (SharedMemoryException refused) {
            problem = String.valueOf(refused.getMessage());
        }
        return false;
    }

    private @Nullable StructDescription describe() {
        try (RegionReader reader = RegionReader.open(name)) {
            StructDescription found = reader.struct().orElse(null);
            if (found == null) {
                problem = "nothing says how the fields of the region '" + name + "' lie";
            } else if (found.size() > mostBytes) {
                problem =
                        "the struct has " + found.size() + " bytes, more than the " + mostBytes + " that are published";
                return null;
            } else if (reader.look().held().equals(Optional.of(false))
                    && reader.look().isSweepable()) {
                problem = "there is only what killed processes left of the region '" + name + "'";
                return null;
            }
            if (reader.look().description().filter(Maker.of(name)::hasMade).isPresent()) {
                problem = "the region '" + name + "' is a mirror itself; publish it where it is written";
                return null;
            }
            return found;
        }
    }

    private boolean takeUpdate(StructRegion open, long now) {
        int number = open.look();
        if (newest != null && number == seen) {
            waited = now;
            confirmed = now;
            return false;
        }
        for (int i = 0; i < TRIES; i++) {
            var taken = open.tryCopy(copy);
            if (taken.isPresent()) {
                seen = taken.getAsInt();
                waited = now;
                return renew(true, now);
            }
        }
        Image known = newest;
        if (known != null && number == (known.isConsistent() ? seen + 1 : torn)) {
            confirmed = now; // nobody has ended an update since
        }
        if (now - waited < PATIENCE_NANOS) {
            return false;
        }
        waited = now;
        torn = number;
        open.copy(copy);
        return renew(false, now);
    }

    private boolean takeChange(StructRegion open, long now) {
        if (copy.length > LARGE && newest != null && now - compared < LARGE_PAUSE_NANOS) {
            return false;
        }
        compared = now;
        open.copy(copy);
        return renew(false, now);
    }

    private boolean renew(boolean consistent, long now) {
        confirmed = now;
        Image before = newest;
        if (before != null && before.isConsistent() == consistent && Arrays.equals(before.bytes(), copy)) {
            return false;
        }
        newest = new Image(++images, copy.clone(), consistent, System.currentTimeMillis());
        return true;
    }

    /** Lets go of the region; the next look finds one anew. */
    @Override
    public void close() {
        StructRegion open = region;
        region = null;
        struct = null;
        newest = null;
        if (open != null) {
            open.close();
        }
    }
}

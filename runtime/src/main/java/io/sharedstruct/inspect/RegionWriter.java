package io.sharedstruct.inspect;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Persistence;
import io.sharedstruct.RegionInfo;
import io.sharedstruct.runtime.AttachedRegion;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.Regions;
import io.sharedstruct.runtime.SharedRegion;
import io.sharedstruct.runtime.open.WordRanges;
import io.sharedstruct.runtime.os.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes fields of a region of which only the name is known. It is no holder, as {@link RegionReader} is none.
 *
 * <p>Safe for several threads.
 */
public final class RegionWriter implements AutoCloseable {

    private static final int CHUNK = 1 << 20;

    private final Opened region;
    private final StructDescription struct;

    private RegionWriter(Opened region, StructDescription struct) {
        this.region = region;
        this.struct = struct;
    }

    /**
     * Opens a region for writing.
     *
     * @param name the name
     * @return the writer, to be closed
     * @throws io.sharedstruct.RegionNotFoundException if there is none
     * @throws io.sharedstruct.SharedMemoryException if another program made it, it isn't finished, its descriptor can't be read, this user
     *     may not write it, or the system refuses
     * @throws IllegalArgumentException if no region can have this name
     * @throws UnsupportedOperationException if the library doesn't run on this system
     * @throws IllegalCallerException if this JVM denies native access
     */
    public static RegionWriter open(String name) {
        Opened region = Opened.of("set", name, false);
        RegionWriter writer = null;
        try {
            writer = new RegionWriter(region, struct(region));
            return writer;
        } finally {
            if (writer == null) {
                region.close();
            }
        }
    }

    /**
     * Creates a region without the class of its struct, to put back what was saved for example, and fills it before anyone else can see
     * it. Programs that have the class find it as if they had created it themselves. This process isn't a holder of it afterwards, so it has to be of
     * {@link Persistence#KERNEL}. Locks are free in it and sequences at their beginning, whatever the bytes say of them.
     *
     * @param struct the struct
     * @param options the name, and who may open it
     * @param bytes the bytes of the struct; if there are fewer, the rest is 0, and if there are more, they are left
     * @throws io.sharedstruct.RegionExistsException if there is a region of this name
     * @throws io.sharedstruct.SharedMemoryException if the system refuses, as Windows does, which has no such persistence
     * @throws IllegalArgumentException if there is no name or a bad one, or the persistence is another one
     * @throws IOException if the bytes can't be read; there is no region then
     * @throws UnsupportedOperationException if the library doesn't run on this system
     * @throws IllegalCallerException if this JVM denies native access
     */
    public static void create(StructDescription struct, AcquireOptions options, InputStream bytes) throws IOException {
        if (options.persistence() != Persistence.KERNEL) {
            throw new IllegalArgumentException("a region of " + options.persistence()
                    + " persistence would be gone when nobody has it; give it KERNEL persistence");
        }
        RegionLayout layout = new RegionLayout(
                struct.name().orElse("struct"), null, struct.size(), struct.fingerprint(), struct.descriptor());
        try {
            Regions.create(layout, options, Raw::new, region -> region.fill(struct, bytes))
                    .close();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * The struct that the region has.
     *
     * @return the struct, without its name
     */
    public StructDescription struct() {
        return struct;
    }

    /**
     * Writes a field, or an element of an array. One of 1, 2, 4 or 8 bytes that is aligned is written in one step; of a bit field no other
     * bit of its unit changes, whoever writes there meanwhile. A text is written as the generated setter does: readers may see part of it.
     *
     * @param path the way to it, as {@link StructDescription#at} has it
     * @param value the value, as {@link FieldValues#encode} takes it
     * @return the value that it had, as {@link FieldValues#show} shows it
     * @throws IllegalArgumentException if there is no such field, it is an array or a struct, a lock or a sequence, or doesn't have this value
     * @throws io.sharedstruct.SharedMemoryException if the region became shorter meanwhile, or the system refuses
     * @throws IllegalStateException if this writer is closed
     */
    public String set(String path, String value) {
        FieldPlace place = struct.at(path);
        byte[] bytes = FieldValues.encode(place, value);
        Object old = region.locked(() -> write(place, bytes));
        return FieldValues.show(old);
    }

    private static StructDescription struct(Opened region) {
        RegionInfo info = region.first();
        StructDescription struct = region.struct();
        if (struct != null) {
            return struct;
        }
        throw region.problem(
                switch (info.state()) {
                    case UNFINISHED -> "the region isn't finished: its creator is at work, or died";
                    case LIVE, STALE ->
                        info.description().isEmpty()
                                ? "another program has written over what describes the region"
                                : "what describes the region can't be read";
                    default -> "another program made it, and nothing says which fields it has";
                });
    }

    /** Under the open lock, so that nobody makes a region of another struct of it. */
    private Object write(FieldPlace place, byte[] bytes) {
        boolean same = region.lookLocked()
                .description()
                .filter(now -> now.fingerprint() == struct.fingerprint())
                .isPresent();
        if (!same) {
            throw region.problem(
                    "it isn't the region any more that was opened: another struct is described there, or none");
        }
        long end = place.offset() + place.length();
        if (region.object().currentLength() < end) {
            throw region.problem("another program has shortened the region to "
                    + region.object().currentLength() + " bytes; " + place.path() + " ends at " + end);
        }
        Mapping mapping = region.object().map(StoredField.mappedEnd(end));
        try {
            return new StoredField(mapping.address(), place).set(bytes);
        } catch (InternalError gone) {
            // What the JVM makes of an access to a page that isn't there any more.
            throw region.problem("another program has shortened the region meanwhile");
        } finally {
            mapping.free();
        }
    }

    /** Lets go. Closing it again does nothing. */
    @Override
    public void close() {
        region.close();
    }

    /** A region of bytes. */
    private static final class Raw extends SharedRegion {

        Raw(AttachedRegion attached) {
            super(attached);
        }

        void fill(StructDescription struct, InputStream bytes) {
            List<WordRanges.Range> words = WordRanges.of(struct.descriptor());
            byte[] chunk = new byte[(int) Math.min(CHUNK, struct.size())];
            int word = 0;
            try {
                for (long offset = 0; offset < struct.size(); ) {
                    int count = bytes.readNBytes(chunk, 0, (int) Math.min(chunk.length, struct.size() - offset));
                    if (count == 0) {
                        return;
                    }
                    while (word < words.size() && words.get(word).end() <= offset) {
                        word++;
                    }
                    for (int i = word; i < words.size() && words.get(i).offset() < offset + count; i++) {
                        clear(chunk, words.get(i), offset, count);
                    }
                    setBytes(offset, chunk, 0, count);
                    offset += count;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void clear(byte[] chunk, WordRanges.Range word, long offset, int count) {
            for (long at = Math.max(word.offset(), offset); at < Math.min(word.end(), offset + count); at++) {
                chunk[(int) (at - offset)] = 0;
            }
        }
    }
}

package io.sharedstruct.inspect;

import io.sharedstruct.runtime.open.LayoutComparison;
import io.sharedstruct.runtime.open.LayoutDescriptor;
import io.sharedstruct.runtime.open.Printable;
import io.sharedstruct.runtime.open.StructText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a descriptor says of a struct. Descriptors come from other processes: whatever is in one, it is read quickly, or refused. What
 * names and types say must be escaped where control characters do harm.
 *
 * <p>Immutable, and so safe for any thread. Two are equal if they have the same size and the same descriptor.
 */
public final class StructDescription {

    private static final String HEAD = "struct ";
    private static final String NAMELESS = "-";

    private final @Nullable String name;
    private final long size;
    private final List<FieldDescription> fields;

    /** Null for a struct inside another one, of which {@link #struct} makes it. */
    private final @Nullable String descriptor;

    private final StructText struct;

    /** The fields that later versions have added, if a class said it. */
    private final List<String> later;

    /** The fields, when one has been looked for. */
    private volatile @Nullable Map<String, FieldDescription> byName;

    StructDescription(
            @Nullable String name,
            long size,
            List<FieldDescription> fields,
            @Nullable String descriptor,
            StructText struct) {
        this(name, size, fields, descriptor, struct, List.of());
    }

    private StructDescription(
            @Nullable String name,
            long size,
            List<FieldDescription> fields,
            @Nullable String descriptor,
            StructText struct,
            List<String> later) {
        this.name = name;
        this.size = size;
        this.fields = fields;
        this.descriptor = descriptor;
        this.struct = struct;
        this.later = later;
    }

    /** The same struct, with what its class says of its versions. */
    StructDescription withLater(List<String> names) {
        return new StructDescription(name, size, fields, descriptor, struct, names);
    }

    /**
     * Reads a descriptor. It is refused if it stands for more than 65,536 fields, with those of structs inside it, or for more than 4
     * million characters of names and types, or if more than 1,000 structs lie inside each other.
     *
     * @param size the size of the struct in bytes
     * @param descriptor the descriptor, as {@link io.sharedstruct.RegionDescription#descriptor} has it
     * @return the struct, without a name
     * @throws IllegalArgumentException if it is none, or a field doesn't lie in the struct; the message says in which line and why
     */
    public static StructDescription parse(long size, String descriptor) {
        return StructBuilder.build(null, size, descriptor, List.of());
    }

    /**
     * What a generated class says of its struct. Neither it nor the interface is initialised.
     *
     * @param struct the annotated interface, or the class that is generated for it
     * @return the struct with the name of its interface, or empty if the class is neither
     * @throws IllegalArgumentException if what the class says is no descriptor
     */
    public static Optional<StructDescription> of(Class<?> struct) {
        return CompiledStructs.describe(struct);
    }

    /**
     * Reads what {@link #toText} has written.
     *
     * @param text the text; its lines may end in any way
     * @return the struct
     * @throws IllegalArgumentException if it is none; the message says why, and lines are counted without the first one
     */
    public static StructDescription fromText(String text) {
        List<String> lines = text.lines().toList();
        String head = lines.isEmpty() ? "" : lines.get(0);
        String[] words = head.split(" ", -1);
        if (words.length != 3 || !head.startsWith(HEAD) || words[1].isEmpty()) {
            throw new IllegalArgumentException(
                    "the first line of a layout is 'struct', its name or '-', and its size, this one is '"
                            + shortened(head) + "'");
        }
        long size;
        try {
            size = Long.parseLong(words[2]);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("'" + shortened(words[2]) + "' is no size of a struct");
        }
        StringBuilder descriptor = new StringBuilder(text.length());
        lines.subList(1, lines.size()).forEach(line -> descriptor.append(line).append('\n'));
        return StructBuilder.build(words[1].equals(NAMELESS) ? null : words[1], size, descriptor.toString(), List.of());
    }

    static String shortened(String text) {
        return Printable.of(text.length() > 100 ? text.substring(0, 100) + "…" : text);
    }

    /**
     * The struct as a text to keep: a line {@code struct}, the name or {@code -}, and the size, and then the descriptor.
     *
     * @return the text
     */
    public String toText() {
        return HEAD + (name == null ? NAMELESS : name) + " " + size + "\n" + descriptor();
    }

    /**
     * What keeps a program that was built with this struct from opening a region of another one. That is what the library decides when
     * it opens regions: every field of the program must lie in the region, unless it is {@link io.sharedstruct.Since} a later version and
     * nothing else has its bytes. Which fields are, only descriptions of classes know.
     *
     * @param region the struct of the region
     * @return a sentence for each field that keeps it, at most 21; none if it can
     */
    public List<String> obstaclesTo(StructDescription region) {
        List<String> obstacles = new ArrayList<>();
        LayoutDescriptor here = LayoutDescriptor.parse(descriptor());
        LayoutDescriptor there = LayoutDescriptor.parse(region.descriptor());
        if (here != null && there != null) {
            obstacles.addAll(new LayoutComparison(here, later, there, region.size, " there").differences());
        }
        if (region.size < size) {
            obstacles.add("size: " + size + " bytes here, " + region.size + " bytes there");
        }
        return List.copyOf(obstacles);
    }

    /**
     * The name of the struct.
     *
     * @return the name of its interface with the package; empty if it isn't known, as it isn't of regions
     */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * The size of the struct.
     *
     * @return the size in bytes
     */
    public long size() {
        return size;
    }

    /**
     * The fingerprint of the struct, by which regions of the same struct are known.
     *
     * @return the first 8 bytes, big-endian, of the SHA-256 of the descriptor in UTF-8
     */
    public long fingerprint() {
        return LayoutDescriptor.fingerprint(descriptor());
    }

    /**
     * The descriptor.
     *
     * @return the text; of a struct inside another one, as a region of its own would have it, made anew with each call
     */
    public String descriptor() {
        return descriptor == null ? DescriptorWriter.write(struct) : descriptor;
    }

    /**
     * The fields, without those of structs inside it, which {@link FieldType.StructType} has.
     *
     * @return the fields by their offsets; members of unions and bit fields of a unit share bytes
     */
    public List<FieldDescription> fields() {
        return fields;
    }

    /**
     * Finds a field, or an element of an array.
     *
     * @param path the way to it, {@code a}, {@code a.b}, {@code a[3].b}, {@code m[1][2]}; fewer indices than dimensions lead to an array
     * @return where it lies
     * @throws IllegalArgumentException if there is none; the message says which fields there are, or the bounds
     */
    public FieldPlace at(String path) {
        return new PathFinder(path).find(this);
    }

    @Nullable
    FieldDescription field(String wanted) {
        Map<String, FieldDescription> known = byName;
        if (known == null) {
            known = fields.stream().collect(Collectors.toMap(FieldDescription::name, field -> field));
            byName = known;
        }
        return known.get(wanted);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StructDescription that
                && size == that.size
                && (struct == that.struct || descriptor().equals(that.descriptor()));
    }

    @Override
    public int hashCode() {
        return Long.hashCode(size) * 31 + fields.size();
    }

    /** The name, if it is known, and the size. */
    @Override
    public String toString() {
        return HEAD + (name == null ? NAMELESS : Printable.of(name)) + " of " + size + " bytes";
    }
}

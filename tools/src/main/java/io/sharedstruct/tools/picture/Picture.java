package io.sharedstruct.tools.picture;

import io.sharedstruct.inspect.StructDescription;
import java.util.List;

/**
 * What there is to see of the bytes of a struct, in whatever form it is drawn.
 *
 * @param name the name of the struct, or what else it is known by
 * @param size its size in bytes
 * @param fields how many fields it has, without those of structs inside it
 * @param lineLength how many bytes a cache line has
 * @param parts the fields
 * @param slices the bytes by the fields that they belong to
 * @param blocks the cache lines
 */
public record Picture(
        String name, long size, int fields, int lineLength, List<Part> parts, List<Slice> slices, List<Block> blocks) {

    /** The picture of a struct. */
    public static Picture of(String name, StructDescription struct, int lineLength) {
        List<Part> parts = Parts.of(struct);
        List<Slice> slices = Slices.of(parts, struct.size());
        return new Picture(
                Labels.printable(name),
                struct.size(),
                struct.fields().size(),
                lineLength,
                parts,
                slices,
                Block.of(slices, struct.size(), lineLength));
    }

    /** How many bytes no field has. */
    public long padding() {
        return padding(slices);
    }

    /** How many cache lines there are. */
    public long lines() {
        return (size + lineLength - 1) / lineLength;
    }

    static long padding(List<Slice> slices) {
        return slices.stream()
                .mapToLong(slice -> {
                    if (slice.isPadding()) {
                        return slice.length();
                    }
                    Part part = slice.parts().get(0);
                    // Padding of one member of a union may be another one's field.
                    boolean alone = slice.parts().size() == 1 && slice.length() == part.length();
                    return alone ? part.hidden() : 0;
                })
                .sum();
    }

    /** What a headline says behind the name. */
    public List<String> facts() {
        return List.of(
                count(size, "byte"),
                count(lines(), "cache line"),
                count(fields, "field"),
                padding() == 0 ? "no padding" : count(padding(), "byte") + " of padding");
    }

    /** A number with the word for what is counted. */
    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}

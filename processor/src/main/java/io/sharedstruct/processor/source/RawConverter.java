package io.sharedstruct.processor.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class as a converter.
 *
 * @param name its name, empty if it isn't a class
 * @param isPublic whether every package sees it
 * @param isPrivate whether only the types around it see it
 * @param encoders the static methods {@code encode} that could be one of a converter
 * @param decoders the static methods {@code decode} that could be one of a converter
 * @param size the value of its constant {@code SIZE}, if it has one
 * @param unresolved whether the compiler doesn't know a type of a method
 * @param sizeUnknown whether it stores bytes and has a constant {@code SIZE} whose value the compiler doesn't know, or not yet
 */
public record RawConverter(
        ClassPath name,
        boolean isPublic,
        boolean isPrivate,
        List<Conversion> encoders,
        List<Conversion> decoders,
        @Nullable Integer size,
        boolean unresolved,
        boolean sizeUnknown) {

    public static final RawConverter UNKNOWN =
            new RawConverter(new ClassPath("", List.of("")), false, false, List.of(), List.of(), null, false, false);

    /**
     * The name of a class, taken apart.
     *
     * @param packageName the package, empty for the unnamed one
     * @param names its simple name, and before it those of the classes around it
     */
    public record ClassPath(String packageName, List<String> names) {

        public String nestedName() {
            return String.join(".", names);
        }

        public String qualifiedName() {
            return packageName.isEmpty() ? nestedName() : packageName + "." + nestedName();
        }
    }

    /**
     * A method.
     *
     * @param from the type of its parameter
     * @param to the type of its result
     * @param value which of the two is the class that isn't stored
     * @param isPublic whether every package sees it
     */
    public record Conversion(RawType from, RawType to, ClassPath value, boolean isPublic) {}

    public boolean isSeenFrom(String packageName) {
        return !isPrivate && (isPublic || name.packageName().equals(packageName));
    }

    /** The same with the methods only that a package sees. */
    public RawConverter seenFrom(String packageName) {
        boolean inside = name.packageName().equals(packageName);
        return new RawConverter(
                name,
                isPublic,
                isPrivate,
                encoders.stream().filter(method -> inside || method.isPublic()).toList(),
                decoders.stream().filter(method -> inside || method.isPublic()).toList(),
                size,
                unresolved,
                sizeUnknown);
    }
}

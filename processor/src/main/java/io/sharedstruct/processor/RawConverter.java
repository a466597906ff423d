package io.sharedstruct.processor;

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
 */
record RawConverter(
        ClassPath name,
        boolean isPublic,
        boolean isPrivate,
        List<Conversion> encoders,
        List<Conversion> decoders,
        @Nullable Integer size) {

    static final RawConverter UNKNOWN =
            new RawConverter(new ClassPath("", List.of("")), false, false, List.of(), List.of(), null);

    /**
     * The name of a class, taken apart.
     *
     * @param packageName the package, empty for the unnamed one
     * @param names its simple name, and before it those of the classes around it
     */
    record ClassPath(String packageName, List<String> names) {

        String nestedName() {
            return String.join(".", names);
        }

        String qualifiedName() {
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
    record Conversion(RawType from, RawType to, ClassPath value, boolean isPublic) {}

    boolean isSeenFrom(String packageName) {
        return !isPrivate && (isPublic || name.packageName().equals(packageName));
    }

    /** The same with the methods only that a package sees. */
    RawConverter seenFrom(String packageName) {
        boolean inside = name.packageName().equals(packageName);
        return new RawConverter(
                name,
                isPublic,
                isPrivate,
                encoders.stream().filter(method -> inside || method.isPublic()).toList(),
                decoders.stream().filter(method -> inside || method.isPublic()).toList(),
                size);
    }
}

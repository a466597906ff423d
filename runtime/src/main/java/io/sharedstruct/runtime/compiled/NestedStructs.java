package io.sharedstruct.runtime.compiled;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.open.NestedLayouts;
import java.security.CodeSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that the structs inside a struct are those that it was compiled with. They may come from other jars, which change
 * without it; their bytes would then lie over those of its other fields.
 */
public final class NestedStructs {

    private final String operation;
    private final String name;
    private final Set<Class<?>> seen = new HashSet<>();

    private NestedStructs(String operation, String name) {
        this.operation = operation;
        this.name = name;
    }

    /**
     * Checks all structs inside one, and inside those.
     *
     * @param generated the generated class of the struct
     * @param operation what is tried
     * @param name on which region
     * @throws SharedMemoryException if one has changed
     */
    public static void check(Class<?> generated, String operation, String name) {
        new NestedStructs(operation, name).check(generated);
    }

    private void check(Class<?> generated) {
        if (!seen.add(generated)) {
            return;
        }
        CompiledStruct struct = generated.getAnnotation(CompiledStruct.class);
        if (struct == null) {
            return;
        }
        List<Class<?>> nested = classes(struct, generated);
        for (int i = 0; i < nested.size(); i++) {
            Class<?> type = initialised(nested.get(i));
            CompiledStruct found = type.getAnnotation(CompiledStruct.class);
            if (found == null) {
                throw problem(struct.struct() + " contains the struct of " + type.getName() + from(type)
                        + ", which an earlier version of SharedStruct has generated; compile that struct again");
            }
            List<String> changes = NestedLayouts.changes(text(struct), i, nested.size(), text(found), found.size());
            if (!changes.isEmpty()) {
                throw problem(struct.struct() + from(generated) + " was compiled with another version of "
                        + found.struct() + " than is found" + from(type) + ": " + String.join("; ", changes)
                        + ". Compile " + struct.struct() + " again");
            }
            check(type);
        }
    }

    private List<Class<?>> classes(CompiledStruct struct, Class<?> generated) {
        try {
            return List.of(struct.nested());
        } catch (TypeNotPresentException missing) {
            throw problem(struct.struct() + from(generated) + " contains a struct whose class " + missing.typeName()
                    + " is missing; add what it was compiled with to the class path");
        }
    }

    /** A view runs without its class being initialised, which is when a class asks for its {@link CodeVersion}. */
    private static Class<?> initialised(Class<?> type) {
        try {
            return Class.forName(type.getName(), true, type.getClassLoader());
        } catch (ClassNotFoundException withoutNames) {
            return type; // in a native image, which keeps no names of classes unless it is told to
        }
    }

    private static String text(CompiledStruct struct) {
        return String.join("", struct.descriptor());
    }

    /** The jar or folder of a class, as a clause. */
    private static String from(Class<?> type) {
        CodeSource source = source(type);
        return source == null || source.getLocation() == null ? "" : " (in " + source.getLocation() + ")";
    }

    private static @Nullable CodeSource source(Class<?> type) {
        return type.getProtectionDomain().getCodeSource();
    }

    private SharedMemoryException problem(String problem) {
        return new SharedMemoryException(operation, name, problem);
    }
}

package io.sharedstruct.inspect;

import io.sharedstruct.runtime.compiled.CompiledStruct;
import io.sharedstruct.runtime.compiled.LaterFields;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What classes say of structs. */
final class CompiledStructs {

    private static final String SUFFIX = "Shared";

    private CompiledStructs() {}

    static Optional<StructDescription> describe(Class<?> struct) {
        CompiledStruct compiled = struct.getAnnotation(CompiledStruct.class);
        if (compiled == null) {
            Class<?> generated = generated(struct);
            compiled = generated == null ? null : generated.getAnnotation(CompiledStruct.class);
            if (compiled == null || !compiled.struct().equals(struct.getCanonicalName())) {
                return Optional.empty();
            }
        }
        List<String> names =
                Arrays.stream(compiled.types()).map(CompiledStructs::name).toList();
        String descriptor = String.join("", compiled.descriptor());
        return Optional.of(StructBuilder.build(compiled.struct(), compiled.size(), descriptor, names)
                .withLater(LaterFields.of(compiled)));
    }

    /** The class that is generated for an interface, if there is one: for {@code Outer.Inner} it is {@code Outer_InnerShared}. */
    private static @Nullable Class<?> generated(Class<?> struct) {
        try {
            StringBuilder name = new StringBuilder(struct.getSimpleName()).append(SUFFIX);
            for (Class<?> outer = struct.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
                name.insert(0, outer.getSimpleName() + "_");
            }
            String packageName = struct.getPackageName();
            return Class.forName(
                    packageName.isEmpty() ? name.toString() : packageName + "." + name, false, struct.getClassLoader());
        } catch (ClassNotFoundException | LinkageError none) {
            return null;
        }
    }

    /** {@code some.where/Outer.Inner 16 8} is {@code some.where.Outer.Inner}. */
    private static String name(String type) {
        String name = type.split(" ", 2)[0];
        return name.startsWith("/") ? name.substring(1) : name.replace('/', '.');
    }
}

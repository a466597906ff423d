package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.sharedstruct.processor.emit.flyweight.field.ClassNames;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The static methods that map an ordinary file.
 *
 * @param self the generated class
 * @param consumer the type of an initializer
 */
record MapEmitter(ClassName self, TypeName consumer) {

    private static final ClassName OPTIONS = ClassNames.ofRuntime("MapOptions");
    private static final ClassName MAPPED_FILES = ClassName.get("io.sharedstruct.runtime", "MappedFiles");

    List<MethodSpec> methods() {
        return List.of(byPath(), byOptions(), byOptionsWithInitializer());
    }

    private MethodSpec byPath() {
        return method().addJavadoc("""
                        Maps the struct at the beginning of a file as {@link #map($T, $T)} does; a file that doesn't exist is
                        created, and is nothing but the struct, filled with zeroes.

                        @param path the file
                        @return the struct
                        """, Path.class, OPTIONS)
                .addParameter(Path.class, "path")
                .addStatement("return map(path, $T.defaults())", OPTIONS)
                .build();
    }

    private MethodSpec byOptions() {
        return method().addJavadoc(
                        """
                        Maps the struct in a file, which stays when it is closed. Files aren't locked, aren't resized once they
                        exist, and don't say how their fields lie: that it is the right file is for the caller to know. Whoever
                        shortens it while it is mapped ends the processes that reach for what is gone (mmap(2), SIGBUS).

                        @param path the file
                        @param options where in the file, whether to create it, and whether only to read it
                        @return the struct in that file, to be closed
                        @throws $T if there is one, with {@code MapMode.CREATE}
                        @throws $T if there is none, and the options don't create it
                        @throws $T if the file is too short for the struct, isn't a regular one,
                            or the operating system doesn't allow it
                        @throws IllegalArgumentException if the offset is no multiple of {@link #ALIGNOF}
                        """,
                        ClassNames.ofRuntime("RegionExistsException"),
                        ClassNames.ofRuntime("RegionNotFoundException"),
                        Factory.SYSTEM_ERROR.type())
                .addParameter(Path.class, "path")
                .addParameter(OPTIONS, "options")
                .addStatement("return $T.map(LAYOUT, ALIGNOF, path, options, $T::new)", MAPPED_FILES, self)
                .build();
    }

    private MethodSpec byOptionsWithInitializer() {
        return method().addJavadoc("""
                        Maps the struct in a file as {@link #map($T, $T)} does, and has a new one initialised.

                        @param path the file
                        @param options where in the file, and whether to create it
                        @param initializer writes the first values of a new file, which has its name only afterwards;
                            it must not keep what it is given. If others create the file meanwhile, theirs counts
                        @return the struct
                        """, Path.class, OPTIONS)
                .addParameter(Path.class, "path")
                .addParameter(OPTIONS, "options")
                .addParameter(consumer, "initializer")
                .addStatement("return $T.map(LAYOUT, ALIGNOF, path, options, $T::new, initializer)", MAPPED_FILES, self)
                .build();
    }

    private MethodSpec.Builder method() {
        return MethodSpec.methodBuilder("map")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self);
    }
}

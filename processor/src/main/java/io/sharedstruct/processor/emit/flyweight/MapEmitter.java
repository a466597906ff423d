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
                        {@return the struct at the beginning of a file, which is created if there is none}
                        @param path the file
                        """)
                .addParameter(Path.class, "path")
                .addStatement("return map(path, $T.defaults())", OPTIONS)
                .build();
    }

    private MethodSpec byOptions() {
        return method().addJavadoc("""
                        {@return the struct in a file, which stays when it is closed; see {@link $T#map}}
                        @param path the file
                        @param options where in the file, whether to create it, and whether only to read it
                        """, MAPPED_FILES)
                .addParameter(Path.class, "path")
                .addParameter(OPTIONS, "options")
                .addStatement("return $T.map(LAYOUT, ALIGNOF, path, options, NEW)", MAPPED_FILES)
                .build();
    }

    private MethodSpec byOptionsWithInitializer() {
        return method().addJavadoc("""
                        {@return the struct in a file, as {@link #map($T, $T)} has it, a new one with first values}
                        @param path the file
                        @param options where in the file, and whether to create it
                        @param initializer writes the first values of a new file, and must not keep what it is given
                        """, Path.class, OPTIONS)
                .addParameter(Path.class, "path")
                .addParameter(OPTIONS, "options")
                .addParameter(consumer, "initializer")
                .addStatement("return $T.map(LAYOUT, ALIGNOF, path, options, NEW, initializer)", MAPPED_FILES)
                .build();
    }

    private MethodSpec.Builder method() {
        return MethodSpec.methodBuilder("map")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self);
    }
}

package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.sharedstruct.AcquireOptions;
import io.sharedstruct.processor.model.StructModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The static methods: four answers to "does the region exist?", those to a file, and {@code unlink}. */
final class FactoryEmitter {

    private static final ClassName REGIONS = ClassName.get("io.sharedstruct.runtime", "Regions");

    private static final String INITIALIZER = """
            @param initializer writes the first values if the region is new, before anyone else can see it;
                it must not keep what it is given
            """;

    private final StructModel struct;
    private final ClassName self;
    private final TypeName consumer;

    FactoryEmitter(StructModel struct, ClassName self, ClassName type) {
        this.struct = struct;
        this.self = self;
        consumer = ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(type));
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Factory factory : Factory.values()) {
            if (struct.regionName() != null) {
                methods.add(byDeclaredName(factory));
            }
            methods.add(byName(factory));
            methods.add(byOptions(factory));
            if (factory.creates()) {
                methods.add(byOptionsWithInitializer(factory));
            }
        }
        methods.addAll(new MapEmitter(self, consumer).methods());
        if (struct.regionName() != null) {
            methods.add(unlinkDeclaredName());
        }
        methods.add(unlink());
        return methods;
    }

    private MethodSpec byDeclaredName(Factory factory) {
        return factory(factory, "that is called {@link #NAME}", "")
                .addStatement("return $L($T.defaults())", factory.method(), AcquireOptions.class)
                .build();
    }

    private MethodSpec byName(Factory factory) {
        return factory(factory, "of the given name", "@param name the name of the region\n")
                .addParameter(String.class, "name")
                .addStatement("return $L($T.named(name))", factory.method(), AcquireOptions.class)
                .build();
    }

    private MethodSpec byOptions(Factory factory) {
        return factory(factory, "that the options describe", options())
                .addParameter(AcquireOptions.class, "options")
                .addStatement("return $T.$L(LAYOUT, options, $T::new)", REGIONS, factory.method(), self)
                .build();
    }

    private MethodSpec byOptionsWithInitializer(Factory factory) {
        return factory(factory, "that the options describe", options() + INITIALIZER)
                .addParameter(AcquireOptions.class, "options")
                .addParameter(consumer, "initializer")
                .addStatement("return $T.$L(LAYOUT, options, $T::new, initializer)", REGIONS, factory.method(), self)
                .build();
    }

    private String options() {
        return struct.regionName() == null
                ? "@param options the name and more\n"
                : "@param options the name, if it isn't the declared one, and more\n";
    }

    private MethodSpec.Builder factory(Factory factory, String which, String parameters) {
        return method(factory.method())
                .addJavadoc(
                        """
                        $L the region $L$L.

                        $L@return the struct in that region, to be closed
                        $L$L""",
                        factory.verb(),
                        which,
                        factory.rest(),
                        parameters,
                        factory.failures().stream()
                                .map(FactoryEmitter::throwsTag)
                                .collect(CodeBlock.joining("")),
                        throwsTag(Factory.SYSTEM_ERROR))
                .returns(self);
    }

    private static CodeBlock throwsTag(Factory.Failure failure) {
        return CodeBlock.of("@throws $T if $L\n", failure.type(), failure.cause());
    }

    private static MethodSpec unlinkDeclaredName() {
        return method("unlink")
                .addJavadoc("""
                        Removes the name {@link #NAME}. Who is attached keeps working; who comes later doesn't find the region.

                        @return whether there was a region of that name
                        $L""", throwsTag(Factory.SYSTEM_ERROR))
                .returns(TypeName.BOOLEAN)
                .addStatement("return unlink(NAME)")
                .build();
    }

    private static MethodSpec unlink() {
        return method("unlink")
                .addJavadoc("""
                        Removes a name. Who is attached keeps working; who comes later doesn't find the region.

                        @param name the name of the region
                        @return whether there was a region of that name
                        $L""", throwsTag(Factory.SYSTEM_ERROR))
                .returns(TypeName.BOOLEAN)
                .addParameter(String.class, "name")
                .addStatement("return $T.unlink(name)", REGIONS)
                .build();
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    }
}

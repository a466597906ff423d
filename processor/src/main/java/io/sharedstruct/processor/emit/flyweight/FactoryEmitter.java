package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.sharedstruct.processor.emit.flyweight.field.ClassNames;
import io.sharedstruct.processor.model.StructModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The static methods: four answers to "does the region exist?", those to a file, and {@code unlink}. */
final class FactoryEmitter {

    private static final ClassName OPTIONS = ClassNames.ofRuntime("AcquireOptions");
    private static final ClassName REGIONS = ClassName.get("io.sharedstruct.runtime", "Regions");

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
        return method(factory.method())
                .addJavadoc(
                        "{@return the region {@link #NAME}, as {@link #$L($T)} has it}\n", factory.method(), OPTIONS)
                .returns(self)
                .addStatement("return $L($T.defaults())", factory.method(), OPTIONS)
                .build();
    }

    private MethodSpec byName(Factory factory) {
        return method(factory.method())
                .addJavadoc("""
                        {@return the region of a name, as {@link #$L($T)} has it}

                        @param name the name of the region
                        """, factory.method(), OPTIONS)
                .returns(self)
                .addParameter(String.class, "name")
                .addStatement("return $L($T.named(name))", factory.method(), OPTIONS)
                .build();
    }

    private MethodSpec byOptions(Factory factory) {
        return method(factory.method())
                .addJavadoc(
                        """
                        $L the region that the options describe$L.

                        @param options $L
                        @return the struct in that region, to be closed
                        $L$L""",
                        factory.verb(),
                        factory.rest(),
                        struct.regionName() == null
                                ? "the name and more"
                                : "the name, if it isn't the declared one, and more",
                        factory.failures().stream()
                                .map(FactoryEmitter::throwsTag)
                                .collect(CodeBlock.joining("")),
                        throwsTag(Factory.SYSTEM_ERROR))
                .returns(self)
                .addParameter(OPTIONS, "options")
                .addStatement("return $T.$L(LAYOUT, options, $T::new)", REGIONS, factory.method(), self)
                .build();
    }

    private MethodSpec byOptionsWithInitializer(Factory factory) {
        return method(factory.method())
                .addJavadoc("""
                        $L the region as {@link #$L($T)} does, and has a new one initialised.

                        @param options the name and more
                        @param initializer writes the first values if the region is new, before anyone else can see it;
                            it must not keep what it is given
                        @return the struct
                        """, factory.verb(), factory.method(), OPTIONS)
                .returns(self)
                .addParameter(OPTIONS, "options")
                .addParameter(consumer, "initializer")
                .addStatement("return $T.$L(LAYOUT, options, $T::new, initializer)", REGIONS, factory.method(), self)
                .build();
    }

    private static CodeBlock throwsTag(Factory.Failure failure) {
        return CodeBlock.of("@throws $T if $L\n", failure.type(), failure.cause());
    }

    private static MethodSpec unlinkDeclaredName() {
        return method("unlink")
                .addJavadoc("{@return whether {@link #unlink($T)} found the name {@link #NAME}}\n", String.class)
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

package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.sharedstruct.processor.emit.flyweight.field.ClassNames;
import io.sharedstruct.processor.model.StructModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The static methods: four answers to "does the region exist?", those to a file, and {@code unlink}. */
final class FactoryEmitter {

    /** The ways to a region, with the words that document them. */
    private enum Factory {
        ACQUIRE("acquire", true, "opened or, if there is none, created"),
        CREATE("create", true, "created"),
        OPEN("open", false, "opened"),
        OPEN_READ_ONLY("openReadOnly", false, "opened for reading only");

        private final String method;
        private final boolean creates;
        private final String how;

        Factory(String method, boolean creates, String how) {
            this.method = method;
            this.creates = creates;
            this.how = how;
        }

        String method() {
            return method;
        }

        /** Whether it may make a region, and so takes an initializer. */
        boolean creates() {
            return creates;
        }

        /** What is done to have the region. */
        String how() {
            return how;
        }
    }

    private static final ClassName OPTIONS = ClassNames.ofRuntime("AcquireOptions");
    private static final ClassName REGIONS = ClassName.get("io.sharedstruct.runtime", "Regions");

    /** What stands for the classes that differ from struct to struct; no name that anybody has. */
    private static final ClassName SELF = ClassName.get("", "$Self$");

    private static final ClassName TYPE = ClassName.get("", "$Type$");

    /** They are the same but for names, so they are made once, with a declared name and without. */
    private static final String NAMED = new FactoryEmitter(true).text();

    private static final String UNNAMED = new FactoryEmitter(false).text();

    private final boolean named;
    private final ClassName self = SELF;
    private final TypeName consumer =
            ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(TYPE));

    private FactoryEmitter(boolean named) {
        this.named = named;
    }

    /** The methods of a struct. */
    static String methods(StructModel struct, ClassName self, ClassName type) {
        return (struct.regionName() != null ? NAMED : UNNAMED)
                .replace(SELF.toString(), self.toString())
                .replace(TYPE.toString(), type.toString());
    }

    private String text() {
        return methods().stream().map(MethodSpec::toString).collect(Collectors.joining("\n"));
    }

    private List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Factory factory : Factory.values()) {
            if (named) {
                methods.add(byDeclaredName(factory));
            }
            methods.add(byName(factory));
            methods.add(byOptions(factory));
            if (factory.creates()) {
                methods.add(byOptionsWithInitializer(factory));
            }
        }
        methods.addAll(new MapEmitter(self, consumer).methods());
        if (named) {
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
                        {@return the region, $L; see {@link $T#$L}}
                        @param options $L
                        """,
                        factory.how(),
                        REGIONS,
                        factory.method(),
                        named ? "the name, if it isn't the declared one, and more" : "the name and more")
                .returns(self)
                .addParameter(OPTIONS, "options")
                .addStatement("return $T.$L(LAYOUT, options, NEW)", REGIONS, factory.method())
                .build();
    }

    private MethodSpec byOptionsWithInitializer(Factory factory) {
        return method(factory.method())
                .addJavadoc("""
                        {@return the region, as {@link #$L($T)} has it, a new one with first values}
                        @param options the name and more
                        @param initializer writes the first values of a new region, and must not keep what it is given
                        """, factory.method(), OPTIONS)
                .returns(self)
                .addParameter(OPTIONS, "options")
                .addParameter(consumer, "initializer")
                .addStatement("return $T.$L(LAYOUT, options, NEW, initializer)", REGIONS, factory.method())
                .build();
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
                        {@return whether there was a region of a name, which is removed; see {@link $T#unlink}}
                        @param name the name of the region
                        """, REGIONS)
                .returns(TypeName.BOOLEAN)
                .addParameter(String.class, "name")
                .addStatement("return $T.unlink(name)", REGIONS)
                .build();
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    }
}

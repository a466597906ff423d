package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.sharedstruct.processor.emit.flyweight.field.Literals;
import io.sharedstruct.processor.model.SequenceModel;
import io.sharedstruct.processor.model.StructModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The methods that a sequence gives a struct: those that write values together, and those that read what belongs together. */
final class SequenceEmitter {

    /** What the methods call, whose comments say what they promise. */
    static final ClassName SEQUENCES = ClassName.get("io.sharedstruct.runtime", "Sequences");

    private static final ClassName WORDS = ClassName.get("io.sharedstruct.runtime", "Words");

    private final StructModel struct;
    private final SequenceModel sequence;
    private final ClassName type;
    private final ClassName view;

    private SequenceEmitter(StructModel struct, SequenceModel sequence, ClassName type) {
        this.struct = struct;
        this.sequence = sequence;
        this.type = type;
        view = StructEmitter.viewOf(struct);
    }

    /** The methods of the region, none if the struct has no sequence. */
    static List<MethodSpec> ofRegion(StructModel struct, ClassName type) {
        List<MethodSpec> methods = new ArrayList<>(ofView(struct, type));
        if (struct.sequence() != null) {
            methods.add(newHolder(StructEmitter.viewOf(struct)));
        }
        return methods;
    }

    /** The methods of a view, none if the struct has no sequence. */
    static List<MethodSpec> ofView(StructModel struct, ClassName type) {
        SequenceModel sequence = struct.sequence();
        return sequence == null ? List.of() : new SequenceEmitter(struct, sequence, type).methods();
    }

    /** The method of a snapshot, if the interface has one for waiting. */
    static Optional<MethodSpec> ofSnapshot(StructModel struct) {
        SequenceModel sequence = struct.sequence();
        return sequence == null || !sequence.isAwaited()
                ? Optional.empty()
                : Optional.of(await(sequence)
                        .addStatement(
                                "throw new $T($S)", UnsupportedOperationException.class, "a snapshot has no sequence")
                        .build());
    }

    /** Statements that make a snapshot of a view, by an expression for one of bytes that nobody else sees. */
    static CodeBlock snapshot(StructModel struct, CodeBlock ofPrivateBytes) {
        SequenceModel sequence = struct.sequence();
        if (sequence == null) {
            return CodeBlock.builder().addStatement("return $L", ofPrivateBytes).build();
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($T.isPrivate(this))", ValueEmitter.VIEWS)
                .addStatement("return $L", ofPrivateBytes)
                .endControlFlow()
                // Raw bytes first, values of them when they are known to belong together: what is torn may be no value.
                .addStatement(
                        "return $T.read(this, $LL, $L, new $T(), view -> view.snapshot())",
                        SEQUENCES,
                        sequence.offset(),
                        Literals.of(struct.size()),
                        StructEmitter.viewOf(struct))
                .build();
    }

    private List<MethodSpec> methods() {
        List<MethodSpec> methods =
                new ArrayList<>(List.of(writer("update", """
                        Writes values of which {@link #snapshot} and {@link #read} find all or none; see {@link $T#update}.
                        @param writer writes them, and must not keep what it is given
                        """), writer("takeOver", """
                        Does what {@link #update} does, and even if a writer died before it was done; see {@link $T#takeOver}.
                        @param writer writes all values anew, and must not keep what it is given
                        """), read(), holder()));
        if (sequence.isAwaited()) {
            methods.add(await(sequence)
                    .addJavadoc(
                            sequence.isDocumented()
                                    ? CodeBlock.of("")
                                    : CodeBlock.of("Waits for an update; see {@link $T#awaitUpdate}.\n", WORDS))
                    .addException(InterruptedException.class)
                    .addStatement("return $T.awaitUpdate(this, $LL, seen, timeout)", WORDS, sequence.offset())
                    .build());
        }
        return methods;
    }

    private MethodSpec writer(String name, String javadoc) {
        return method(name)
                .addJavadoc(javadoc, SEQUENCES)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(type)),
                        "writer")
                .addStatement(
                        "$T.$L(this, $LL, $L, this, writer)", SEQUENCES, name, sequence.offset(), sequence.isAwaited())
                .build();
    }

    private MethodSpec read() {
        TypeVariableName result = TypeVariableName.get(result());
        return method("read")
                .addJavadoc("""
                        {@return what a function makes of values that belong together; see {@link $T#read}}
                        @param <$L> the type of the result
                        @param reader reads them, and must not keep what it is given
                        """, SEQUENCES, result)
                .addTypeVariable(result)
                .returns(result)
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Function.class),
                                WildcardTypeName.supertypeOf(type),
                                WildcardTypeName.subtypeOf(result)),
                        "reader")
                .addStatement(
                        "return $T.read(this, $LL, $L, new $T(), reader)",
                        SEQUENCES,
                        sequence.offset(),
                        Literals.of(struct.size()),
                        view)
                .build();
    }

    /** The name of a type variable, which hides every class and package of that name. */
    private String result() {
        String name = "R";
        while (struct.type().qualifiedName().startsWith(name + ".")
                || struct.type().qualifiedGeneratedName().equals(name)
                || List.of(struct.type().nestedName().split("\\.", -1)).contains(name)) {
            name += "_";
        }
        return name;
    }

    private MethodSpec holder() {
        return method("snapshot")
                .addJavadoc("""
                        {@return the holder, with a copy of values that belong together; see {@link $T#snapshot}}
                        @param holder what {@code newHolder} has made; nothing else is allocated
                        """, SEQUENCES)
                .returns(view)
                .addParameter(view, "holder")
                .addStatement(
                        "return $T.snapshot(this, $LL, $L, holder)",
                        SEQUENCES,
                        sequence.offset(),
                        Literals.of(struct.size()))
                .build();
    }

    private static MethodSpec newHolder(ClassName view) {
        return method("newHolder")
                .addModifiers(Modifier.STATIC)
                .addJavadoc(
                        "{@return private bytes for {@link #snapshot($T)}, with the accessors of the struct, for one thread}\n",
                        view)
                .returns(view)
                .addStatement("return $T.holder(new $T(), LAYOUT)", SEQUENCES, view)
                .build();
    }

    private static MethodSpec.Builder await(SequenceModel sequence) {
        return method(SequenceModel.AWAIT)
                .addAnnotation(Override.class)
                .addAnnotations(AccessorEmitter.deprecation(sequence.deprecation()))
                .returns(TypeName.BOOLEAN)
                .addParameter(TypeName.INT, "seen")
                .addParameter(Duration.class, "timeout");
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
    }
}

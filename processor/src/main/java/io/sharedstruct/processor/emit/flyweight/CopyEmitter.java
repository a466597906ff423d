package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.sharedstruct.processor.emit.flyweight.field.ArrayEmitter;
import io.sharedstruct.processor.emit.flyweight.field.ClassNames;
import io.sharedstruct.processor.emit.flyweight.field.EnumFieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitters;
import io.sharedstruct.processor.emit.flyweight.field.FixedStringFieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.Literals;
import io.sharedstruct.processor.emit.flyweight.field.NestedFieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.PrimitiveFieldEmitter;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.Role;
import io.sharedstruct.processor.model.StructLayout.Extent;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The method {@code copyFrom} of a view: bytes from what is of the same class, and each field by way of the getter that any other
 * source has for it, first into private bytes, so that the struct is either copied or left as it was.
 */
final class CopyEmitter {

    private static final int PIECE = 1 << 13;

    private static final int MOST_INTEGERS = 8;

    /** What is read and written with no other bits than those that lie there; not so everywhere what is a NaN. */
    private static final Set<FieldType> INTEGERS =
            Set.of(PrimitiveType.BYTE, PrimitiveType.CHAR, PrimitiveType.SHORT, PrimitiveType.INT, PrimitiveType.LONG);

    private static final ClassName STRUCT_BYTES = ClassName.get("io.sharedstruct.runtime", "StructBytes");
    private static final ClassName VIEWS = ClassName.get("io.sharedstruct.runtime", "Views");

    private static final String JAVADOC = """
            Copies what has a getter and a setter from another object, as {@link $T} says.
            @param source where the values come from
            """;

    private final StructModel struct;
    private final ClassName type;
    private final ClassName self;
    private final ClassName view;
    private final ClassName snapshot;
    private final List<MethodSpec> parts = new ArrayList<>();

    CopyEmitter(StructModel struct, ClassName type) {
        this.struct = struct;
        this.type = type;
        self = ClassNames.generated(struct.type());
        view = StructEmitter.viewOf(struct);
        snapshot = StructEmitter.snapshotOf(struct);
    }

    /** The method of the region, which is that of a view of all of it. */
    MethodSpec ofRegion() {
        return method().addStatement("$T.point(new $T(), this, 0).copyFrom(source)", VIEWS, view)
                .build();
    }

    /** The method of a view, and those that it consists of. */
    List<MethodSpec> methods() {
        MethodSpec method = method().addCode(copy()).build();
        List<MethodSpec> methods = new ArrayList<>(List.of(method));
        methods.addAll(parts);
        return methods;
    }

    private MethodSpec.Builder method() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("copyFrom")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JAVADOC, ClassNames.SHARED_REGION);
        if (canRefuse()) {
            method.addJavadoc(
                    "@throws RuntimeException if the source has a value that can't be written; nothing is then\n");
        }
        return method.addParameter(type, "source");
    }

    private CodeBlock copy() {
        List<CodeBlock> fields = fields();
        if (fields.isEmpty()) {
            return CodeBlock.of("");
        }
        CodeBlock own = CodeBlock.of("source instanceof $T || source instanceof $T", self, view);
        boolean isRecord = SnapshotForm.of(struct) == SnapshotForm.RECORD;
        if (!isRecord) {
            own = CodeBlock.of("$L || source instanceof $T", own, snapshot);
        }
        ParameterSpec source = ParameterSpec.builder(type, "source").build();
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if ($L)", own)
                .add(copyBytes())
                .add(Parts.of(bits(), "copyBits", source, parts));
        CodeBlock copy = Parts.of(fields, "copyFields", source, parts);
        if (struct.size() > Integer.MAX_VALUE) {
            return code.nextControlFlow("else")
                    .add(refuseHuge())
                    .add(copy)
                    .endControlFlow()
                    .build();
        }
        CodeBlock complete = isRecord && !canRefuse()
                ? CodeBlock.of("source instanceof $T || $T.isPrivate(this)", snapshot, VIEWS)
                : CodeBlock.of("$T.isPrivate(this)", VIEWS);
        return code.nextControlFlow("else if ($L)", complete)
                .add(copy)
                .nextControlFlow("else")
                .addStatement("$T staged = $T.stage(new $T(), this, $L)", view, VIEWS, view, struct.size())
                .addStatement("staged.copyFrom(source)")
                .addStatement("copyFrom(staged)")
                .endControlFlow()
                .build();
    }

    private CodeBlock copyBytes() {
        ParameterSpec bytes = ParameterSpec.builder(STRUCT_BYTES, "bytes").build();
        CodeBlock copy = Parts.of(bytes(), "copyBytes", bytes, parts);
        boolean isNeeded = fewIntegers().isEmpty() || copied().stream().anyMatch(CopyEmitter::isStruct);
        return isNeeded
                ? CodeBlock.builder()
                        .addStatement("$T bytes = ($T) source", STRUCT_BYTES, STRUCT_BYTES)
                        .add(copy)
                        .build()
                : copy;
    }

    /** Whether there are values of a record's components that a field doesn't hold. */
    private boolean canRefuse() {
        return copied().stream().anyMatch(getter -> {
            FieldEmitter value = FieldEmitters.of(getter.field());
            return !(value instanceof EnumFieldEmitter)
                    && (value instanceof NestedFieldEmitter
                            || !value.writeErrors().isEmpty());
        });
    }

    private List<AccessorModel> copied() {
        return CopyOrder.of(struct).stream()
                .filter(getter -> struct.isWritable(getter.field())
                        || FieldEmitters.of(getter.field()) instanceof NestedFieldEmitter)
                .toList();
    }

    /** A snapshot of a struct with huge arrays lacks them. */
    private CodeBlock refuseHuge() {
        return copied().stream()
                .filter(getter -> getter.field().type() instanceof ArrayType array && array.isHuge())
                .findFirst()
                .map(getter -> CodeBlock.builder()
                        .beginControlFlow("if (source instanceof $T)", snapshot)
                        .addStatement(
                                "throw new $T($S)",
                                UnsupportedOperationException.class,
                                getter.field().name() + " is too large for a snapshot")
                        .endControlFlow()
                        .build())
                .orElse(CodeBlock.of(""));
    }

    /** The runs of bytes, and the structs inside, whose own copies decide what is copied. */
    private List<CodeBlock> bytes() {
        List<CodeBlock> statements = new ArrayList<>();
        List<AccessorModel> few = fewIntegers();
        if (!few.isEmpty()) {
            statements.add(copyIntegers(few));
        }
        for (Extent range : few.isEmpty() ? CopyRanges.written(struct) : List.<Extent>of()) {
            statements.add(CodeBlock.builder()
                    .addStatement(
                            "$T.copy(bytes, this, $L, $L)",
                            VIEWS,
                            Literals.of(range.offset()),
                            Literals.of(range.size()))
                    .build());
        }
        for (AccessorModel getter : copied()) {
            if (FieldEmitters.of(getter.field()) instanceof NestedFieldEmitter nested) {
                statements.add(copyStructs(getter, nested));
            }
        }
        return statements;
    }

    /** The properties that are copied as bytes if these are a few integers: then nothing is faster than to copy each. */
    private List<AccessorModel> fewIntegers() {
        List<AccessorModel> plain = copied().stream()
                .filter(getter -> CopyRanges.isCopiedAsBytes(struct, getter))
                .toList();
        boolean areFew = plain.size() <= MOST_INTEGERS
                && plain.stream()
                        .allMatch(getter -> getter.role() == Role.GET
                                && getter.field().union().isEmpty()
                                && INTEGERS.contains(getter.field().type()));
        return areFew ? plain : List.of();
    }

    /** All are read before one is written: the two structs may overlap. */
    private static CodeBlock copyIntegers(List<AccessorModel> getters) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (AccessorModel getter : getters) {
            code.addStatement(
                    "$T $LCopy = source.$L()",
                    FieldEmitters.of(getter.field()).javaType(),
                    getter.field().component(),
                    getter.method());
        }
        for (AccessorModel getter : getters) {
            CodeBlock copy = CodeBlock.of("$LCopy", getter.field().component());
            code.addStatement(FieldEmitters.of(getter.field()).write(Literals.offset(getter.field()), copy));
        }
        return code.build();
    }

    private static boolean isStruct(AccessorModel getter) {
        return FieldEmitters.of(getter.field()) instanceof NestedFieldEmitter;
    }

    private static CodeBlock copyStructs(AccessorModel getter, NestedFieldEmitter nested) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock offset = Literals.offset(getter.field());
        if (!getter.ofArray()) {
            return code.addStatement(nested.copyBytes(offset)).build();
        }
        long count = ((ArrayType) getter.field().type()).count();
        return code.beginControlFlow("for (long i = 0; i < $L; i++)", Literals.of(count))
                .addStatement(nested.copyBytes(nested.element(offset)))
                .endControlFlow()
                .build();
    }

    /** Bit fields of units that have bits of others. */
    private List<CodeBlock> bits() {
        return copied().stream()
                .filter(getter -> !CopyRanges.isCopiedAsBytes(struct, getter))
                .filter(getter -> !(FieldEmitters.of(getter.field()) instanceof NestedFieldEmitter))
                .map(getter -> copyField(getter, FieldEmitters.of(getter.field())))
                .toList();
    }

    private List<CodeBlock> fields() {
        List<CodeBlock> statements = new ArrayList<>();
        for (AccessorModel getter : copied()) {
            FieldEmitter value = FieldEmitters.of(getter.field());
            CodeBlock copy = getter.ofArray() ? copyArray(getter) : copyField(getter, value);
            boolean codes = value instanceof EnumFieldEmitter
                    && SnapshotForm.of(struct) == SnapshotForm.RECORD
                    && struct.components().contains(getter);
            statements.add(codes ? orCodes(getter, (EnumFieldEmitter) value, copy) : copy);
        }
        return statements;
    }

    /** A record has the integers of enums, of which constants may know less. */
    private CodeBlock orCodes(AccessorModel getter, EnumFieldEmitter value, CodeBlock copy) {
        CodeBlock offset = Literals.offset(getter.field());
        CodeBlock codes = CodeBlock.of("snapshot.$L()", getter.field().stored());
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if (source instanceof $T snapshot)", snapshot);
        if (getter.ofArray()) {
            String array = getter.field().component() + "Copy";
            code.addStatement("int[] $L = $L", array, codes).add(value.writeCopies(offset, CodeBlock.of("$L", array)));
        } else {
            code.addStatement(value.writeCopy(offset, codes));
        }
        return code.nextControlFlow("else").add(copy).endControlFlow().build();
    }

    private CodeBlock copyField(AccessorModel getter, FieldEmitter value) {
        CodeBlock offset = Literals.offset(getter.field());
        if (getter.role().isText()) {
            return ((FixedStringFieldEmitter) value).copyFrom(getter, offset, CodeBlock.of(""));
        }
        CodeBlock read = CodeBlock.of("source.$L()", getter.method());
        CodeBlock write = struct.setter(getter.field())
                .filter(setter -> !(value instanceof NestedFieldEmitter))
                .map(setter -> CodeBlock.of("$L($L)", setter.call(), read))
                .orElseGet(() -> value.write(offset, read));
        return CodeBlock.builder().addStatement(write).build();
    }

    private static CodeBlock copyArray(AccessorModel getter) {
        if (getter.role().isRange() && ArrayEmitter.of(getter.field()).type().isHuge()) {
            return copyInPieces(getter);
        }
        boolean bulk = getter.role() == Role.GET_ALL || getter.role() == Role.GET_RANGE;
        return bulk ? copyAll(getter) : copyElements(getter);
    }

    private static CodeBlock copyAll(AccessorModel getter) {
        ArrayEmitter array = ArrayEmitter.of(getter.field());
        String copy = getter.field().component() + "Copy";
        return CodeBlock.builder()
                .addStatement(
                        "$T $L = new $T[$L]",
                        array.javaType(),
                        copy,
                        array.element().javaType(),
                        array.type().count())
                .addStatement(
                        getter.role().isRange() ? "source.$1L(0, $2L, 0, $2L.length)" : "source.$L($L)",
                        getter.method(),
                        copy)
                .add(array.element().copyAll("set", Literals.offset(getter.field()), CodeBlock.of("$L", copy)))
                .build();
    }

    /** What no Java array can hold goes range by range. */
    private static CodeBlock copyInPieces(AccessorModel getter) {
        CodeBlock count = Literals.of(ArrayEmitter.of(getter.field()).type().count());
        String copy = getter.field().component() + "Copy";
        return CodeBlock.builder()
                .addStatement("byte[] $L = new byte[$L]", copy, PIECE)
                .beginControlFlow("for (long index = 0; index < $L; index += $L.length)", count, copy)
                .addStatement("int length = (int) $T.min($L.length, $L - index)", Math.class, copy, count)
                .addStatement(
                        "source.$L($Lindex, $L, 0, length)",
                        getter.method(),
                        getter.longIndices() ? "" : "(int) ",
                        copy)
                .addStatement(
                        "$T.set(this, $L + index, $L, 0, length)",
                        PrimitiveFieldEmitter.ARRAY_COPY,
                        Literals.offset(getter.field()),
                        copy)
                .endControlFlow()
                .build();
    }

    private static CodeBlock copyElements(AccessorModel getter) {
        ArrayEmitter array = ArrayEmitter.of(getter.field());
        List<Long> lengths = array.type().lengths();
        CodeBlock type = CodeBlock.of(getter.longIndices() ? "long" : "int");
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("for ($1L i = 0; i < $2L; i++)", type, Literals.of(lengths.get(0)));
        if (lengths.size() == 1) {
            return code.add(copyElement(getter, CodeBlock.of("i"), CodeBlock.of("i")))
                    .endControlFlow()
                    .build();
        }
        CodeBlock columns = Literals.of(lengths.get(1));
        return code.beginControlFlow("for ($1L j = 0; j < $2L; j++)", type, columns)
                .add(copyElement(getter, CodeBlock.of("(i * $L + j)", columns), CodeBlock.of("i, j")))
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private static CodeBlock copyElement(AccessorModel getter, CodeBlock index, CodeBlock indices) {
        ArrayType array = (ArrayType) getter.field().type();
        CodeBlock offset = CodeBlock.of(
                "$L + $LL * $L",
                Literals.offset(getter.field()),
                array.element().size(),
                index);
        FieldEmitter element = ArrayEmitter.of(getter.field()).element();
        if (getter.role().isText()) {
            return ((FixedStringFieldEmitter) element).copyFrom(getter, offset, CodeBlock.of("$L, ", indices));
        }
        CodeBlock value = CodeBlock.of("source.$L($L)", getter.method(), indices);
        return CodeBlock.builder().addStatement(element.write(offset, value)).build();
    }
}

package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.type.ArrayType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What arrays need besides the code of their elements: lengths, indices, and copies of all elements. */
public record ArrayEmitter(FieldModel field, ArrayType type, FieldEmitter element) {

    /** How many elements the text of a struct shows of an array: it is for people, and a huge one would fill the heap. */
    private static final int MOST_SHOWN = 16;

    private static final ClassName INDEXES = ClassName.get("io.sharedstruct.runtime.value", "Indexes");

    /** For a field that is an array. */
    public static ArrayEmitter of(FieldModel field) {
        return new ArrayEmitter(field, (ArrayType) field.type(), FieldEmitters.of(field));
    }

    /** The type of a copy of all elements on the heap. */
    public ArrayTypeName copyType() {
        return ArrayTypeName.of(element.copyType());
    }

    public ArrayTypeName javaType() {
        return ArrayTypeName.of(element.javaType());
    }

    private boolean isFlat() {
        return type.lengths().size() == 1;
    }

    public List<FieldSpec> constants() {
        List<FieldSpec> constants = new ArrayList<>();
        if (isFlat()) {
            constants.add(constant("LENGTH", "The number of elements of {@code $L}.\n", type.count()));
        } else {
            constants.add(constant(
                    "ROWS",
                    "The number of rows of {@code $L}.\n",
                    type.lengths().get(0)));
            constants.add(constant(
                    "COLUMNS",
                    "The number of elements in a row of {@code $L}.\n",
                    type.lengths().get(1)));
        }
        return constants;
    }

    private FieldSpec constant(String suffix, String comment, long value) {
        boolean isLong = value > Integer.MAX_VALUE;
        return FieldSpec.builder(isLong ? TypeName.LONG : TypeName.INT, field.constant() + "_" + suffix)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(comment, field.name())
                .initializer(isLong ? "$LL" : "$L", value)
                .build();
    }

    /** An expression for the length of a dimension. */
    public CodeBlock length(int dimension) {
        return Literals.of(type.lengths().get(dimension));
    }

    /** An expression for the number of all elements. */
    public CodeBlock count() {
        return Literals.of(type.count());
    }

    /** What {@link #addIndices} adds, as {@code @param} lines. */
    public CodeBlock indexParameters() {
        return isFlat()
                ? CodeBlock.of("@param index from 0 to $L\n", type.count() - 1)
                : CodeBlock.of(
                        "@param row from 0 to $L\n@param column from 0 to $L\n",
                        type.lengths().get(0) - 1,
                        type.lengths().get(1) - 1);
    }

    /** Adds the parameters that say which element. */
    public void addIndices(MethodSpec.Builder method, AccessorModel accessor) {
        TypeName index = accessor.longIndices() ? TypeName.LONG : TypeName.INT;
        if (isFlat()) {
            method.addParameter(index, "index");
        } else {
            method.addParameter(index, "row").addParameter(index, "column");
        }
    }

    /** An expression that is the number of the element, checked. */
    public CodeBlock index() {
        return isFlat()
                ? CodeBlock.of("$T.check($S, index, $L)", INDEXES, field.name(), count())
                : CodeBlock.of("$T.check($S, row, $L, column, $L)", INDEXES, field.name(), length(0), length(1));
    }

    /** An expression for the offset of the element of that number. */
    public CodeBlock offset(CodeBlock index) {
        if (type.element().size() == 1) {
            return CodeBlock.of("$L + $L", Literals.offset(field), index);
        }
        return CodeBlock.of(
                "$L + $LL * $L", Literals.offset(field), type.element().size(), index);
    }

    /** A statement that checks the length of a Java array. */
    public CodeBlock checkLength(String array) {
        return CodeBlock.of("$T.checkLength($S, $L.length, $L)", INDEXES, field.name(), array, count());
    }

    /** An expression for a text of all elements, or of the first ones and how many there are. */
    public CodeBlock show() {
        return shown(element.showAll(Literals.offset(field), Literals.of(Math.min(type.count(), MOST_SHOWN))));
    }

    /** The same of a copy on the heap, which another expression gives. */
    public CodeBlock showCopy(CodeBlock copy) {
        return shown(element.showArray(
                isShownWhole() ? copy : CodeBlock.of("$T.copyOf($L, $L)", Arrays.class, copy, MOST_SHOWN)));
    }

    private CodeBlock shown(CodeBlock elements) {
        CodeBlock text = CodeBlock.of("$T.toString($L)", Arrays.class, elements);
        return isShownWhole() ? text : CodeBlock.of("$L + $S", text, " of " + type.count() + " elements");
    }

    private boolean isShownWhole() {
        return type.count() <= MOST_SHOWN;
    }

    /** An expression for a copy of all elements on the heap. */
    public CodeBlock readAll() {
        return element.readAll(Literals.offset(field), count());
    }

    /** A statement that checks a range of {@code length} elements. */
    public CodeBlock checkRange(String from, CodeBlock length) {
        return CodeBlock.of("$T.checkRange($S, $L, length, $L)", INDEXES, field.name(), from, length);
    }

    /** A statement that copies {@code length} bytes from or to a Java array, from {@code offset} on. */
    public CodeBlock copyRange(String method, String array) {
        return CodeBlock.of(
                "$T.$L(this, $L + index, $L, offset, length)",
                PrimitiveFieldEmitter.ARRAY_COPY,
                method,
                Literals.offset(field),
                array);
    }

    /** Statements that copy all elements from or to a Java array. */
    public CodeBlock copy(String method, String array) {
        return element.copyAll(method, Literals.offset(field), CodeBlock.of("$L", array));
    }
}

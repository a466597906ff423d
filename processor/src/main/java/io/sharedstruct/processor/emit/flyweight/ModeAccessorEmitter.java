package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.sharedstruct.processor.emit.flyweight.field.ArrayEmitter;
import io.sharedstruct.processor.emit.flyweight.field.EnumFieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitter;
import io.sharedstruct.processor.emit.flyweight.field.FieldEmitters;
import io.sharedstruct.processor.emit.flyweight.field.Literals;
import io.sharedstruct.processor.emit.flyweight.field.ModeEmitter;
import io.sharedstruct.processor.model.AccessMode;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The methods of ordered access, and those that wait and wake. */
final class ModeAccessorEmitter {

    private static final String EXPECTED = "expected";

    private final AccessorModel accessor;
    private final AccessMode mode;
    private final FieldModel field;
    private final FieldEmitter value;
    private final ModeEmitter access;
    private final boolean ofElement;

    ModeAccessorEmitter(AccessorModel accessor) {
        this.accessor = accessor;
        mode = accessor.mode();
        field = accessor.field();
        value = FieldEmitters.of(field);
        access = new ModeEmitter(mode, value, field.type().order());
        ofElement = accessor.role() == Role.ORDERED_ELEMENT;
    }

    MethodSpec method() {
        MethodSpec.Builder method = AccessorEmitter.override(accessor)
                .addJavadoc(AccessorEmitter.summary(accessor, access.what() + comparison(), subject()))
                .addJavadoc(tags());
        addSignature(method);
        if (mode == AccessMode.AWAIT) {
            method.addException(InterruptedException.class);
        }
        CodeBlock offset =
                ofElement ? ArrayEmitter.of(field).offset(ArrayEmitter.of(field).index()) : Literals.offset(field);
        // An enum needs it twice, for what it says of an integer that it doesn't know.
        if (ofElement && value instanceof EnumFieldEmitter && !mode.isStore() && mode != AccessMode.COMPARE_AND_SET) {
            String at = field.parameter().equals("offset") ? "at" : "offset";
            method.addStatement("long $L = $L", at, offset);
            offset = CodeBlock.of("$L", at);
        }
        boolean returns = !returned().equals(TypeName.VOID);
        return method.addComment("$L", access.reason())
                .addStatement("$L$L", returns ? "return " : "", access.access(offset, operands()))
                .build();
    }

    /** Of what is no integer, other bits may be an equal value: two zeroes of a float, two numbers of one constant. */
    private String comparison() {
        boolean isInteger = field.type().isExact()
                && !value.javaType().equals(TypeName.FLOAT)
                && !value.javaType().equals(TypeName.DOUBLE);
        return mode.compares() && !isInteger ? " The two are compared as they are stored, bit by bit." : "";
    }

    private CodeBlock subject() {
        return CodeBlock.of("$L{@code $L}", ofElement ? "an element of " : "", field.name());
    }

    private CodeBlock tags() {
        CodeBlock none = CodeBlock.of("");
        boolean decodes = !returned().equals(TypeName.BOOLEAN) && !returned().equals(TypeName.VOID);
        boolean encodes = mode.isStore() || mode.isAtomic();
        boolean checks = encodes && (mode.isStore() || mode.compares() || mode == AccessMode.GET_AND_SET);
        return AccessorEmitter.tags(
                ofElement ? ArrayEmitter.of(field).indexParameters() : none,
                mode == AccessMode.AWAIT
                        ? CodeBlock.of("@throws InterruptedException if the thread is interrupted\n")
                        : none,
                ofElement ? CodeBlock.of(AccessorEmitter.OUT_OF_BOUNDS, accessor.reads() ? "read" : "written") : none,
                decodes || mode.isLoad() ? value.readErrors() : none,
                checks ? value.writeErrors() : none);
    }

    /** Adds the result and the parameters. */
    void addSignature(MethodSpec.Builder method) {
        if (ofElement) {
            ArrayEmitter.of(field).addIndices(method, accessor);
        }
        method.returns(returned());
        List<CodeBlock> names = operands();
        for (int i = 0; i < names.size(); i++) {
            TypeName type = mode == AccessMode.AWAIT && i == 1 ? ClassName.get(Duration.class) : value.javaType();
            method.addParameter(type, names.get(i).toString());
        }
    }

    private TypeName returned() {
        return switch (mode) {
            case COMPARE_AND_SET, AWAIT -> TypeName.BOOLEAN;
            case SET_VOLATILE, SET_RELEASE, SET_OPAQUE, WAKE -> TypeName.VOID;
            default -> value.javaType();
        };
    }

    private List<CodeBlock> operands() {
        List<String> names = new ArrayList<>();
        String own = field.parameter();
        switch (mode) {
            case SET_VOLATILE, SET_RELEASE, SET_OPAQUE, GET_AND_SET -> names.add(own);
            case COMPARE_AND_SET, COMPARE_AND_EXCHANGE -> {
                names.add(EXPECTED);
                names.add(own.equals(EXPECTED) ? "value" : own);
            }
            case GET_AND_ADD -> names.add("delta");
            case GET_AND_BITWISE_OR, GET_AND_BITWISE_AND, GET_AND_BITWISE_XOR -> names.add("mask");
            case AWAIT -> {
                names.add(EXPECTED);
                names.add("timeout");
            }
            default -> {}
        }
        return names.stream().map(name -> CodeBlock.of("$L", name)).toList();
    }
}

package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.model.AccessMode;
import java.nio.ByteOrder;
import java.util.List;

/**
 * The code of ordered access: a call of the runtime with the integer that a value is stored as, and the way from and to that.
 *
 * @param mode how it is ordered
 * @param value the code of values of the type
 * @param order the byte order of the type
 */
public record ModeEmitter(AccessMode mode, FieldEmitter value, Endian order) {

    private static final ClassName ORDERED = ClassName.get("io.sharedstruct.runtime", "Ordered");
    private static final ClassName ATOMICS = ClassName.get("io.sharedstruct.runtime", "Atomics");
    private static final ClassName WORDS = ClassName.get("io.sharedstruct.runtime", "Words");

    /** An expression or a statement for the access at an offset. */
    public CodeBlock access(CodeBlock offset, List<CodeBlock> operands) {
        if (mode.isSignal()) {
            return signal(offset, operands);
        }
        CodeBlock call = bits(offset, operands);
        return mode.isStore() || mode == AccessMode.COMPARE_AND_SET ? call : value.fromBits(call, offset);
    }

    /** The same with what lies there as the result, and not as a value. */
    CodeBlock bits(CodeBlock offset, List<CodeBlock> operands) {
        String name = mode.prefix();
        String bits = value.bits().accessorSuffix();
        String method = mode.isAtomic() ? name + bits : name.substring(0, 3) + bits + name.substring(3);
        return CodeBlock.of(
                "$T.$L(this, $L$L)", mode.isAtomic() ? ATOMICS : ORDERED, method, offset, arguments(operands));
    }

    private CodeBlock arguments(List<CodeBlock> operands) {
        return switch (mode) {
            case GET_AND_ADD ->
                CodeBlock.of(
                        "$L, $L",
                        switch (order) {
                            case NATIVE -> CodeBlock.of("");
                            case BIG -> CodeBlock.of(", $T.BIG_ENDIAN", ByteOrder.class);
                            case LITTLE -> CodeBlock.of(", $T.LITTLE_ENDIAN", ByteOrder.class);
                        },
                        value.operand(operands.get(0)));
            case GET_AND_BITWISE_OR, GET_AND_BITWISE_AND, GET_AND_BITWISE_XOR ->
                CodeBlock.of(", $L", value.maskBits(operands.get(0)));
            default ->
                operands.stream()
                        .map(operand -> CodeBlock.of(", $L", value.toBits(operand)))
                        .collect(CodeBlock.joining(""));
        };
    }

    private CodeBlock signal(CodeBlock offset, List<CodeBlock> operands) {
        return mode == AccessMode.WAKE
                ? CodeBlock.of("$T.wake(this, $L)", WORDS, offset)
                : CodeBlock.of(
                        "$T.await(this, $L, $L, $L)", WORDS, offset, value.toBits(operands.get(0)), operands.get(1));
    }

    /** What the access is, for Javadoc, behind the name of the property. */
    public String what() {
        return switch (mode) {
            case GET_VOLATILE -> "Reads $L with the ordering of a volatile field.";
            case SET_VOLATILE -> "Writes $L with the ordering of a volatile field.";
            case GET_ACQUIRE -> "Reads $L, and then sees all that was written before the release that it reads.";
            case SET_RELEASE -> "Writes $L, for those who read it with acquire to see all that was written before.";
            case GET_OPAQUE -> "Reads $L each time and whole, in no order with other fields.";
            case SET_OPAQUE -> "Writes $L each time and whole, in no order with other fields.";
            case COMPARE_AND_SET -> "Writes $L if it has the expected value, in one step.";
            case COMPARE_AND_EXCHANGE ->
                "Writes $L if it has the expected value, in one step, and returns what it had.";
            case GET_AND_SET -> "Writes $L and returns what it had, in one step.";
            case GET_AND_ADD -> "Adds to $L and returns what it had, in one step.";
            case GET_AND_BITWISE_OR -> "Sets bits of $L and returns what it had, in one step.";
            case GET_AND_BITWISE_AND -> "Clears all but some bits of $L and returns what it had, in one step.";
            case GET_AND_BITWISE_XOR -> "Flips bits of $L and returns what it had, in one step.";
            case AWAIT -> "Waits while $L has the expected value; returns whether it has another one now.";
            case WAKE -> "Wakes all who wait for $L.";
            case PLAIN -> throw new IllegalStateException("plain");
        };
    }

    /** Why it is ordered, for a comment at the access. */
    public String reason() {
        return switch (mode) {
            case GET_VOLATILE, SET_VOLATILE ->
                "volatile: all agree on the order of this and all other volatile accesses";
            case GET_ACQUIRE -> "acquire: what was written before the release that this reads is seen from here on";
            case SET_RELEASE -> "release: what was written before is seen by who reads this with acquire";
            case GET_OPAQUE -> "opaque: read each time, never from a register, in no order with others";
            case SET_OPAQUE -> "opaque: written each time, in no order with others";
            case AWAIT -> "futex: sleeps in the kernel, unless the value is another one already";
            case WAKE -> "futex: what was written before is seen by who wakes up";
            default -> "atomic: nothing comes between read and write; ordered as volatile";
        };
    }
}

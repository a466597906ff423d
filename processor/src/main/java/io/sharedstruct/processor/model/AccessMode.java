package io.sharedstruct.processor.model;

import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.struct.MethodNames;
import io.sharedstruct.processor.source.struct.RawMethod;
import org.jspecify.annotations.Nullable;

/** How an accessor orders its access, in the words of {@link java.lang.invoke.VarHandle}. Only plain access is generated. */
public enum AccessMode {
    PLAIN("", Shape.NONE),
    GET_VOLATILE("getVolatile", Shape.LOAD),
    SET_VOLATILE("setVolatile", Shape.STORE),
    GET_ACQUIRE("getAcquire", Shape.LOAD),
    SET_RELEASE("setRelease", Shape.STORE),
    GET_OPAQUE("getOpaque", Shape.LOAD),
    SET_OPAQUE("setOpaque", Shape.STORE),
    COMPARE_AND_SET("compareAndSet", Shape.COMPARE),
    COMPARE_AND_EXCHANGE("compareAndExchange", Shape.COMPARE),
    GET_AND_SET("getAndSet", Shape.UPDATE),
    GET_AND_ADD("getAndAdd", Shape.UPDATE),
    GET_AND_BITWISE_OR("getAndBitwiseOr", Shape.UPDATE),
    GET_AND_BITWISE_AND("getAndBitwiseAnd", Shape.UPDATE),
    GET_AND_BITWISE_XOR("getAndBitwiseXor", Shape.UPDATE);

    /** Parameters and result of a method. A load and a store look like a plain getter and setter. */
    public enum Shape {
        LOAD,
        STORE,
        COMPARE,
        UPDATE,
        NONE;

        public static Shape of(RawMethod method) {
            boolean returnsNothing = method.returns().is(RawType.Kind.VOID);
            return switch (method.parameters().size()) {
                case 0 -> returnsNothing ? NONE : LOAD;
                case 1 -> returnsNothing ? STORE : UPDATE;
                case 2 -> returnsNothing ? NONE : COMPARE;
                default -> NONE;
            };
        }
    }

    private final String prefix;
    private final Shape shape;

    AccessMode(String prefix, Shape shape) {
        this.prefix = prefix;
        this.shape = shape;
    }

    /** The mode that name and shape of a method ask for, plain if none. */
    public static AccessMode of(RawMethod method) {
        for (AccessMode mode : values()) {
            if (mode != PLAIN
                    && mode.shape == Shape.of(method)
                    && MethodNames.afterPrefix(mode.prefix, method.name()) != null) {
                return mode;
            }
        }
        return PLAIN;
    }

    /** The property that a method of this mode accesses. */
    public @Nullable String property(RawMethod method) {
        return MethodNames.afterPrefix(prefix, method.name());
    }

    /** Whether a method of this mode can't be anything else: no accessor of a single value looks like it. */
    public boolean unmistakable() {
        return shape == Shape.COMPARE || shape == Shape.UPDATE;
    }
}

package io.sharedstruct.processor.model;

import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.struct.MethodNames;
import io.sharedstruct.processor.source.struct.RawMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an accessor orders its access, in the words of {@link java.lang.invoke.VarHandle}; or that it waits for others, or wakes them. */
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
    GET_AND_BITWISE_XOR("getAndBitwiseXor", Shape.UPDATE),
    AWAIT("await", Shape.AWAIT),
    WAKE("wake", Shape.WAKE);

    /** Parameters and result of a method. A load and a store look like a plain getter and setter. */
    public enum Shape {
        LOAD(0, false),
        STORE(1, true),
        COMPARE(2, false),
        UPDATE(1, false),
        AWAIT(2, false),
        WAKE(0, true),
        NONE(0, false);

        private static final String DURATION = "java.time.Duration";

        private final int operands;
        private final boolean returnsNothing;

        Shape(int operands, boolean returnsNothing) {
            this.operands = operands;
            this.returnsNothing = returnsNothing;
        }

        /** Whether a method has such a shape with so many indices before the operands. */
        private boolean fits(RawMethod method, int indices) {
            List<RawType> parameters = method.parameters();
            boolean waits = !parameters.isEmpty()
                    && parameters.get(parameters.size() - 1).name().equals(DURATION);
            return this != NONE
                    && parameters.size() == operands + indices
                    && method.returns().is(RawType.Kind.VOID) == returnsNothing
                    && (waits || this != AWAIT)
                    && parameters.subList(0, indices).stream().allMatch(index -> isIndex(index, parameters.get(0)));
        }

        private static boolean isIndex(RawType type, RawType first) {
            return List.of("int", "long").contains(type.name()) && type.name().equals(first.name());
        }
    }

    /** The most indices of an element of an array. */
    private static final int MOST_INDICES = 2;

    private final String prefix;
    private final Shape shape;

    AccessMode(String prefix, Shape shape) {
        this.prefix = prefix;
        this.shape = shape;
    }

    /** The mode that name and shape of a method of a single value ask for, plain if none. */
    public static AccessMode of(RawMethod method) {
        return of(method, 0);
    }

    /** The mode that name and shape of a method of an element of an array ask for, plain if none. */
    public static AccessMode ofElement(RawMethod method) {
        for (int indices = 1; indices <= MOST_INDICES; indices++) {
            AccessMode mode = of(method, indices);
            if (mode != PLAIN) {
                return mode;
            }
        }
        return PLAIN;
    }

    private static AccessMode of(RawMethod method, int indices) {
        for (AccessMode mode : values()) {
            if (mode.shape.fits(method, indices) && mode.property(method) != null) {
                return mode;
            }
        }
        return PLAIN;
    }

    /** The mode that the name of a method alone asks for, whatever its shape; plain if none. */
    public static AccessMode named(RawMethod method) {
        for (AccessMode mode : values()) {
            if (mode != PLAIN && mode.property(method) != null) {
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
        return shape != Shape.LOAD && shape != Shape.STORE && shape != Shape.NONE;
    }

    /** What the names of its methods begin with. */
    public String prefix() {
        return prefix;
    }

    /** Whether it reads and does nothing else. */
    public boolean isLoad() {
        return shape == Shape.LOAD;
    }

    /** Whether it writes and does nothing else. */
    public boolean isStore() {
        return shape == Shape.STORE;
    }

    /** Whether it compares, with an expected value as the first operand. */
    public boolean compares() {
        return shape == Shape.COMPARE;
    }

    /** Whether it reads and writes in one step. */
    public boolean isAtomic() {
        return shape == Shape.COMPARE || shape == Shape.UPDATE;
    }

    /** Whether it waits or wakes, and accesses nothing. */
    public boolean isSignal() {
        return this == AWAIT || this == WAKE;
    }

    /** How many parameters behind the indices its methods have. */
    public int operands() {
        return shape.operands;
    }
}

package io.sharedstruct.processor.model;

import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.struct.RawMethod;
import java.util.List;

/**
 * A method that has been recognised as an accessor of a property.
 *
 * @param property the name of the property
 * @param role what it does
 * @param mode how it is ordered
 * @param method the method
 */
public record Accessor(String property, Role role, AccessMode mode, RawMethod method) {

    /** A plain accessor. */
    public Accessor(String property, Role role, RawMethod method) {
        this(property, role, AccessMode.PLAIN, method);
    }

    public boolean reads() {
        return mode == AccessMode.PLAIN ? role.reads() : mode.isLoad();
    }

    /** Whether it has a value of the property, so that its types are those of the property. */
    public boolean hasValue() {
        return !mode.isSignal();
    }

    /** The type of the property, or of its elements if it is an array, as this accessor sees it. */
    public RawType type() {
        List<RawType> parameters = method.parameters();
        if (mode != AccessMode.PLAIN) {
            return mode.isLoad() || (mode.isAtomic() && !mode.compares())
                    ? method.returns()
                    : parameters.get(parameters.size() - 1);
        }
        if (role.isText()) {
            return new RawType(RawType.Kind.STRING, "java.lang.String");
        }
        if (role.isBulk()) {
            return parameters.get(role.isRange() ? 1 : 0).element();
        }
        return role.reads() ? method.returns() : parameters.get(parameters.size() - 1);
    }

    /** The types of its parameters behind the indices. */
    public List<RawType> operands() {
        return method.parameters().subList(indices(), method.parameters().size());
    }

    /** Whether it is one of an array. */
    public boolean ofArray() {
        return role.ofArray() || (role.isText() && indices() > 0);
    }

    /** Whether its indices are {@code long}. */
    public boolean longIndices() {
        return ofArray()
                && (!role.isBulk() || role.isRange())
                && method.parameters().get(0).name().equals("long");
    }

    /** How many indices it takes. */
    public int indices() {
        int others = mode != AccessMode.PLAIN
                ? mode.operands()
                : role.isText() ? (role.isRange() ? 3 : 1) : (role.reads() ? 0 : 1);
        return method.parameters().size() - others;
    }
}

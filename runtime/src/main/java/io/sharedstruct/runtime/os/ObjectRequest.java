package io.sharedstruct.runtime.os;

import io.sharedstruct.Permissions;
import io.sharedstruct.Scope;

/**
 * What is wanted of the operating system.
 *
 * @param operation the user's word for it, for messages
 * @param name the name of the object, checked before, without a leading slash
 * @param disposition what may be there already
 * @param permissions who may open a new object, and whom an opener of an existing one trusts
 * @param scope the namespace of the name, where there are several
 * @param length the length in bytes of a new object
 */
public record ObjectRequest(
        String operation, String name, Disposition disposition, Permissions permissions, Scope scope, long length)
        implements Subject {

    /** The answers to "does it exist?". */
    public enum Disposition {
        /** Either way. */
        OPEN_OR_CREATE,
        /** It must not. */
        CREATE,
        /** It must. */
        OPEN,
        /** It must, and is only read. */
        OPEN_READ_ONLY;

        /**
         * Whether an absent object is created.
         *
         * @return whether it is
         */
        public boolean creates() {
            return this == OPEN_OR_CREATE || this == CREATE;
        }
    }

    /**
     * Whether the object is only read.
     *
     * @return whether it is
     */
    @Override
    public boolean readOnly() {
        return disposition == Disposition.OPEN_READ_ONLY;
    }

    /**
     * The same request in the messages of another operation.
     *
     * @param other the user's word for it
     * @return a copy
     */
    public ObjectRequest during(String other) {
        return new ObjectRequest(other, name, disposition, permissions, scope, length);
    }

    /**
     * The same request for reading and writing what is there.
     *
     * @return a copy
     */
    public ObjectRequest writing() {
        return new ObjectRequest(operation, name, Disposition.OPEN, permissions, scope, length);
    }
}

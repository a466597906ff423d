package io.sharedstruct;

/** The namespace of a region's name on Windows. Elsewhere names belong to the whole machine and this has no effect. */
public enum Scope {
    /** {@code Local\}: the processes of the same logon session. The default. */
    LOCAL,

    /**
     * {@code Global\}: all sessions, for a service and a user's program. To create such a region a process needs the
     * privilege {@code SeCreateGlobalPrivilege}, which services have.
     */
    GLOBAL
}

package io.sharedstruct.sample;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Permissions;
import io.sharedstruct.Scope;

/** How the service and its readers name its region: everybody on the machine may read it, and the service alone writes. */
final class ServiceRegion {

    static final String NAME = "NoteService";

    private ServiceRegion() {}

    /** Scope counts on Windows, where the session of a service has names of its own. */
    static AcquireOptions options(String name) {
        return AcquireOptions.named(name).withPermissions(Permissions.ALL_READ).withScope(Scope.GLOBAL);
    }
}

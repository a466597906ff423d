package io.sharedstruct.sample;

import io.sharedstruct.AcquireOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The region of a command that only looks: the user's own, or the service's, which other users may read as well. */
@SuppressWarnings("NullAway.Init")
final class ShownRegion {

    @Mixin
    private Region region;

    @Option(
            names = "--service",
            description = "the region of the service, read-only (default name: " + ServiceRegion.NAME + ")")
    private boolean service;

    boolean isService() {
        return service;
    }

    Region own() {
        return region;
    }

    String name() {
        return service ? region.nameOr(ServiceRegion.NAME) : region.name();
    }

    AcquireOptions options() {
        return service ? ServiceRegion.options(name()) : region.options();
    }

    NoteShared openReadOnly() {
        return NoteShared.openReadOnly(options());
    }
}

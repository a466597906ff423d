package io.sharedstruct.tools.command;

import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.source.Sources;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What says how the bytes of a region lie, beside the region. */
final class StructOptions {

    @Mixin
    private final ClassPathOption classes = new ClassPathOption();

    @ArgGroup
    private @Nullable Given given;

    /** One of both. */
    static final class Given {

        @Option(
                names = "--struct",
                paramLabel = "CLASS",
                description = "the struct is that of this class on the class path")
        private @Nullable String struct;

        @Option(
                names = "--layout",
                paramLabel = "FILE",
                description = "the struct is that of a layout that was saved by the command layout")
        private @Nullable Path layout;
    }

    /** The struct that the user named, if he did. */
    Optional<StructDescription> given() {
        if (given == null) {
            return Optional.empty();
        }
        if (given.struct != null) {
            return Optional.of(classes.sources().ofClass(given.struct).struct());
        }
        return Optional.ofNullable(given.layout)
                .map(file -> Sources.layout(file).struct());
    }

    Sources sources() {
        return classes.sources();
    }

    /** What a struct is called, if that is known. */
    Optional<String> nameOf(StructDescription struct) {
        return struct.name().or(() -> classes.sources().nameOf(struct.fingerprint()));
    }
}

package io.sharedstruct.tools.command;

import io.sharedstruct.tools.source.ClassPath;
import io.sharedstruct.tools.source.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the user's classes are. */
final class ClassPathOption {

    @Option(
            names = {"-cp", "--class-path"},
            paramLabel = "PATH",
            description = "folders and jars with your classes, by which structs have names; no code in them is run")
    private @Nullable String classPath;

    private @Nullable Sources sources;

    Sources sources() {
        if (sources == null) {
            sources = new Sources(classPath == null ? null : ClassPath.of(classPath));
        }
        return sources;
    }
}

package io.sharedstruct.mirror.testing;

import io.sharedstruct.mirror.status.MirrorStatus;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Needs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The programs in {@code src/test/c}, compiled with the headers that were written for the structs. */
final class Program {

    private Program() {}

    /** Compiles a program into a folder and says where it is. */
    static Path compile(String name, Path folder) throws IOException, InterruptedException {
        Needs.program("gcc");
        for (Class<?> struct : new Class<?>[] {Tick.class, Page.class, MirrorStatus.class}) {
            String header = struct.getSimpleName() + ".h";
            try (InputStream written = Objects.requireNonNull(struct.getResourceAsStream(header), header)) {
                Files.write(folder.resolve(header), written.readAllBytes());
            }
        }
        Path program = folder.resolve(name);
        CPeer.run(
                "gcc",
                "-std=c11",
                "-O2",
                "-Wall",
                "-Wextra",
                "-Werror",
                "-I",
                folder.toString(),
                "-o",
                program.toString(),
                Path.of("src", "test", "c", name + ".c").toString());
        return program;
    }
}

package io.sharedstruct.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The programs in {@code src/test/c}, compiled by gcc. */
public final class CPeer {

    private CPeer() {}

    /** Compiles a program into a folder and says where it is. */
    public static Path compile(String source, Path folder) throws IOException, InterruptedException {
        Needs.linux();
        Needs.program("gcc");
        Path file = Path.of("src", "test", "c", source);
        Path program = folder.resolve(source.replace(".c", ""));
        run("gcc", "-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-o", program.toString(), file.toString(), "-lrt");
        return program;
    }

    /** Runs a program to its end and gives what it printed; a failure is one of the test. */
    public static String run(String... command) throws IOException, InterruptedException {
        Process process = start(command);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + process.exitValue() + " " + output);
        }
        return output;
    }

    /** Starts a program, both of whose outputs are one. */
    public static Process start(String... command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}

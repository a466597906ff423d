package io.sharedstruct.tools.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The program as users start it. */
public final class Jar {

    private Jar() {}

    /**
     * What it wrote, and its exit code.
     *
     * @param exitCode the exit code
     * @param out the standard output, with lines that end as here
     * @param err the standard error
     */
    public record Result(int exitCode, String out, String err) {}

    public static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dnative.encoding=UTF-8",
                "-jar",
                Path.of("target", "sharedstruct-tools.jar").toString()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    public static Result run(String... arguments) throws IOException, InterruptedException {
        return run(command(arguments));
    }

    /** The errors go through a file: Wine can't read both pipes of a process. */
    public static Result run(List<String> command) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("errors", ".txt");
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exitCode = process.waitFor();
            return new Result(
                    exitCode, lines(out), lines(new String(Files.readAllBytes(errors), StandardCharsets.UTF_8)));
        } finally {
            Files.delete(errors);
        }
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }
}

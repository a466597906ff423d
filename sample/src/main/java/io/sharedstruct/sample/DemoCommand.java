package io.sharedstruct.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        description = "Starts two Java processes that show each other values, and prints what they saw.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        String name = "SharedStructDemo-" + ProcessHandle.current().pid();
        Process asker = start("asker", name);
        Process answerer = start("answerer", name);
        CompletableFuture<Void> asked = print(asker, out);
        CompletableFuture<Void> answered = print(answerer, out);
        // Each gives up after a while if it doesn't see the other.
        int exit = asker.waitFor() + answerer.waitFor();
        CompletableFuture.allOf(asked, answered).join();
        out.println(exit == 0 ? "Each process saw what the other wrote." : "The processes did not see each other.");
        return exit == 0 ? 0 : 1;
    }

    private static Process start(String role, String name) throws IOException {
        return new ProcessBuilder(OwnJvm.command("exchange", "--name", name, role))
                .redirectErrorStream(true)
                .start();
    }

    private static CompletableFuture<Void> print(Process process, PrintWriter out) {
        return CompletableFuture.runAsync(() -> {
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    out.println(line);
                    out.flush();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}

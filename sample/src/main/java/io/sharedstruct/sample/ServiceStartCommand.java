package io.sharedstruct.sample;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "start",
        description = "Starts the service in the background, and returns when it counts.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ServiceStartCommand implements Callable<Integer> {

    @Mixin
    private ServiceOptions service;

    @Option(
            names = "--interval",
            paramLabel = "MILLISECONDS",
            description = "how long from one number to the next (default: ${DEFAULT-VALUE})",
            defaultValue = "1000")
    private int interval;

    @Spec
    private CommandSpec spec;

    /** The service says that it runs, or why it doesn't. Its output leads nowhere once this command has returned. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(apart());
        command.addAll(
                OwnJvm.command("service", "run", "--name", service.name(), "--interval", String.valueOf(interval)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(service.title() + " " + ServiceRunCommand.RUNNING)) {
                    spec.commandLine().getOut().println(line);
                    return 0;
                }
                said.add(line);
            }
        }
        PrintWriter err = spec.commandLine().getErr();
        said.forEach(err::println);
        return process.waitFor();
    }

    /** In a session of its own, the service is told nothing of Ctrl+C in this terminal, nor of the end of it. */
    private static List<String> apart() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "setsid"))
                .filter(Files::isExecutable)
                .limit(1)
                .map(Path::toString)
                .toList();
    }
}

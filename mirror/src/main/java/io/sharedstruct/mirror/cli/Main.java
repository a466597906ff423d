package io.sharedstruct.mirror.cli;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.mirror.MirrorException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry: what the jar is called with, and its exit codes. */
@Command(
        name = "sharedstruct-mirror",
        description = "The same shared struct on other machines.",
        mixinStandardHelpOptions = true,
        version = "sharedstruct-mirror 0.1.0",
        subcommands = {PublishCommand.class, SubscribeCommand.class, StatusCommand.class, KeyCommand.class})
@SuppressWarnings("NullAway.Init")
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof MirrorException
                            || e instanceof SharedMemoryException
                            || e instanceof IllegalArgumentException
                            || e instanceof UnsupportedOperationException
                            || e instanceof IOException) {
                        command.getErr().println("sharedstruct-mirror: " + e.getMessage());
                        return e instanceof IllegalArgumentException ? ExitCode.USAGE : ExitCode.SOFTWARE;
                    }
                    throw e;
                });
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}

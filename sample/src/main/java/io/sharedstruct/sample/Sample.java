package io.sharedstruct.sample;

import io.sharedstruct.SharedMemoryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry: what the program is called with, and its exit codes. */
@Command(
        name = "sharedstruct-sample",
        description = "Shares a number and a text with every other process on this machine.",
        mixinStandardHelpOptions = true,
        version = "SharedStruct sample 0.1.0",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:it could not be done; the message says why", "2:the command line is wrong"},
        subcommands = {
            SetCommand.class,
            GetCommand.class,
            WatchCommand.class,
            RemoveCommand.class,
            DemoCommand.class,
            DemoWindowCommand.class,
            ServiceCommand.class,
            ExchangeCommand.class
        })
public final class Sample implements Runnable {

    @Spec
    private CommandSpec spec;

    /** For picocli, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    Sample() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Sample())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof SharedMemoryException) {
                        command.getErr().println(e.getMessage());
                        return command.getCommandSpec().exitCodeOnExecutionException();
                    }
                    if (e instanceof IllegalArgumentException) {
                        // A name or a text that the library refuses: the user typed it.
                        command.getErr().println(e.getMessage());
                        command.usage(command.getErr());
                        return command.getCommandSpec().exitCodeOnInvalidInput();
                    }
                    throw e;
                });
    }

    /** Without a command. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}

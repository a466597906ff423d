package io.sharedstruct.tools;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.tools.command.CleanCommand;
import io.sharedstruct.tools.command.CompletionCommand;
import io.sharedstruct.tools.command.DiffCommand;
import io.sharedstruct.tools.command.DumpCommand;
import io.sharedstruct.tools.command.InspectCommand;
import io.sharedstruct.tools.command.LayoutCommand;
import io.sharedstruct.tools.command.ListCommand;
import io.sharedstruct.tools.command.RemoveCommand;
import io.sharedstruct.tools.command.RestoreCommand;
import io.sharedstruct.tools.command.SetCommand;
import io.sharedstruct.tools.command.ViewCommand;
import io.sharedstruct.tools.command.WatchCommand;
import io.sharedstruct.tools.source.SourceException;
import io.sharedstruct.tools.terminal.OutputFailedException;
import io.sharedstruct.tools.terminal.Printable;
import io.sharedstruct.tools.terminal.Terminal;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry: what the program is called with, and its exit codes. */
@Command(
        name = Tool.NAME,
        description = "Shows and changes the shared memory of this machine.",
        mixinStandardHelpOptions = true,
        version = Tool.VERSION,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:it could not be done; the message says why", "2:the command line is wrong"})
public final class Tool implements Runnable {

    static final String NAME = "sharedstruct";
    static final String VERSION = "sharedstruct 0.1.0";

    @Spec
    private CommandSpec spec;

    /** For picocli, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    private Tool() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        int exitCode = run(terminal, args);
        System.exit(exitCode);
    }

    /** Runs a command and tells what went wrong. */
    static int run(Terminal terminal, String... args) {
        try {
            int exitCode = commandLine(terminal).execute(args);
            terminal.out().flush();
            return exitCode;
        } catch (OutputFailedException e) {
            return failed(terminal, e);
        }
    }

    /** A command is a line here. */
    static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new Tool())
                .addSubcommand(new ListCommand(terminal))
                .addSubcommand(new InspectCommand(terminal))
                .addSubcommand(new WatchCommand(terminal))
                // A value may begin with "-".
                .addSubcommand(new CommandLine(new SetCommand(terminal)).setUnmatchedOptionsArePositionalParams(true))
                .addSubcommand(new LayoutCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new ViewCommand())
                .addSubcommand(new DumpCommand(terminal))
                .addSubcommand(new RestoreCommand(terminal))
                .addSubcommand(new RemoveCommand(terminal))
                .addSubcommand(new CleanCommand(terminal))
                .addSubcommand(new CompletionCommand(terminal))
                // A text may begin with "@", and is no file of arguments then.
                .setExpandAtFiles(false)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.hasColours() ? Ansi.ON : Ansi.OFF))
                .setExecutionExceptionHandler((e, command, parsed) -> explain(terminal, e));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().version(VERSION));
        return line;
    }

    private static int explain(Terminal terminal, Exception e) throws Exception {
        terminal.out().flush();
        if (e instanceof OutputFailedException failed) {
            return failed(terminal, failed);
        }
        if (e instanceof SharedMemoryException
                || e instanceof SourceException
                || e instanceof IllegalArgumentException
                || e instanceof UnsupportedOperationException
                || e instanceof IllegalCallerException
                || e instanceof IOException) {
            terminal.err().println(NAME + ": " + Printable.of(messageOf(e)));
            return e instanceof IllegalArgumentException ? ExitCode.USAGE : ExitCode.SOFTWARE;
        }
        throw e;
    }

    /** Those of files are only the name of the file. */
    private static String messageOf(Exception e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof NoSuchFileException) {
            return "there is no file '" + message + "'";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "there is a file '" + message + "' already";
        }
        if (e instanceof AccessDeniedException) {
            return "this user may not have the file '" + message + "'";
        }
        return message;
    }

    /** Who reads no more, as head does, has seen what he wanted. */
    private static int failed(Terminal terminal, OutputFailedException e) {
        if (e.isEndOfPipe()) {
            return ExitCode.OK;
        }
        terminal.err().println(NAME + ": the output can't be written: " + e.getMessage());
        return ExitCode.SOFTWARE;
    }

    /** Without a command. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}

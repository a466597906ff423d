package io.sharedstruct.tools.command;

import io.sharedstruct.tools.terminal.Screen;
import io.sharedstruct.tools.terminal.Terminal;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The values of a region as they change. */
@Command(
        name = "watch",
        description = {
            "Shows the fields of a region as inspect does, and again as their values change, until Ctrl-C or q.",
            "",
            "On a terminal the arrow keys scroll, and what has changed is marked. Elsewhere each change is a line. Changes that"
                    + " are undone between two looks aren't seen."
        },
        mixinStandardHelpOptions = true)
public final class WatchCommand implements Callable<Integer> {

    private static final int SHORTEST = 10;

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "the name of the region")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(names = "--field", paramLabel = "PATH", description = "only this field, and what is in it; may be repeated")
    private List<String> fields = new ArrayList<>();

    @Option(names = "--csv", description = "a row for each change, with the time and the values of all fields")
    private boolean csv;

    @Option(
            names = "--interval",
            paramLabel = "MS",
            defaultValue = "200",
            description = "how often it looks, in milliseconds; ${DEFAULT-VALUE} unless given, at least 10")
    private int interval;

    @Option(names = "--count", paramLabel = "N", description = "ends after so many rows or sets of changes")
    private long count = Long.MAX_VALUE;

    @Mixin
    private final StructOptions structs = new StructOptions();

    public WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (interval < SHORTEST) {
            throw new ParameterException(
                    spec.commandLine(), "--interval is at least " + SHORTEST + " milliseconds, not " + interval);
        }
        Duration pause = Duration.ofMillis(interval);
        try (Watched watched = new Watched(name, structs, fields)) {
            if (csv) {
                new WatchCsv(terminal, watched).run(pause, count);
            } else {
                Optional<Screen> screen = Screen.open(terminal);
                if (screen.isPresent()) {
                    try (Screen drawn = screen.get()) {
                        new WatchScreen(terminal, drawn, watched).run(pause);
                    }
                } else {
                    new WatchLines(terminal, watched).run(pause, count);
                }
            }
            watched.end().ifPresent(terminal.err()::println);
        }
        return 0;
    }
}

package io.sharedstruct.tools.command;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.window.ViewedRegion;
import io.sharedstruct.tools.window.Windows;
import java.lang.reflect.InvocationTargetException;
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

/** The window. */
@Command(
        name = "view",
        description = {
            "Shows regions in a window: values as they change, numbers over time, and the picture of the bytes.",
            "",
            "Tick a field to plot it; press Enter on it to write it. The command ends with the window."
        },
        mixinStandardHelpOptions = true)
public final class ViewCommand implements Callable<Integer> {

    private static final int SHORTEST = 10;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "the names of regions; without one, the window asks")
    private List<String> names = new ArrayList<>();

    @Option(names = "--dark", description = "dark colours")
    private boolean dark;

    @Option(
            names = "--interval",
            paramLabel = "MILLIS",
            defaultValue = "100",
            description = "how often values are read, in milliseconds; 100 if it isn't given")
    private int interval;

    @Mixin
    private final StructOptions structs = new StructOptions();

    @Override
    public Integer call() throws InterruptedException, InvocationTargetException {
        if (interval < SHORTEST) {
            throw new ParameterException(
                    spec.commandLine(), "values are read every " + SHORTEST + " milliseconds at most");
        }
        if (!Windows.arePossible()) {
            throw new UnsupportedOperationException(
                    "there is no display for a window; inspect and watch show the same in a terminal");
        }
        Optional<StructDescription> given = structs.given();
        List<ViewedRegion> regions = new ArrayList<>();
        try {
            names.forEach(name -> regions.add(ViewedRegion.open(name, given)));
        } catch (SharedMemoryException | IllegalArgumentException e) {
            regions.forEach(region -> region.reader().close());
            throw e;
        }
        Windows.show(regions, dark, Duration.ofMillis(interval));
        return 0;
    }
}

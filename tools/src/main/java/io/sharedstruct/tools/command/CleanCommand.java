package io.sharedstruct.tools.command;

import io.sharedstruct.RegionInfo;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.SharedRegions;
import io.sharedstruct.SweepResult;
import io.sharedstruct.tools.terminal.Printable;
import io.sharedstruct.tools.terminal.Terminal;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Removes what killed processes left. */
@Command(
        name = "clean",
        description = {
            "Removes what killed processes left: stale regions, and unfinished ones that nobody has. What a process has, what is"
                    + " kept, and what other programs made, stays."
        },
        mixinStandardHelpOptions = true)
public final class CleanCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = {"-y", "--yes"},
            description = "doesn't ask")
    private boolean yes;

    public CleanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<RegionInfo> stale =
                SharedRegions.list().stream().filter(RegionInfo::isSweepable).toList();
        if (stale.isEmpty()) {
            terminal.out().println("There is nothing to remove.");
            return 0;
        }
        if (!yes) {
            for (RegionInfo region : stale) {
                terminal.out().println(Printable.of(region.name()) + "  " + Regions.state(region));
            }
            String these = stale.size() == 1 ? "it" : "these " + stale.size() + " regions";
            if (!terminal.confirms("Remove " + these + "?")) {
                terminal.err().println("Nothing was removed.");
                return 1;
            }
        }
        SweepResult result = SharedRegions.sweep();
        for (String name : result.removed()) {
            terminal.out().println("removed '" + Printable.of(name) + "'");
        }
        terminal.out().flush();
        for (SharedMemoryException failure : result.failed()) {
            terminal.err().println(Printable.of(String.valueOf(failure.getMessage())));
        }
        return result.failed().isEmpty() ? 0 : 1;
    }
}

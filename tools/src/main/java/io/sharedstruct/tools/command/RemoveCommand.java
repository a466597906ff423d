package io.sharedstruct.tools.command;

import io.sharedstruct.RegionInfo;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.RegionState;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.SharedRegions;
import io.sharedstruct.inspect.RegionReader;
import io.sharedstruct.tools.terminal.Printable;
import io.sharedstruct.tools.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Unlinks one region. */
@Command(
        name = "remove",
        description = {
            "Removes the name of a region. Processes that have it keep it; the next one to ask for the name makes a new one."
        },
        mixinStandardHelpOptions = true)
public final class RemoveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "the name of the region")
    @SuppressWarnings("NullAway.Init") // picocli asks for it.
    private String name;

    @Option(
            names = {"-y", "--yes"},
            description = "doesn't ask")
    private boolean yes;

    public RemoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String state = state();
        String shown = "'" + Printable.of(name) + "'";
        if (!yes && !terminal.confirms("Remove " + shown + ", which is " + state + "?")) {
            terminal.err().println("Nothing was removed.");
            return 1;
        }
        if (!SharedRegions.unlink(name)) {
            throw new RegionNotFoundException("remove", name, "somebody else has removed it meanwhile");
        }
        terminal.out().println("removed " + shown + ", which was " + state);
        return 0;
    }

    /** What it is; who may not read it may remove it nevertheless, if it is his own. */
    private String state() {
        try (RegionReader reader = RegionReader.open(name)) {
            RegionInfo region = reader.look();
            return region.state() == RegionState.FOREIGN ? "of another program" : Regions.state(region);
        } catch (RegionNotFoundException e) {
            throw new RegionNotFoundException("remove", name, "there is no such region");
        } catch (SharedMemoryException e) {
            return "unknown";
        }
    }
}

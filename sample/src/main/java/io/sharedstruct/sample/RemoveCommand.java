package io.sharedstruct.sample;

import io.sharedstruct.RegionNotFoundException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "remove",
        description = "Removes the name of the region. Processes that have it keep it.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class RemoveCommand implements Runnable {

    @Mixin
    private Region region;

    @Override
    public void run() {
        if (!NoteShared.unlink(region.name())) {
            throw new RegionNotFoundException("unlink", region.name(), "there is no such region");
        }
    }
}

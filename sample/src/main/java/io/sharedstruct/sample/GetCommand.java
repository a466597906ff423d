package io.sharedstruct.sample;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "get",
        description = "Prints the number and the text that are there now.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class GetCommand implements Runnable {

    @Mixin
    private ShownRegion region;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        try (NoteShared note = region.openReadOnly()) {
            spec.commandLine().getOut().println(note.read(Region::describe));
        }
    }
}

package io.sharedstruct.sample;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "set",
        description =
                "Writes a number and a text. They stay until \"remove\" or a restart of the machine; on Windows as long"
                        + " as another process has the region.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class SetCommand implements Runnable {

    @Mixin
    private Region region;

    @Parameters(index = "0", paramLabel = "NUMBER", description = "from -2147483648 to 2147483647")
    private int number;

    @Parameters(index = "1", paramLabel = "TEXT", description = "at most 255 bytes in UTF-8")
    private String text;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        // As an initializer too: if the text is refused, no new region is left.
        try (NoteShared note = region.acquire(this::write)) {
            if (!note.isCreator()) {
                // Not update: all values are written, so it doesn't matter whether the writer before died in the
                // middle.
                note.takeOver(this::write);
            }
            spec.commandLine().getOut().println(note.read(Region::describe));
        }
    }

    private void write(Note note) {
        note.setText(text);
        note.setX(number);
    }
}

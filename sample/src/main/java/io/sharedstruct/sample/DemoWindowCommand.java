package io.sharedstruct.sample;

import io.sharedstruct.sample.window.NoteModel;
import io.sharedstruct.sample.window.Theme;
import io.sharedstruct.sample.window.WindowProgram;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "demo-window",
        description =
                "Opens a window with the number and the text. Start it twice, or beside \"watch\", and each shows what the"
                        + " other one sets.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class DemoWindowCommand implements Callable<Integer> {

    @Mixin
    private ShownRegion region;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "light or dark (default: light); Ctrl+D changes it",
            defaultValue = "light")
    private Theme theme;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (!hasDisplay()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "demo-window: there is no display to open a window on; start it from a desktop, or set DISPLAY");
            return 1;
        }
        WindowProgram.run(this::open, theme);
        return 0;
    }

    private static boolean hasDisplay() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (AWTError e) {
            return false; // DISPLAY leads nowhere
        }
    }

    /** As the article's window does: what it made goes with the last one who has it. */
    private NoteModel open() {
        NoteShared note = region.isService()
                ? region.openReadOnly()
                : NoteShared.acquire(region.own().options());
        return new SharedNote(region.name(), note, region.isService());
    }
}

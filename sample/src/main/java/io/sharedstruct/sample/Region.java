package io.sharedstruct.sample;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Persistence;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the region, and how the commands acquire it. */
final class Region {

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "the name of the region (default: " + NoteShared.NAME + ")")
    private @Nullable String name;

    AcquireOptions options() {
        return AcquireOptions.named(name());
    }

    String name() {
        return nameOr(NoteShared.NAME);
    }

    String nameOr(String other) {
        return name == null ? other : name;
    }

    /**
     * The region that {@code set} leaves and {@code get} finds. Windows has no kernel persistence: there a region lives as
     * long as a process has it, {@code watch} for example. Whoever acquires it closes it, also when the JVM is told to end.
     */
    NoteShared acquire(Consumer<? super Note> initializer) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return NoteShared.acquire(
                options()
                        .withPersistence(windows ? Persistence.PROCESS : Persistence.KERNEL)
                        .withCloseAtExit(false),
                initializer);
    }

    /** One line for people. */
    static String describe(MyData data) {
        return "number=" + data.getX() + " text=" + data.getText();
    }
}

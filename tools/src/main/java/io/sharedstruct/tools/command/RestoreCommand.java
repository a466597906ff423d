package io.sharedstruct.tools.command;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Permissions;
import io.sharedstruct.Persistence;
import io.sharedstruct.inspect.RegionWriter;
import io.sharedstruct.tools.source.DumpFile;
import io.sharedstruct.tools.source.SourceException;
import io.sharedstruct.tools.terminal.Printable;
import io.sharedstruct.tools.terminal.Progress;
import io.sharedstruct.tools.terminal.Terminal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A region out of a file. */
@Command(
        name = "restore",
        description = {
            "Creates a region with the bytes that the command dump has saved. It stays until it is removed or the machine"
                    + " restarts. Its locks are free, and its sequences begin anew."
        },
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", description = "the file")
    @SuppressWarnings("NullAway.Init") // picocli asks for it.
    private Path file;

    @Parameters(index = "1", paramLabel = "NAME", description = "the name of the new region")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(
            names = "--permissions",
            paramLabel = "WHO",
            defaultValue = "OWNER",
            description = "who may have it: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given")
    private Permissions permissions = Permissions.OWNER;

    public RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (DumpFile dump = DumpFile.open(file)
                        .orElseThrow(() -> new SourceException("the file '" + file + "' is no dump of a region"));
                Progress progress = terminal.progress("restoring", dump.struct().size());
                InputStream bytes = new Counted(dump.bytes(), progress)) {
            RegionWriter.create(
                    dump.struct(),
                    AcquireOptions.named(name)
                            .withPersistence(Persistence.KERNEL)
                            .withPermissions(permissions),
                    bytes);
            terminal.out()
                    .println("restored '" + Printable.of(name) + "' from " + Printable.of(file.toString()) + ": "
                            + dump.struct().size() + " bytes");
        }
        return 0;
    }

    /** Tells how much has been read. */
    private static final class Counted extends FilterInputStream {

        private final Progress progress;
        private long count;

        Counted(InputStream in, Progress progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            progress.reached(count);
            return read;
        }
    }
}

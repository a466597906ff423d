package io.sharedstruct.tools.command;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.inspect.RegionReader;
import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.source.DumpFile;
import io.sharedstruct.tools.terminal.Printable;
import io.sharedstruct.tools.terminal.Progress;
import io.sharedstruct.tools.terminal.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A region into a file. */
@Command(
        name = "dump",
        description = {
            "Saves the bytes of a region in a file, and how they lie. The command restore makes a region of it, the commands"
                    + " layout and diff read it, and a program with the class of the struct can map it.",
            "",
            "What others write meanwhile may be in it in part."
        },
        mixinStandardHelpOptions = true)
public final class DumpCommand implements Callable<Integer> {

    private static final int CHUNK = 1 << 20;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "NAME", description = "the name of the region")
    @SuppressWarnings("NullAway.Init") // picocli asks for it.
    private String name;

    @Parameters(index = "1", paramLabel = "FILE", description = "the file, which only this user may read")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--force", description = "replaces a file that is there")
    private boolean force;

    @Mixin
    private final StructOptions structs = new StructOptions();

    public DumpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Subject subject = Subject.open(name, structs)) {
            StructDescription struct = subject.known();
            if (subject.bytes().length() < struct.size()) {
                throw new SharedMemoryException(
                        "dump",
                        name,
                        "it has " + subject.bytes().length() + " bytes, and the struct has " + struct.size());
            }
            if (!force && Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            // Under another name until it is complete: half a region would look like one.
            Path folder = file.toAbsolutePath().getParent();
            Path part = Files.createTempFile(folder, ".sharedstruct", ".part");
            try {
                write(subject.reader(), struct, part);
                move(part);
            } finally {
                Files.deleteIfExists(part);
            }
            terminal.out()
                    .println("dumped '" + Printable.of(name) + "' to " + Printable.of(file.toString()) + ": "
                            + struct.size() + " bytes");
        }
        return 0;
    }

    private void move(Path part) throws IOException {
        if (force) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.move(part, file);
        }
    }

    private void write(RegionReader reader, StructDescription struct, Path part) throws IOException {
        try (OutputStream out = Files.newOutputStream(part);
                Progress progress = terminal.progress("dumping", struct.size())) {
            for (long offset = 0; offset < struct.size(); ) {
                int count = (int) Math.min(CHUNK, struct.size() - offset);
                out.write(reader.read(offset, count));
                offset += count;
                progress.reached(offset);
            }
            out.write(DumpFile.end(struct));
        }
    }
}

package io.sharedstruct.tools.command;

import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.picture.Picture;
import io.sharedstruct.tools.picture.SvgPicture;
import io.sharedstruct.tools.picture.TextPicture;
import io.sharedstruct.tools.source.Source;
import io.sharedstruct.tools.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where the bytes of fields lie. */
@Command(
        name = "layout",
        description = {
            "Draws the bytes of a struct: its fields, the padding between them, and the cache lines that they share.",
            "",
            "NAME is a region, a class on the class path, a jar or a folder with structs, or a saved layout; \"region:\","
                    + " \"class:\" and \"file:\" before a name say which it is."
        },
        mixinStandardHelpOptions = true)
public final class LayoutCommand implements Callable<Integer> {

    private static final int SMALLEST_LINE = 16;
    private static final int LARGEST_LINE = 4096;
    private static final int COLUMNS = 80;
    private static final String OUTPUT = "-";

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "what to draw")
    @SuppressWarnings("NullAway.Init") // picocli asks for it.
    private String name;

    @Option(names = "--svg", paramLabel = "FILE", description = "write the picture to a file of SVG; - is the output")
    private @Nullable String svg;

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "save the layout, for diff and for --layout of other commands; - is the output")
    private @Nullable String save;

    @Option(
            names = "--cache-line",
            paramLabel = "BYTES",
            defaultValue = "64",
            description = "how many bytes a cache line has, a power of two: 64, on Apple's processors 128")
    private int cacheLine;

    @Mixin
    private final StructOptions structs = new StructOptions();

    public LayoutCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (Integer.bitCount(cacheLine) != 1 || cacheLine < SMALLEST_LINE || cacheLine > LARGEST_LINE) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a cache line has a power of two of bytes, from " + SMALLEST_LINE + " to " + LARGEST_LINE + ", not "
                            + cacheLine);
        }
        List<Source> sources = sources();
        if (save != null) {
            save(sources, save);
        }
        if (svg != null) {
            write(svg, SvgPicture.of(sources.stream().map(this::picture).toList()));
        }
        if (save == null && svg == null) {
            draw(sources);
        }
        return 0;
    }

    private List<Source> sources() {
        Optional<StructDescription> given = structs.given();
        return given.map(struct -> List.of(new Source("region " + name, struct)))
                .orElseGet(() -> found(structs.sources().resolveAll(name)));
    }

    private List<Source> found(List<Source> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("there is no struct in '" + name + "'");
        }
        return sources;
    }

    private Picture picture(Source source) {
        String title = structs.nameOf(source.struct()).orElse(source.label());
        return Picture.of(title, source.struct(), cacheLine);
    }

    private void draw(List<Source> sources) {
        PrintWriter out = terminal.out();
        int columns = terminal.isTerminal() ? terminal.columns() : COLUMNS;
        TextPicture pictures = new TextPicture(columns, !terminal.hasUnicode(), new TerminalInk(terminal));
        boolean isFirst = true;
        for (Source source : sources) {
            if (!isFirst) {
                out.println();
                out.println();
            }
            isFirst = false;
            pictures.draw(picture(source), out::println);
        }
    }

    private void save(List<Source> sources, String file) throws IOException {
        if (sources.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a file has one layout, and there are " + sources.size() + " in '" + name
                            + "'; name one of them, with -cp");
        }
        write(file, sources.get(0).struct().toText());
    }

    private void write(String file, String text) throws IOException {
        if (file.equals(OUTPUT)) {
            terminal.out().print(text);
        } else {
            Files.writeString(Path.of(file), text);
        }
    }
}

package io.sharedstruct.tools.command;

import io.sharedstruct.tools.difference.Difference;
import io.sharedstruct.tools.difference.DifferenceText;
import io.sharedstruct.tools.source.Source;
import io.sharedstruct.tools.terminal.Colour;
import io.sharedstruct.tools.terminal.Printable;
import io.sharedstruct.tools.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Two layouts. */
@Command(
        name = "diff",
        description = {
            "Compares two layouts field by field, and says whether programs of one can use regions of the other.",
            "",
            "A and B are regions, classes on the class path, jars or folders with one struct, or saved layouts; \"region:\","
                    + " \"class:\" and \"file:\" before a name say which it is."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:they are the same, or programs of each can use regions of the other",
            "1:they are not, or could not be compared; the message says why",
            "2:the command line is wrong"
        },
        mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "A", description = "a layout")
    @SuppressWarnings("NullAway.Init") // picocli asks for it.
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "another one")
    @SuppressWarnings("NullAway.Init")
    private String second;

    @Mixin
    private final ClassPathOption classes = new ClassPathOption();

    public DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Source a = classes.sources().resolve(first);
        Source b = classes.sources().resolve(second);
        Difference difference = Difference.of(a.struct(), b.struct());
        title("- A: ", Colour.PROBLEM, a);
        title("+ B: ", Colour.GOOD, b);
        terminal.out().println();
        new DifferenceText(difference, terminal).write(terminal.out()::println);
        return difference.verdict().isGood() ? 0 : 1;
    }

    private void title(String mark, Colour colour, Source source) {
        long size = source.struct().size();
        terminal.out()
                .println(terminal.paint(
                        colour, mark + Printable.of(source.label()) + ", " + size + (size == 1 ? " byte" : " bytes")));
    }
}

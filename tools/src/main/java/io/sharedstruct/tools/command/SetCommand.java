package io.sharedstruct.tools.command;

import io.sharedstruct.inspect.FieldPlace;
import io.sharedstruct.inspect.FieldValues;
import io.sharedstruct.inspect.RegionWriter;
import io.sharedstruct.tools.terminal.Printable;
import io.sharedstruct.tools.terminal.Terminal;
import java.nio.ByteBuffer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes one field. */
@Command(
        name = "set",
        description = {
            "Writes one field of a region, and says what it was before.",
            "",
            "Whoever has the region sees the new value at once. Locks and sequences can't be written, nor regions of other"
                    + " programs."
        },
        mixinStandardHelpOptions = true)
public final class SetCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "NAME", description = "the name of the region")
    @SuppressWarnings("NullAway.Init") // picocli asks for it.
    private String name;

    @Parameters(index = "1", paramLabel = "FIELD", description = "the field: price, orders[3].id")
    @SuppressWarnings("NullAway.Init")
    private String field;

    @Parameters(
            index = "2",
            paramLabel = "VALUE",
            description =
                    "a number, in hexadecimal behind 0x; true or false; a constant of an enum; or a text as it is")
    @SuppressWarnings("NullAway.Init")
    private String value;

    public SetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (RegionWriter writer = RegionWriter.open(name)) {
            String before = writer.set(field, value);
            FieldPlace place = writer.struct().at(field);
            Object written = FieldValues.decode(place, ByteBuffer.wrap(FieldValues.encode(place, value)), 0);
            terminal.out().println(Printable.of(field) + ": " + before + " -> " + FieldValues.show(written));
        }
        return 0;
    }
}

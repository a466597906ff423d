package io.sharedstruct.tools.command;

import io.sharedstruct.RegionDescription;
import io.sharedstruct.RegionInfo;
import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.output.HexDump;
import io.sharedstruct.tools.output.HexDump.Mark;
import io.sharedstruct.tools.output.Human;
import io.sharedstruct.tools.output.Table;
import io.sharedstruct.tools.output.Table.Cell;
import io.sharedstruct.tools.output.Table.Column;
import io.sharedstruct.tools.terminal.Printable;
import io.sharedstruct.tools.terminal.Terminal;
import io.sharedstruct.tools.value.Bytes;
import io.sharedstruct.tools.value.FieldLine;
import io.sharedstruct.tools.value.FieldLines;
import io.sharedstruct.tools.value.Values;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The values of a region. */
@Command(
        name = "inspect",
        description = {
            "Shows the fields of a region and their values, by what the region says of itself.",
            "",
            "Nothing is changed, and nobody's region lives longer for it. Values are copied while others may be writing."
        },
        mixinStandardHelpOptions = true)
public final class InspectCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "the name of the region")
    @SuppressWarnings("NullAway.Init") // picocli asks for it.
    private String name;

    @Option(
            names = "--field",
            paramLabel = "PATH",
            description = "only this field, and what is in it: price, orders[3], orders[3].id; may be repeated")
    private List<String> fields = new ArrayList<>();

    @Option(names = "--all", description = "all elements of arrays, where otherwise the first few are shown")
    private boolean all;

    @Option(names = "--json", description = "for programs: what is known of the region, its fields, and their values")
    private boolean json;

    @Option(names = "--hex", description = "the bytes in hexadecimal, with the names of the fields where they begin")
    private boolean hex;

    @Mixin
    private final StructOptions structs = new StructOptions();

    public InspectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Subject subject = Subject.open(name, structs)) {
            Optional<StructDescription> struct = hex ? subject.struct() : Optional.of(subject.known());
            Optional<String> structName = struct.flatMap(structs::nameOf);
            if (json) {
                new InspectJson(terminal, subject, fields, all).write(structName);
                return 0;
            }
            List<FieldLines.Result> lines =
                    struct.map(known -> results(known, fields, all)).orElse(List.of());
            head(subject.info(), struct, structName).forEach(terminal.out()::println);
            if (struct.isEmpty()) {
                HexDump.write(terminal, subject.bytes(), List.of());
            } else if (hex) {
                HexDump.write(terminal, subject.bytes(), marks(lines));
            } else {
                table(lines, subject.bytes());
            }
            return 0;
        }
    }

    /** What is known of the region as a whole. */
    static List<String> head(RegionInfo region, Optional<StructDescription> struct, Optional<String> structName) {
        StringBuilder first =
                new StringBuilder(Printable.of(region.name())).append(": ").append(Regions.state(region));
        Optional<RegionDescription> description = region.description();
        description.ifPresent(known -> first.append(", created by ")
                .append(known.creatorPid())
                .append(' ')
                .append(Regions.age(known, Instant.now()))
                .append(" ago"));
        region.permissions().ifPresent(known -> first.append(", ").append(Printable.of(known)));
        region.owner().ifPresent(known -> first.append(' ').append(Printable.of(known)));
        if (struct.isEmpty()) {
            return List.of(first.append(", ")
                    .append(region.length().orElse(0))
                    .append(" bytes")
                    .toString());
        }
        int fields = struct.get().fields().size();
        String second = "struct "
                + structName
                        .map(Printable::of)
                        .orElseGet(() -> Human.fingerprint(struct.get().fingerprint()))
                + ", " + struct.get().size() + (struct.get().size() == 1 ? " byte, " : " bytes, ") + fields
                + (fields == 1 ? " field" : " fields");
        return List.of(first.toString(), second);
    }

    private void table(List<FieldLines.Result> results, Bytes bytes) {
        List<FieldLine> lines = new ArrayList<>();
        boolean isCut = false;
        for (FieldLines.Result result : results) {
            lines.addAll(result.lines());
            isCut |= result.isCut();
        }
        int elements = all ? Integer.MAX_VALUE : fields.isEmpty() ? Values.FEW : Values.MANY;
        Values values = new Values(bytes, elements, terminal.ellipsis());
        Table table = columns();
        for (FieldLine line : lines) {
            table.add(cells(line, values.show(line)));
        }
        terminal.out().println();
        table.lines(terminal, terminal.columns()).forEach(terminal.out()::println);
        if (isCut) {
            terminal.out().flush();
            terminal.err().println("there are more fields; --field shows some of them, --all shows all");
        }
    }

    static List<FieldLines.Result> results(StructDescription struct, List<String> fields, boolean all) {
        return fields.isEmpty()
                ? List.of(FieldLines.of(struct, all))
                : fields.stream()
                        .map(field -> FieldLines.of(struct, field, all))
                        .toList();
    }

    /** The value comes last, and is cut first. */
    static Table columns() {
        return new Table(
                Column.number("OFFSET"), Column.text("TYPE", 14), Column.text("NAME", 16), Column.text("VALUE", 20));
    }

    /** With a narrow column in front. */
    static Table columnsWithMark() {
        return new Table(
                Column.text(" "),
                Column.number("OFFSET"),
                Column.text("TYPE", 14),
                Column.text("NAME", 16),
                Column.text("VALUE", 20));
    }

    static List<Cell> cells(FieldLine line, String value) {
        return List.of(
                Cell.of(Long.toString(line.place().offset())),
                Cell.of(Printable.of(line.type())),
                Cell.of(Printable.of(line.place().path())),
                Cell.of(value));
    }

    private static List<Mark> marks(List<FieldLines.Result> results) {
        return results.stream()
                .flatMap(result -> result.lines().stream())
                .map(line -> new Mark(
                        line.place().offset(),
                        line.place().length(),
                        line.place().path() + (line.hidden() > 0 ? "..." : "")))
                .sorted(Comparator.comparingLong(Mark::offset))
                .toList();
    }
}

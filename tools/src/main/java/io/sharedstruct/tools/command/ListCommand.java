package io.sharedstruct.tools.command;

import com.fasterxml.jackson.core.JsonGenerator;
import io.sharedstruct.RegionDescription;
import io.sharedstruct.RegionInfo;
import io.sharedstruct.RegionState;
import io.sharedstruct.SharedRegions;
import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.output.Human;
import io.sharedstruct.tools.output.Json;
import io.sharedstruct.tools.output.Table;
import io.sharedstruct.tools.output.Table.Cell;
import io.sharedstruct.tools.output.Table.Column;
import io.sharedstruct.tools.terminal.Live;
import io.sharedstruct.tools.terminal.Live.Frame;
import io.sharedstruct.tools.terminal.Printable;
import io.sharedstruct.tools.terminal.Terminal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The regions of this machine. */
@Command(
        name = "list",
        description = {
            "Lists the shared memory of this machine.",
            "",
            "A region is attached, if a process has it; kept, if it waits for one; stale, if those that had it were killed;"
                    + " unfinished, if it is being made or its maker was killed; foreign, if another program made it;"
                    + " unknown, if this user may not look at it."
        },
        mixinStandardHelpOptions = true)
public final class ListCommand implements Callable<Integer> {

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final int FINGERPRINT_SHOWN = 8;

    private final Terminal terminal;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "only regions of these names; * stands for any characters, ? for one")
    private List<String> names = new ArrayList<>();

    @Mixin
    private final ClassPathOption classes = new ClassPathOption();

    @Option(names = "--json", description = "for programs: everything that is known")
    private boolean json;

    @Option(names = "--watch", description = "again whenever something changes, until Ctrl-C or q")
    private boolean watch;

    public ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (watch && !json && terminal.canRedraw()) {
            Live.show(terminal, INTERVAL, columns -> {
                List<String> lines = table(regions()).lines(terminal, columns);
                return new Frame(lines.subList(0, 1), lines.subList(1, lines.size()));
            });
            return 0;
        }
        List<RegionInfo> before = List.of();
        boolean first = true;
        do {
            List<RegionInfo> now = regions();
            if (first || !now.equals(before)) {
                write(now, first);
                terminal.out().flush();
                first = false;
                before = now;
            }
        } while (watch && Live.pause(INTERVAL));
        return 0;
    }

    private List<RegionInfo> regions() {
        List<Pattern> patterns = names.stream().map(ListCommand::pattern).toList();
        return SharedRegions.list().stream()
                .filter(region -> patterns.isEmpty()
                        || patterns.stream()
                                .anyMatch(pattern ->
                                        pattern.matcher(region.name()).matches()))
                .toList();
    }

    private static Pattern pattern(String name) {
        StringBuilder pattern = new StringBuilder();
        name.codePoints()
                .forEach(character -> pattern.append(
                        switch (character) {
                            case '*' -> ".*";
                            case '?' -> ".";
                            default -> Pattern.quote(Character.toString(character));
                        }));
        return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    }

    private void write(List<RegionInfo> regions, boolean first) throws IOException {
        if (json) {
            writeJson(regions);
            return;
        }
        if (!first) {
            terminal.out().println();
        }
        if (!regions.isEmpty()) {
            table(regions).lines(terminal, terminal.columns()).forEach(terminal.out()::println);
        }
        terminal.out().flush();
        for (RegionInfo region : regions) {
            region.problem().ifPresent(problem -> terminal.err().println(Printable.of(problem)));
        }
    }

    private Table table(List<RegionInfo> regions) {
        Instant now = Instant.now();
        Table table = new Table(
                Column.text("NAME", 12),
                Column.text("STATE"),
                Column.text("STRUCT", FINGERPRINT_SHOWN),
                Column.number("SIZE"),
                Column.number("FIELDS"),
                Column.number("PID"),
                Column.number("AGE"),
                Column.text("MODE"),
                Column.text("OWNER", 5));
        for (RegionInfo region : regions) {
            Optional<StructDescription> struct = Regions.struct(region);
            Optional<RegionDescription> description = region.description();
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(Printable.of(region.name())));
            row.add(new Cell(Regions.state(region), Regions.colour(region)));
            row.add(Cell.of(description.map(this::structName).orElse("-")));
            row.add(Cell.of(size(region)));
            row.add(Cell.of(
                    struct.map(known -> Integer.toString(known.fields().size())).orElse("-")));
            row.add(Cell.of(
                    description.map(known -> Long.toString(known.creatorPid())).orElse("-")));
            row.add(Cell.of(description.map(known -> Regions.age(known, now)).orElse("-")));
            row.add(Cell.of(Printable.of(region.permissions().orElse("-"))));
            row.add(Cell.of(Printable.of(region.owner().orElse("-"))));
            table.add(row);
        }
        return table;
    }

    /** The simple name, or the first digits of the fingerprint. */
    private String structName(RegionDescription description) {
        return classes.sources()
                .nameOf(description.fingerprint())
                .map(name -> Printable.of(name.substring(name.lastIndexOf('.') + 1)))
                .orElseGet(() -> Human.fingerprint(description.fingerprint()).substring(0, FINGERPRINT_SHOWN));
    }

    private static String size(RegionInfo region) {
        if (region.description().isPresent() && region.state() != RegionState.UNFINISHED) {
            return Human.bytes(region.description().get().structSize());
        }
        return region.length().isPresent() ? Human.bytes(region.length().getAsLong()) : "-";
    }

    private void writeJson(List<RegionInfo> regions) throws IOException {
        try (JsonGenerator out = Json.to(terminal)) {
            out.writeStartArray();
            for (RegionInfo region : regions) {
                out.writeStartObject();
                Regions.write(
                        out,
                        region,
                        Regions.struct(region),
                        region.description().flatMap(known -> classes.sources().nameOf(known.fingerprint())));
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        terminal.out().println();
    }
}

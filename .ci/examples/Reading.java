import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reader of a README, with as many terminals as it takes. How READMEs are written for it: examples/README.md, under "How they are run".
 */
final class Reading implements AutoCloseable {

    private static final Pattern STEP = Pattern.compile(
            "^<!-- terminal (?<opened>\\w+) -->$|^<!-- (?<key>Enter|Ctrl-C) in (?<pressed>\\w+) -->$"
                    + "|^```(?<language>\\w*)\n(?<code>.*?)^```$",
            Pattern.MULTILINE | Pattern.DOTALL);

    private final Path folder;
    private final Map<String, String> environment;
    private final Map<String, Terminal> terminals = new HashMap<>();

    /** Who prints the next block. */
    private Terminal last;

    private String opened;
    private boolean ending;

    Reading(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    void follow(String readme) throws Exception {
        Matcher step = STEP.matcher(readme);
        int commands = 0;
        while (step.find()) {
            if (step.group("opened") != null) {
                settle(List.of());
                opened = step.group("opened");
            } else if (step.group("key") != null) {
                settle(List.of());
                last = terminals.remove(step.group("pressed"));
                if (last == null) {
                    throw new Difference("nothing runs in terminal " + step.group("pressed"));
                }
                last.press(step.group("key"));
                ending = true;
            } else if (step.group("language").equals("sh")) {
                settle(List.of());
                commands++;
                last = new Terminal(folder, environment, step.group("code"));
                ending = opened == null;
                if (opened != null) {
                    terminals.put(opened, last);
                    opened = null;
                }
            } else if (step.group("language").isEmpty()) {
                settle(step.group("code").lines().toList());
            }
        }
        settle(List.of());
        if (commands == 0) {
            throw new Difference("no commands");
        }
        if (!terminals.isEmpty()) {
            throw new Difference("still runs: terminal " + terminals.keySet());
        }
    }

    /** Compares what was printed since the last time with the lines of a block, or with nothing where no block follows. */
    private void settle(List<String> expected) throws Exception {
        if (last == null) {
            if (!expected.isEmpty()) {
                throw new Difference("nobody prints " + expected);
            }
            return;
        }
        Terminal terminal = last;
        last = null;
        if (ending) {
            terminal.end();
        } else {
            terminal.say(expected.size());
        }
        List<String> printed = terminal.news();
        if (!matches(expected, printed) || ending && !terminal.endedWell()) {
            throw new Difference("$ " + terminal.command.strip().replace("\n", "\n$ ") + "\nexpected:\n"
                    + String.join("\n", expected).indent(2) + "printed:\n"
                    + String.join("\n", printed).indent(2)
                    + (ending ? "exit status " + terminal.status() : "still runs"));
        }
    }

    /** {@code …} stands for any text in a line, and alone in the last line for any number of lines. */
    private static boolean matches(List<String> expected, List<String> printed) {
        int lines = expected.size();
        boolean open = lines > 0 && expected.get(lines - 1).equals("…");
        if (open ? printed.size() < lines : printed.size() != lines) {
            return false;
        }
        for (int i = 0; i < (open ? lines - 1 : lines); i++) {
            String pattern = Stream.of(expected.get(i).split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
            if (!printed.get(i).matches(pattern)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        if (last != null) {
            last.kill();
        }
        for (Terminal terminal : terminals.values()) {
            terminal.kill();
        }
    }
}

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Does what the READMEs of the examples tell their readers to do, in a copy of each, and compares what is printed with what they say.
 * How they say it: README.md of this folder, under "How they are run". {@code examples/run} calls it.
 */
public class Examples {

    private static final String GROUP = "io/sharedstruct";
    private static final List<String> INSTALLED = List.of("runtime", "processor");
    private static final long SECONDS = 240;
    private static final Path SHARED = Path.of("/dev/shm");

    private final Path root;
    private final Path temporary;

    private Examples(Path root, Path temporary) {
        this.root = root;
        this.temporary = temporary;
    }

    /** The folder of the project, then the examples to run; none for all. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]).toRealPath();
        List<String> all = examples(root.resolve("examples"));
        List<String> names = List.of(arguments).subList(1, arguments.length);
        for (String name : names) {
            if (!all.contains(name)) {
                System.err.println("There is no example " + name + "; there are " + String.join(", ", all));
                System.exit(2);
            }
        }
        Path temporary = Files.createTempDirectory("examples");
        boolean well;
        try {
            well = new Examples(root, temporary).run(names.isEmpty() ? all : names);
        } finally {
            delete(temporary);
        }
        System.exit(well ? 0 : 1);
    }

    private static List<String> examples(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private boolean run(List<String> names) throws Exception {
        System.out.println("Java " + Runtime.version() + " in " + System.getProperty("java.home"));
        long start = System.nanoTime();
        Path repository = repository();
        install(repository);
        System.out.printf("%-14s %5.1f s%n", "installed", seconds(start));
        Map<String, String> failures = new LinkedHashMap<>();
        for (String name : names) {
            long begun = System.nanoTime();
            Set<String> before = shared();
            try {
                Path copy = temporary.resolve("copies").resolve(name);
                copy(root.resolve("examples").resolve(name), copy);
                try (Reading reading = new Reading(copy, environment(repository))) {
                    reading.follow(Files.readString(copy.resolve("README.md")));
                }
                Set<String> left = left(before);
                if (!left.isEmpty()) {
                    throw new Difference("left in " + SHARED + ": " + left);
                }
                System.out.printf("%-14s %5.1f s  as its README says%n", name, seconds(begun));
            } catch (Difference difference) {
                System.out.printf("%-14s %5.1f s  DIFFERENT%n%s%n", name, seconds(begun), difference.getMessage().indent(4));
                failures.put(name, difference.getMessage());
                for (String region : left(before)) {
                    Files.deleteIfExists(SHARED.resolve(region)); // its holders were killed
                }
            }
        }
        keepDownloads(repository);
        System.out.printf("%-14s %5.1f s  %s%n", "all", seconds(start), failures.isEmpty() ? "well" : "NOT WELL: " + failures.keySet());
        return failures.isEmpty();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Others may create regions meanwhile; those of the examples are named in them. */
    private Set<String> left(Set<String> before) throws IOException {
        Set<String> left = shared();
        left.removeAll(before);
        left.removeIf(region -> !isExamples(region));
        return left;
    }

    private boolean isExamples(String region) {
        try (Stream<Path> files = Files.walk(root.resolve("examples"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains('"' + region + '"')) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> shared() throws IOException {
        try (Stream<Path> files = Files.list(SHARED)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /**
     * A local repository of Maven with nothing of this project in it. All else is that of the user, by links, so that nothing is
     * downloaded twice.
     */
    private Path repository() throws IOException {
        Path own = Files.createDirectories(Path.of(System.getProperty("user.home"), ".m2", "repository"));
        Path repository = Files.createDirectories(temporary.resolve("repository"));
        Files.createDirectories(own.resolve("io"));
        Files.createDirectories(repository.resolve("io"));
        link(own, repository, "io");
        link(own.resolve("io"), repository.resolve("io"), "sharedstruct");
        return repository;
    }

    private static void link(Path from, Path to, String except) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().equals(except)) {
                    Files.createSymbolicLink(to.resolve(file.getFileName()), file);
                }
            }
        }
    }

    /** What the examples were the first to need, beside what was linked, goes to the user's repository. */
    private static void keepDownloads(Path repository) throws IOException {
        Path own = Path.of(System.getProperty("user.home"), ".m2", "repository");
        for (Path folder : List.of(Path.of(""), Path.of("io"))) {
            try (Stream<Path> files = Files.list(repository.resolve(folder))) {
                for (Path file : files.toList()) {
                    Path name = folder.resolve(file.getFileName());
                    boolean kept = Files.isSymbolicLink(file) || name.equals(Path.of("io")) || name.equals(Path.of(GROUP));
                    if (!kept && !Files.exists(own.resolve(name))) {
                        copy(file, own.resolve(name));
                    }
                }
            }
        }
    }

    /** What README's "mvn install" leaves there: the jars that are built, after they are built if they aren't. */
    private void install(Path repository) throws Exception {
        Matcher version = Pattern.compile("<artifactId>sharedstruct-parent</artifactId>\\s*<version>(.*?)</version>")
                .matcher(Files.readString(root.resolve("pom.xml")));
        if (!version.find()) {
            throw new IllegalStateException("pom.xml has no version");
        }
        for (String module : INSTALLED) {
            if (!Files.exists(jar(module, version.group(1)))) {
                Terminal build = new Terminal(
                        root, environment(repository), "mvn -q -B -ntp package -DskipTests -pl processor -am");
                build.end();
                if (build.status() != 0) {
                    throw new IllegalStateException("mvn package: " + build.output());
                }
            }
        }
        install(repository, "parent", version.group(1), "pom", root.resolve("pom.xml"));
        for (String module : INSTALLED) {
            install(repository, module, version.group(1), "pom", root.resolve(module).resolve("pom.xml"));
            install(repository, module, version.group(1), "jar", jar(module, version.group(1)));
        }
    }

    private Path jar(String module, String version) {
        return root.resolve(module).resolve("target").resolve("sharedstruct-" + module + "-" + version + ".jar");
    }

    private static void install(Path repository, String module, String version, String kind, Path file) throws IOException {
        String artifact = "sharedstruct-" + module;
        Path folder = Files.createDirectories(repository.resolve(GROUP).resolve(artifact).resolve(version));
        Files.copy(file, folder.resolve(artifact + "-" + version + "." + kind), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The JDK of this program first on the path, then Gradle's launcher, and that repository for both. */
    private Map<String, String> environment(Path repository) {
        String home = System.getProperty("java.home");
        String local = "-Dmaven.repo.local=" + repository;
        return Map.of(
                "JAVA_HOME", home,
                "PATH", home + "/bin:" + root.resolve(".ci/gradle") + ":" + System.getenv("PATH"),
                "MAVEN_OPTS", local,
                "GRADLE_OPTS", local,
                "LC_ALL", "C.UTF-8");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Links are deleted, not followed. */
    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Something isn't as a README says. */
    private static class Difference extends RuntimeException {

        private static final long serialVersionUID = 1;

        Difference(String message) {
            super(message);
        }
    }

    /** A reader of a README, with as many terminals as it takes. */
    private static class Reading implements AutoCloseable {

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
        public void close() throws Exception {
            if (last != null) {
                last.kill();
            }
            for (Terminal terminal : terminals.values()) {
                terminal.kill();
            }
        }
    }

    /** A shell that runs commands in a folder; what it prints goes to a file. */
    private static class Terminal {

        private final String command;
        private final Process process;
        private final Path output;
        private boolean interrupted;
        private int seen;

        Terminal(Path folder, Map<String, String> environment, String command) throws IOException {
            this.command = command;
            output = Files.createTempFile(folder.getParent(), "terminal", ".txt");
            // One that is left running is the program itself, so that a signal reaches it.
            String script = command.strip().contains("\n") ? "set -e\n" + command : command;
            ProcessBuilder builder = new ProcessBuilder("bash", "-c", script)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            process = builder.start();
        }

        void press(String key) throws IOException {
            if (key.equals("Enter")) {
                process.getOutputStream().write('\n');
                process.getOutputStream().close();
                return;
            }
            interrupted = true;
            List<String> kill = new ArrayList<>(List.of("kill", "-INT"));
            Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .forEach(handle -> kill.add(Long.toString(handle.pid())));
            new ProcessBuilder(kill).inheritIO().start().onExit().join();
        }

        void end() throws Exception {
            if (!interrupted) {
                process.getOutputStream().close();
            }
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                kill();
                throw new Difference("$ " + command + "hasn't ended within " + SECONDS + " s, and printed\n" + output());
            }
        }

        /** Waits until it has printed so many lines, or has ended. */
        void say(int lines) throws Exception {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (output().chars().filter(c -> c == '\n').count() < seen + lines && System.nanoTime() < deadline) {
                if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        }

        List<String> news() throws IOException {
            List<String> lines = output().lines().skip(seen).toList();
            seen += lines.size();
            return lines;
        }

        /** Without colours: Maven ends them even where it began none. */
        String output() throws IOException {
            return Files.readString(output).replaceAll("\u001b\\[[0-9;]*m", "");
        }

        int status() {
            return process.isAlive() ? -1 : process.exitValue();
        }

        /** 130 is what a shell says of a program that Ctrl-C ended. */
        boolean endedWell() {
            return status() == (interrupted ? 130 : 0);
        }

        void kill() throws InterruptedException {
            List<ProcessHandle> all = process.descendants().collect(Collectors.toList());
            all.add(process.toHandle());
            all.forEach(ProcessHandle::destroyForcibly);
            process.waitFor(5, TimeUnit.SECONDS);
        }
    }
}

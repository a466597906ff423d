import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Does what the READMEs of the examples tell their readers to do, in a copy of each, and compares what is printed with what they say.
 * {@code examples/run} calls it.
 */
public class Examples {

    private static final Path SHARED = Path.of("/dev/shm");

    private final Path root;
    private final Path temporary;

    private Examples(Path root, Path temporary) {
        this.root = root;
        this.temporary = temporary;
    }

    /**
     * The folder of the project, then the examples to run; none for all. Or the folder, {@code --with}, and a command that is run with
     * what the examples are given.
     */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]).toRealPath();
        if (arguments.length > 2 && arguments[1].equals("--with")) {
            System.exit(with(root, List.of(arguments).subList(2, arguments.length)));
        }
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
            Folders.delete(temporary);
        }
        System.exit(well ? 0 : 1);
    }

    private static int with(Path root, List<String> command) throws Exception {
        Path temporary = Files.createTempDirectory("examples");
        try {
            Repository repository = new Repository(root, temporary);
            repository.install();
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().putAll(repository.environment());
            int status = builder.start().waitFor();
            repository.keepDownloads();
            return status;
        } finally {
            Folders.delete(temporary);
        }
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
        Repository repository = new Repository(root, temporary);
        repository.install();
        System.out.printf("%-14s %5.1f s%n", "installed", seconds(start));
        Map<String, String> failures = new LinkedHashMap<>();
        for (String name : names) {
            long begun = System.nanoTime();
            Set<String> before = shared();
            try {
                Path copy = temporary.resolve("copies").resolve(name);
                Folders.copy(root.resolve("examples").resolve(name), copy);
                try (Reading reading = new Reading(copy, repository.environment())) {
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
        repository.keepDownloads();
        String all = failures.isEmpty() ? "well" : "NOT WELL: " + failures.keySet();
        System.out.printf("%-14s %5.1f s  %s%n", "all", seconds(start), all);
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
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A local repository of Maven with nothing of SharedStruct in it but what this project has built. All else is that of the user, by
 * links, so that nothing is downloaded twice.
 */
final class Repository {

    private static final String GROUP = "io/sharedstruct";
    private static final List<String> INSTALLED = List.of("runtime", "processor");

    private final Path root;
    private final Path repository;

    Repository(Path root, Path temporary) throws IOException {
        this.root = root;
        repository = empty(temporary);
    }

    private static Path empty(Path temporary) throws IOException {
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
    void keepDownloads() throws IOException {
        Path own = Path.of(System.getProperty("user.home"), ".m2", "repository");
        for (Path folder : List.of(Path.of(""), Path.of("io"))) {
            try (Stream<Path> files = Files.list(repository.resolve(folder))) {
                for (Path file : files.toList()) {
                    Path name = folder.resolve(file.getFileName());
                    boolean kept = Files.isSymbolicLink(file) || name.equals(Path.of("io")) || name.equals(Path.of(GROUP));
                    if (!kept && !Files.exists(own.resolve(name))) {
                        Folders.copy(file, own.resolve(name));
                    }
                }
            }
        }
    }

    /** What README's "mvn install" leaves there: the jars that are built, after they are built if they aren't. */
    void install() throws Exception {
        Matcher version = Pattern.compile("<artifactId>sharedstruct-parent</artifactId>\\s*<version>(.*?)</version>")
                .matcher(Files.readString(root.resolve("pom.xml")));
        if (!version.find()) {
            throw new IllegalStateException("pom.xml has no version");
        }
        for (String module : INSTALLED) {
            if (!Files.exists(jar(module, version.group(1)))) {
                Terminal build = new Terminal(
                        root, environment(), "mvn -q -B -ntp package -DskipTests -pl processor -am");
                build.end();
                if (build.status() != 0) {
                    throw new IllegalStateException("mvn package: " + build.output());
                }
            }
        }
        try (JarFile runtime = new JarFile(jar("runtime", version.group(1)).toFile())) {
            if (Runtime.version().feature() >= 22 && runtime.getEntry("META-INF/versions/22/") == null) {
                throw new IllegalStateException("An older JDK has built " + runtime.getName()
                        + ", which lacks the part for Java 22: build it with this one, by mvn package -DskipTests -pl processor -am");
            }
        }
        install("parent", version.group(1), "pom", root.resolve("pom.xml"));
        for (String module : INSTALLED) {
            install(module, version.group(1), "pom", root.resolve(module).resolve("pom.xml"));
            install(module, version.group(1), "jar", jar(module, version.group(1)));
        }
    }

    private Path jar(String module, String version) {
        return root.resolve(module).resolve("target").resolve("sharedstruct-" + module + "-" + version + ".jar");
    }

    private void install(String module, String version, String kind, Path file) throws IOException {
        String artifact = "sharedstruct-" + module;
        Path folder = Files.createDirectories(repository.resolve(GROUP).resolve(artifact).resolve(version));
        Files.copy(file, folder.resolve(artifact + "-" + version + "." + kind), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The JDK of this program first on the path, then Gradle's launcher, and that repository for both. */
    Map<String, String> environment() {
        String home = System.getProperty("java.home");
        // Kotlin's compiler would leave a process behind, which waits for the next program that it could compile.
        String local = "-Dmaven.repo.local=" + repository + " -Dkotlin.compiler.daemon=false";
        // What Java says of Maven's own libraries is none of the examples' business.
        String maven = Runtime.version().feature() < 24
                ? local
                : local + " --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow";
        return Map.of(
                "JAVA_HOME", home,
                "PATH", home + "/bin:" + root.resolve(".ci/gradle") + ":" + System.getenv("PATH"),
                "MAVEN_OPTS", maven,
                "GRADLE_OPTS", local,
                "LC_ALL", "C.UTF-8");
    }
}

package io.sharedstruct.sample.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.sample.LocalRepository;
import io.sharedstruct.sample.Page;
import io.sharedstruct.testing.Needs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;

/** An empty folder with the project of README's "Install", in which blocks of pages are pasted into files or typed in. */
final class Workshop {

    private static final long COMMAND_SECONDS = 300;
    private static final String PLUGINS_BEGIN = "<build>\n    <plugins>\n";

    private final Path temporary;
    private final Path folder;
    private final LocalRepository repository;
    private final String region;

    /** With what README says, and another name for the region. */
    Workshop(Path temporary, String region) throws IOException {
        this.temporary = temporary;
        this.region = region;
        folder = Files.createDirectory(temporary.resolve("hello"));
        repository = new LocalRepository(temporary);
        Page readme = Page.read("README.md");
        write("pom.xml", readme.code("xml").get(0));
        List<String> java = readme.code("java", region);
        write("src/main/java/MyData.java", java.get(0));
        write("src/main/java/Hello.java", java.get(1));
    }

    Path folder() {
        return folder;
    }

    Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text.replace("\"MyData\"", '"' + region + '"'));
    }

    void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    private void changePom(String what, String with) throws IOException {
        String pom = Files.readString(folder.resolve("pom.xml"));
        assertThat(pom).contains(what);
        write("pom.xml", pom.replace(what, with));
    }

    /** A plugin, before the others. */
    void addPlugin(String plugin) throws IOException {
        changePom(PLUGINS_BEGIN, PLUGINS_BEGIN + plugin);
    }

    void addDependencies(String dependencies) throws IOException {
        changePom("  </dependencies>\n", dependencies + "  </dependencies>\n");
    }

    /** Others than README's. */
    void replaceDependencies(String dependencies) throws IOException {
        String pom = Files.readString(folder.resolve("pom.xml"));
        write(
                "pom.xml",
                pom.replaceAll(
                        "(?s)<dependencies>.*?</dependencies>",
                        Matcher.quoteReplacement("<dependencies>\n" + dependencies + "</dependencies>")));
    }

    /** README's commands for Maven. */
    void build() throws Exception {
        run(Page.read("README.md").lines("mvn -q compile").get(0));
    }

    /** Runs a block as a shell would, with nothing to read, and returns what it says. */
    String run(String script) throws Exception {
        return run(script, List.of());
    }

    /** The same inside another command, such as one that makes a namespace. */
    String run(String script, List<String> inside) throws Exception {
        List<String> command = new ArrayList<>(inside);
        command.addAll(List.of("sh", "-ec", script.replace("mvn -q", "mvn -q " + repository.options())));
        String home = System.getProperty("java.home");
        Path output = temporary.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", home);
        environment.put("PATH", Path.of(home, "bin") + File.pathSeparator + System.getenv("PATH"));
        if (script.contains("mvn ")) {
            Needs.program("mvn");
        }
        Process process = builder.start();
        try {
            assertThat(process.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS))
                    .as(script)
                    .isTrue();
            String said = Files.readString(output);
            assertThat(process.exitValue()).as(script + "\n" + said).isZero();
            return said;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}

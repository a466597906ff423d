package io.sharedstruct.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A local repository of Maven in which there is only what README's "mvn install" leaves there, of the jars that the tests run against: to
 * build them again takes minutes.
 */
public final class LocalRepository {

    private static final Path GROUP = Path.of("io", "sharedstruct");

    private final Path temporary;
    private final Path folder;

    /** @param temporary a folder for it */
    public LocalRepository(Path temporary) throws IOException {
        this.temporary = temporary;
        folder = Files.createDirectory(temporary.resolve("repository"));
        install("sharedstruct-parent", "pom", Path.of("..", "pom.xml"));
        for (String module : List.of("runtime", "processor")) {
            String artifact = "sharedstruct-" + module;
            install(artifact, "pom", Path.of("..", module, "pom.xml"));
            install(artifact, "jar", Path.of(TestedJars.of(artifact)));
        }
    }

    private void install(String artifact, String kind, Path file) throws IOException {
        String version = versionOfTheProject();
        Path place =
                Files.createDirectories(folder.resolve(GROUP).resolve(artifact).resolve(version));
        Files.copy(file, place.resolve(artifact + "-" + version + "." + kind));
    }

    public static String versionOfTheProject() throws IOException {
        Matcher matcher = Pattern.compile("<artifactId>sharedstruct-parent</artifactId>\\s*<version>(.*?)</version>")
                .matcher(Page.read("pom.xml").text());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** Whether a page's dependencies for Gradle have that version. */
    public static void checkGradle(Page page) throws IOException {
        String version = versionOfTheProject();
        assertThat(page.code("kotlin"))
                .singleElement()
                .asString()
                .contains(
                        "implementation(\"io.sharedstruct:sharedstruct-runtime:" + version + "\")",
                        "annotationProcessor(\"io.sharedstruct:sharedstruct-processor:" + version + "\")");
    }

    /**
     * What Maven has to be told. It looks for releases in the local repository of this build before it downloads them, and can't find the
     * project there, whose version is a snapshot. The user's own settings stay in force.
     */
    public String options() throws IOException {
        String nearest = System.getProperty("localRepository", temporary.toString());
        String places = """
                <%1$s>
                  <%2$s>
                    <id>nearest</id>
                    <url>%3$s</url>
                    <releases><checksumPolicy>ignore</checksumPolicy></releases>
                    <snapshots><enabled>false</enabled></snapshots>
                  </%2$s>
                </%1$s>
                """;
        String url = Path.of(nearest).toUri().toString();
        Path settings = Files.writeString(
                temporary.resolve("settings.xml"),
                "<settings><profiles><profile><id>nearest</id>"
                        + places.formatted("repositories", "repository", url)
                        + places.formatted("pluginRepositories", "pluginRepository", url)
                        + "</profile></profiles>"
                        + "<activeProfiles><activeProfile>nearest</activeProfile></activeProfiles></settings>");
        // Kotlin's compiler would leave a process behind, which waits for the next program that it could compile.
        return "-Dmaven.repo.local=" + folder + " -gs " + settings + " -Dkotlin.compiler.daemon=false";
    }
}

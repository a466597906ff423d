package io.sharedstruct.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples are what the README shows, and are all found from it. That they run as they say, examples/run tries. */
class ExamplesTest {

    private static final Path PROJECT = Path.of("..");
    private static final Path EXAMPLES = PROJECT.resolve("examples");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern FENCE = Pattern.compile("^```", Pattern.MULTILINE);

    /** In build files by a property, in coordinates, or in the name of a jar. */
    private static final Pattern VERSION = Pattern.compile("<sharedstruct.version>([^<]+)</"
            + "|io\\.sharedstruct:sharedstruct-\\w+:([\\w.-]+)"
            + "|sharedstruct-(?:runtime|processor)-(\\d[\\w.-]*)\\.jar"
            + "|io\\.sharedstruct@([\\w.-]+)");

    private static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static String read(String file) throws IOException {
        return Files.readString(EXAMPLES.resolve(file));
    }

    @Test
    void theReadmeShowsTheFilesOfTheExamples() throws IOException {
        Page readme = Page.read("README.md");
        assertThat(readme.code("xml")).containsExactly(read("maven/pom.xml"));
        assertThat(readme.code("kotlin")).containsExactly(read("gradle/build.gradle.kts"));
        List<String> java = readme.code("java");
        for (String folder : List.of("maven/src/main/java", "gradle/src/main/java", "javac", "shaded/src/main/java")) {
            assertThat(List.of(read(folder + "/MyData.java"), read(folder + "/Hello.java")))
                    .as(folder)
                    .isEqualTo(java);
        }
        String modular = "modular/src/main/java/com/example/hello/";
        String statement = "package com.example.hello;\n\n";
        assertThat(List.of(read(modular + "MyData.java"), read(modular + "Hello.java")))
                .containsExactly(statement + java.get(0), statement + java.get(1));
        assertThat(read("spring-boot/src/main/java/com/example/app/MyData.java"))
                .isEqualTo("package com.example.app;\n\n" + java.get(0));
        String javac = "javac -processorpath ";
        assertThat(readme.lines(javac).get(0).replace(" lib/", " processor/"))
                .isIn((Object[]) read("javac/README.md").split("\n"));
    }

    @Test
    void everyExampleIsListedAndSaysItsCommands() throws IOException {
        String readme = Page.read("README.md").text();
        String list = read("README.md");
        assertThat(readme).contains("](examples/README.md)");
        assertThat(examples()).hasSizeGreaterThan(10);
        for (String example : examples()) {
            assertThat(readme).contains("](examples/" + example + "/README.md)");
            assertThat(list).contains("\n| [" + example + "](" + example + "/README.md) |");
            Page page = new Page("examples/" + example, read(example + "/README.md"));
            assertThat(page.code("sh")).as(page.path()).isNotEmpty();
            assertThat(page.code("")).as("what " + page.path() + " prints").isNotEmpty();
            assertThat(FENCE.matcher(page.text()).results())
                    .as(page.path())
                    .hasSize(2 * page.blocks().size());
        }
    }

    @Test
    void everyVersionIsThatOfTheProject() throws IOException {
        Matcher project = Pattern.compile("<artifactId>sharedstruct-parent</artifactId>\\s*<version>(.*?)</version>")
                .matcher(Page.read("pom.xml").text());
        assertThat(project.find()).isTrue();
        for (String example : examples()) {
            List<String> versions = new ArrayList<>();
            try (Stream<Path> files = Files.walk(EXAMPLES.resolve(example))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = VERSION.matcher(Files.readString(file));
                    while (matcher.find()) {
                        for (int group = 1; group <= matcher.groupCount(); group++) {
                            if (matcher.group(group) != null) {
                                versions.add(matcher.group(group));
                            }
                        }
                    }
                }
            }
            assertThat(versions).as(example).isNotEmpty().containsOnly(project.group(1));
        }
    }

    @Test
    void everyRelativeLinkOfAnExampleLeadsToAFile() throws IOException {
        List<String> pages = new ArrayList<>(List.of("README.md"));
        examples().forEach(example -> pages.add(example + "/README.md"));
        for (String page : pages) {
            Matcher matcher = LINK.matcher(new Page(page, read(page)).withoutCode());
            while (matcher.find()) {
                String path = matcher.group(1).replaceAll("#.*", "");
                assertThat(EXAMPLES.resolve(page).resolveSibling(path)).as(page).exists();
            }
        }
    }
}

package io.sharedstruct.sample.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.sample.Page;
import io.sharedstruct.sample.TestedJars;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** docs/site/build makes a site of the pages, in which everything is found and every link leads somewhere. */
@OnPosix
@Timeout(1200)
class SiteTest {

    private static final long BUILD_SECONDS = 900;
    private static final Path TOOL = Path.of("..", "tools", "target", "sharedstruct-tools.jar");

    @TempDir
    private static Path temporary;

    private static Path site;

    @BeforeAll
    static void build() throws Exception {
        Needs.program("node");
        Needs.program("npm");
        assertThat(TOOL).as("mvn package has made the jar of the tools").exists();
        Path modules = Files.createDirectory(temporary.resolve("modules"));
        for (String library : List.of("jna", "jspecify")) {
            Files.copy(Path.of(TestedJars.of(library)), modules.resolve(library + ".jar"));
        }
        site = temporary.resolve("site");
        Path output = temporary.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder("../docs/site/build")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("SITE_MODULES", modules.toString());
        environment.put("SITE_OUT", site.toString());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(BUILD_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static Map<Path, String> pages() throws IOException {
        Map<Path, String> pages = new HashMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.startsWith(site.resolve("api")))
                    .toList()) {
                pages.put(file, Files.readString(file));
            }
        }
        return pages;
    }

    /** Those to the Javadoc too, whose own are tried by {@link JavadocTest}. */
    @Test
    void everyLinkAndEveryPictureIsThere() throws IOException {
        Map<Path, String> pages = pages();
        assertThat(pages).hasSizeGreaterThan(Page.all().size());
        Links links = new Links(site);
        pages.forEach(links::check);
        assertThat(links.broken()).isEmpty();
        assertThat(links.count()).isGreaterThan(500);
    }

    @Test
    void everyPageIsInTheSidebar() throws IOException {
        String first = Files.readString(site.resolve("index.html"));
        String sidebar = first.substring(first.indexOf("<aside class=\"VPSidebar"));
        sidebar = sidebar.substring(0, sidebar.indexOf("</aside>"));
        for (Page page : Page.all()) {
            if (page.path().startsWith("docs/")) {
                assertThat(sidebar).contains("href=\"/" + page.path().replace(".md", ".html") + "\"");
            }
        }
        assertThat(sidebar)
                .contains(
                        "/SECURITY.html",
                        "/CHANGELOG.html",
                        "/benchmarks/RESULTS.html",
                        "/layouts.html",
                        "/examples/service/");
    }

    /** A word of one page alone, and the names of all pages. */
    @Test
    void theSearchKnowsThePages() throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("assets"))) {
            String index = Files.readString(
                    files.filter(file -> file.getFileName().toString().startsWith("@localSearchIndex"))
                            .findFirst()
                            .orElseThrow());
            assertThat(index).contains("removeipc");
            for (Page page : Page.all()) {
                if (page.path().startsWith("docs/")) {
                    assertThat(index).contains("/" + page.path().replace(".md", ".html"));
                }
            }
        }
    }

    @Test
    void picturesOfLayoutsAndTheJavadocAreThere() {
        assertThat(site.resolve("layouts/MyData.svg")).content().contains("<svg", "cache line 0");
        assertThat(site.resolve("api/io.sharedstruct/io/sharedstruct/package-summary.html"))
                .exists();
    }
}

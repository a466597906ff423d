package io.sharedstruct.sample.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.sample.TestedJars;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Javadoc is made without a warning, leads where it says, and its guide runs. */
@OnPosix
@Timeout(600)
class JavadocTest {

    private static final Path RUNTIME = Path.of("..", "runtime", "src", "main");
    private static final Pattern JAVA = Pattern.compile("<pre>\\{@code\n(.*?)\n}</pre>", Pattern.DOTALL);
    private static final Pattern C =
            Pattern.compile("<pre><code class=\"language-c\">\n(.*?)</code></pre>", Pattern.DOTALL);

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @TempDir
    private Path temporary;

    private Path javadoc() throws IOException {
        Path folder = temporary.resolve("api");
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int status = ToolProvider.findFirst("javadoc")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "-quiet",
                        "-Xdoclint:all",
                        "-Werror",
                        "-d",
                        folder.toString(),
                        "-overview",
                        RUNTIME.resolve("javadoc/overview.html").toString(),
                        "--module-path",
                        TestedJars.of("jna") + File.pathSeparator + TestedJars.of("jspecify"),
                        "--source-path",
                        RUNTIME.resolve("java").toString(),
                        "--module",
                        "io.sharedstruct");
        assertThat(status).as(said.toString()).isZero();
        return folder;
    }

    @Test
    void itHasNoWarningAndEveryLinkLeadsSomewhere() throws IOException {
        Path folder = javadoc();
        Links links = new Links(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                links.check(page, Files.readString(page));
            }
        }
        assertThat(links.broken()).isEmpty();
        assertThat(links.count()).isGreaterThan(1000);
    }

    /** On the first page that a user comes to, and on that of the annotations. */
    @Test
    void whatEveryUserCallsIsFoundWhereAUserLooks() throws IOException {
        Path folder = javadoc();
        assertThat(Files.readString(folder.resolve("index.html")))
                .contains("SharedRegion.html#close()", "SharedRegion.html#isCreator()");
        String page = Files.readString(folder.resolve("io.sharedstruct/io/sharedstruct/package-summary.html"));
        assertThat(page).contains("SharedRegion.html#close()", "SharedRegion.html#isCreator()");
        try (Stream<Path> types = Files.list(RUNTIME.resolve("java/io/sharedstruct"))) {
            String tables = page.substring(0, page.indexOf("id=\"class-summary\""));
            for (String type : types.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java") && !file.startsWith("package-"))
                    .map(file -> file.replace(".java", ""))
                    .filter(type -> !type.equals("Printable")) // which is not public
                    .toList()) {
                assertThat(tables).as("the tables").contains(">" + type + "</code>");
            }
        }
    }

    @Test
    void theGuideRuns() throws Exception {
        String overview = Files.readString(RUNTIME.resolve("javadoc/overview.html"));
        Workshop workshop = new Workshop(temporary, name);
        List<String> blocks = found(JAVA, overview).toList();
        assertThat(blocks).hasSize(4);
        for (String block : blocks) {
            String type = found(Pattern.compile("(?m)^public (?:class|interface) (\\w+)"), block)
                    .findFirst()
                    .orElseThrow();
            workshop.write("src/main/java/" + type + ".java", block.replace("\"Prices\"", '"' + name + '"'));
        }
        workshop.write("src/main/java/Check.java", """
                public class Check {
                    public static void main(String[] args) throws Exception {
                        try (PricesShared prices = PricesShared.acquire()) {
                            Acquire.main(args);
                            prices.setSymbol("DEF");
                            Quote.write(prices, 10, 13);
                            System.out.println(Quote.spread(prices));
                            Lock.widen(prices);
                            System.out.println(Quote.spread(prices));
                            Process c = new ProcessBuilder(args).inheritIO().start();
                            System.exit(c.waitFor());
                        }
                    }
                }
                """);
        workshop.build();
        Needs.program("gcc");
        String c = found(C, overview)
                .findFirst()
                .orElseThrow()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        workshop.write("prices.c", c.replace("\"Prices\"", '"' + name + '"'));
        workshop.run("gcc -Wall -Wextra -Werror -I target/classes -o prices prices.c");
        assertThat(
                        workshop.run(
                                "java --enable-native-access=ALL-UNNAMED -cp 'target/classes:target/dependency/*' Check ./prices"))
                .isEqualTo(" in 48 bytes\n3\n4\nDEF\n");
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }
}

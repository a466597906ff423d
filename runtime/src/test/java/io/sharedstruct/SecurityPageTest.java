package io.sharedstruct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table in SECURITY.md names tests, which exist, or says that there is none. */
class SecurityPageTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("^\\| (.+?) \\| (.+?) \\| (.+?) \\|$", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|Contract))(?:\\.(\\w+))?`");

    /** What a row can go wrong with, and its tests. */
    record Row(String failure, String tests) {}

    static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(PROJECT.resolve("SECURITY.md")))
                .results()
                .map(row -> new Row(row.group(1), row.group(3)))
                .filter(row -> !row.failure.startsWith("---") && !row.tests.equals("test"))
                .toList();
    }

    @Test
    void theTableIsFound() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowNamesTestsThatExistOrSaysThatThereIsNone(Row row) throws IOException {
        if (!row.tests.contains("`")) {
            assertThat(row.tests).startsWith("not tested");
        }
        for (Matcher named = NAMED.matcher(row.tests); named.find(); ) {
            String source = source(named.group(1));
            if (named.group(2) != null) {
                assertThat(source)
                        .as(named.group())
                        .containsPattern("@\\w*Test\\b(?:(?!\\bvoid )[\\s\\S])*\\bvoid " + named.group(2) + "\\(");
            }
        }
        assertThat(NAMED.matcher(row.tests).replaceAll(""))
                .as("only names of tests stand in backticks")
                .doesNotContain("`");
    }

    /** Two modules may have a test of one name. */
    private static String source(String test) throws IOException {
        try (Stream<Path> modules = Files.list(PROJECT)) {
            List<String> found = modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(SecurityPageTest::files)
                    .filter(file -> file.endsWith(test + ".java"))
                    .map(SecurityPageTest::read)
                    .toList();
            assertThat(found).as(test).isNotEmpty();
            return String.join("\n", found);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

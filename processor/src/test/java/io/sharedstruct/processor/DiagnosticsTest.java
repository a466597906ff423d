package io.sharedstruct.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.problem.ProblemId;
import io.sharedstruct.processor.testing.Fixtures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bad fixture says at the end of a line, as a comment, what the processor has to say about that line. */
class DiagnosticsTest {

    private static final Pattern EXPECTED =
            Pattern.compile("// ((?:ERROR|WARNING) \\[(\\w+)].*?)(?= // (?:ERROR|WARNING)|$)", Pattern.MULTILINE);

    static List<Path> bad() {
        return Fixtures.all("bad");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void reportsExactlyWhatTheFixtureSays(Path fixture) {
        Compilation compilation = Fixtures.compile(Fixtures.source(fixture));

        assertThat(compilation.diagnostics().stream().map(DiagnosticsTest::describe))
                .containsExactlyInAnyOrderElementsOf(expected(fixture));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void isCorrectJavaButForTheProcessor(Path fixture) {
        Compilation compilation = javac().withOptions("-proc:none").compile(Fixtures.source(fixture));

        assertThat(compilation.errors()).isEmpty();
    }

    @Test
    void everyProblemHasItsFixture() {
        Set<String> shown = bad().stream()
                .flatMap(fixture -> EXPECTED.matcher(Fixtures.read(fixture)).results())
                .map(found -> found.group(2))
                .collect(Collectors.toSet());

        // No source causes these, but the processor itself, an option or a build; or it is no correct Java by itself.
        Set<ProblemId> otherCauses = EnumSet.of(
                ProblemId.INTERNAL_ERROR,
                ProblemId.UNRESOLVED_VALUE,
                ProblemId.BAD_OUTPUT_FOLDER,
                ProblemId.SAME_FILE_NAME,
                ProblemId.SOURCE_LEVEL,
                ProblemId.RUNTIME_MISSING,
                ProblemId.RUNTIME_MISMATCH,
                ProblemId.REQUIRES_TRANSITIVE);
        assertThat(EnumSet.complementOf(EnumSet.copyOf(otherCauses)).stream().map(ProblemId::text))
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    private static List<String> expected(Path fixture) {
        List<String> expected = new ArrayList<>();
        List<String> lines = Fixtures.read(fixture).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = EXPECTED.matcher(lines.get(i));
            while (matcher.find()) {
                expected.add((i + 1) + ": " + matcher.group(1));
            }
        }
        assertThat(expected).as("what %s expects", fixture).isNotEmpty();
        return expected;
    }

    private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        String firstLine = message.lines().findFirst().orElse("");
        return diagnostic.getLineNumber() + ": " + diagnostic.getKind() + " " + firstLine;
    }
}

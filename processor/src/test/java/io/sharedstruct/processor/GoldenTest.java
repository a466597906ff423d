package io.sharedstruct.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.testing.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated is what was reviewed. After a wanted change, {@code -Dgoldens.rewrite=true} writes the files anew,
 * and the review is that of their difference.
 */
class GoldenTest {

    static List<Path> good() {
        return Fixtures.all("good");
    }

    @ParameterizedTest
    @MethodSource("good")
    void generatesTheReviewedClassWithoutAnyWarning(Path fixture) throws IOException {
        Compilation compilation = Fixtures.compileStrictly(Fixtures.source(fixture));

        assertThat(compilation.diagnostics()).isEmpty();
        Map<String, String> generated = Fixtures.generated(compilation);
        assertThat(generated).isNotEmpty();
        String source = String.join("\n", generated.values()).replace('"' + Release.NAME + '"', "\"RELEASE\"");
        Path golden = Fixtures.in("expected", fixture.getFileName().toString());
        if (Boolean.getBoolean("goldens.rewrite")) {
            Files.writeString(golden, source);
        }
        assertThat(source).isEqualTo(Fixtures.read(golden));
    }

    @Test
    void everyGoldenHasItsFixture() {
        assertThat(Fixtures.all("expected").stream().map(Path::getFileName))
                .containsExactlyElementsOf(
                        Fixtures.all("good").stream().map(Path::getFileName).toList());
    }

    @Test
    void generatesTheSameTwice() {
        var sources = good().stream().map(Fixtures::source).toArray(javax.tools.JavaFileObject[]::new);

        assertThat(Fixtures.generated(Fixtures.compile(sources)))
                .isEqualTo(Fixtures.generated(Fixtures.compile(sources)))
                .hasSizeGreaterThanOrEqualTo(good().size());
    }
}

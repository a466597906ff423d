package io.sharedstruct.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.PublishedJar;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The jars of the runtime and the processor say which release they are of, and under which licences they and what is in them are. */
class PublishedJarsTest {

    private final PublishedJar runtime = new PublishedJar(Path.of(UserBuild.runtime()));
    private final PublishedJar processor = new PublishedJar(Path.of(UserBuild.processor()));

    @Test
    void theyHaveTheLicenceAndTheReleaseThatTheirCodeHas() throws Exception {
        runtime.checkRelease("SharedStruct runtime", "io/sharedstruct/runtime/compiled/version.txt");
        processor.checkRelease("SharedStruct processor", "io/sharedstruct/processor/version.txt");
        assertThat(processor.manifest("Implementation-Version")).isEqualTo(runtime.manifest("Implementation-Version"));
    }

    @Test
    void whatIsInThemIsNamed() {
        assertThat(runtime.libraries(Map.of())).isEmpty();
        assertThat(processor.libraries(Map.of("io/sharedstruct/processor/javapoet/", "javapoet")))
                .isEqualTo(processor.thirdParties())
                .containsExactly("javapoet");
    }

    @Test
    void theRuntimeIsABundleOfWhatItsModuleExports() {
        assertThat(runtime.manifest("Bundle-SymbolicName")).isEqualTo("io.sharedstruct.runtime");
        assertThat(runtime.manifest("Multi-Release")).isEqualTo("true");
        assertThat(runtime.manifest("Export-Package")
                        .replaceAll("\"[^\"]*\"", "")
                        .split(",", -1))
                .extracting(clause -> clause.substring(0, clause.indexOf(';')))
                .containsExactly(
                        "io.sharedstruct",
                        "io.sharedstruct.inspect",
                        "io.sharedstruct.runtime",
                        "io.sharedstruct.runtime.compiled",
                        "io.sharedstruct.runtime.value");
    }
}

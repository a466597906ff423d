package io.sharedstruct.sample.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.sample.LocalRepository;
import io.sharedstruct.sample.Page;
import io.sharedstruct.sample.TestedJars;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The page's dependencies are those of this version, and the processor says of itself what the page says of it. */
class GradlePageTest {

    @Test
    void thePageNamesTheVersionOfTheProject() throws IOException {
        LocalRepository.checkGradle(Page.read("docs/gradle.md"));
    }

    @Test
    void theProcessorIsIsolating() throws IOException {
        try (ZipFile jar = new ZipFile(TestedJars.of("sharedstruct-processor"))) {
            String kinds = new String(
                    jar.getInputStream(jar.getEntry("META-INF/gradle/incremental.annotation.processors"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(kinds.strip()).isEqualTo("io.sharedstruct.processor.SharedStructProcessor,isolating");
        }
    }
}

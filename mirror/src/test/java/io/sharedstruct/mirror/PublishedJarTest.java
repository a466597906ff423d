package io.sharedstruct.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.PublishedJar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The jar says which release it is of, and under which licences it and what is in it are. */
class PublishedJarTest {

    private static final String[] LIBRARIES = {
        "com/sun/jna/", "jna",
        "picocli/", "picocli",
        "org/agrona/", "agrona",
        "io/aeron/config/", "aeron-annotations",
        "io/aeron/driver/", "aeron-driver",
        "io/aeron/", "aeron-client"
    };

    private final PublishedJar jar = new PublishedJar(Path.of("target", "sharedstruct-mirror.jar"));

    @Test
    void itHasTheLicenceAndTheRelease() throws Exception {
        assertThat(jar.text("META-INF/LICENSE"))
                .contains("Apache License")
                .isEqualTo(Files.readString(Path.of("..", "LICENSE")));
        assertThat(jar.manifest("Implementation-Title")).isEqualTo("SharedStruct mirror");
        assertThat(jar.manifest("Implementation-Version"))
                .isNotEmpty()
                .isEqualTo(
                        jar.text("io/sharedstruct/runtime/compiled/version.txt").strip());
    }

    @Test
    void eachLibraryInItIsNamed() {
        Map<String, String> byPackage = new LinkedHashMap<>(); // the narrower package first
        for (int i = 0; i < LIBRARIES.length; i += 2) {
            byPackage.put(LIBRARIES[i], LIBRARIES[i + 1]);
        }

        assertThat(jar.libraries(byPackage)).isEqualTo(jar.thirdParties()).isNotEmpty();
    }

    @Test
    void theLicenceOfJnaIsThere() {
        assertThat(jar.text("META-INF/AL2.0")).contains("Apache License");
    }
}

package io.sharedstruct.tools;

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
        "com/fasterxml/jackson/core/", "jackson-core",
        "org/jline/nativ/", "jline-native",
        "org/jline/", "jline-terminal",
        "com/formdev/flatlaf/", "flatlaf",
        "org/knowm/xchart/", "xchart"
    };

    private final PublishedJar jar = new PublishedJar(Path.of("target", "sharedstruct-tools.jar"));

    @Test
    void itHasTheLicenceAndTheRelease() throws Exception {
        assertThat(jar.text("META-INF/LICENSE"))
                .contains("Apache License")
                .isEqualTo(Files.readString(Path.of("..", "LICENSE")));
        assertThat(jar.manifest("Implementation-Title")).isEqualTo("SharedStruct tools");
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
    void theLicencesThatArentTheApacheLicenseAreThere() {
        assertThat(jar.text("META-INF/licenses/jline.txt")).contains("Neither the name of JLine");
        assertThat(jar.text("META-INF/AL2.0")).contains("Apache License");
        assertThat(jar.text("META-INF/FastDoubleParser-LICENSE")).contains("MIT License");
        assertThat(jar.text("META-INF/NOTICE")).contains("Jackson");
    }
}

package io.sharedstruct.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.PublishedJar;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

/** The jar says which release it is of, and under which licences it and what is in it are. */
class PublishedJarTest {

    private final PublishedJar jar = new PublishedJar(Path.of("target", "sharedstruct-tools.jar"));

    @Test
    void itHasTheLicenceAndTheRelease() throws Exception {
        jar.checkRelease("SharedStruct tools", "io/sharedstruct/runtime/compiled/version.txt");
    }

    @Test
    void eachLibraryInItIsNamed() {
        LinkedHashMap<String, String> byPackage = new LinkedHashMap<>();
        byPackage.put("com/sun/jna/", "jna");
        byPackage.put("picocli/", "picocli");
        byPackage.put("com/fasterxml/jackson/core/", "jackson-core");
        byPackage.put("org/jline/nativ/", "jline-native");
        byPackage.put("org/jline/", "jline-terminal");
        byPackage.put("com/formdev/flatlaf/", "flatlaf");
        byPackage.put("org/knowm/xchart/", "xchart");
        jar.checkLibraries(byPackage);
    }

    @Test
    void theLicencesThatArentTheApacheLicenseAreThere() {
        assertThat(jar.text("META-INF/licenses/jline.txt")).contains("Neither the name of JLine");
        assertThat(jar.text("META-INF/AL2.0")).contains("Apache License");
        assertThat(jar.text("META-INF/FastDoubleParser-LICENSE")).contains("MIT License");
        assertThat(jar.text("META-INF/NOTICE")).contains("Jackson");
    }
}

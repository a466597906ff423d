package io.sharedstruct.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.PublishedJar;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

/** The jar says which release it is of, and under which licences it and what is in it are. */
class PublishedJarTest {

    private final PublishedJar jar = new PublishedJar(Path.of("target", "sharedstruct-mirror.jar"));

    @Test
    void itHasTheLicenceAndTheRelease() throws Exception {
        jar.checkRelease("SharedStruct mirror", "io/sharedstruct/runtime/compiled/version.txt");
    }

    @Test
    void eachLibraryInItIsNamed() {
        LinkedHashMap<String, String> byPackage = new LinkedHashMap<>();
        byPackage.put("com/sun/jna/", "jna");
        byPackage.put("picocli/", "picocli");
        byPackage.put("org/agrona/", "agrona");
        byPackage.put("io/aeron/config/", "aeron-annotations");
        byPackage.put("io/aeron/driver/", "aeron-driver");
        byPackage.put("io/aeron/", "aeron-client");
        jar.checkLibraries(byPackage);
    }

    @Test
    void theLicenceOfJnaIsThere() {
        assertThat(jar.text("META-INF/AL2.0")).contains("Apache License");
    }
}

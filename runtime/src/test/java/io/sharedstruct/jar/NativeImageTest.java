package io.sharedstruct.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Structure;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.sharedstruct.SharedRegions;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the jar says to those who make native images names what is there, and all that JNA reaches by reflection. */
class NativeImageTest {

    private static final String FILE =
            "/META-INF/native-image/io.sharedstruct/sharedstruct-runtime/reachability-metadata.json";

    @Test
    void eachTypeThatItNamesExists() throws Exception {
        List<String> types = matches("\"type\": \"([^\"]+)\"");

        assertThat(types).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        for (String type : types) {
            assertThat(Class.forName(type, false, SharedRegions.class.getClassLoader()))
                    .isNotNull();
        }
    }

    @Test
    void theClassesThatAreMappedToNativeOnesAreNamedAndNoOthersOfOurs() throws Exception {
        Set<String> mapped = new TreeSet<>();
        for (JavaClass type :
                new ClassFileImporter().importPackages("io.sharedstruct.runtime", "io.sharedstruct.inspect")) {
            boolean reached =
                    type.getMethods().stream().anyMatch(m -> m.getModifiers().contains(JavaModifier.NATIVE))
                            || type.isAssignableTo(Library.class)
                            || type.isAssignableTo(Structure.class)
                            || type.isAssignableTo(Callback.class);
            if (reached && !isOfTests(type)) {
                mapped.add(type.getName());
            }
        }

        assertThat(matches("\"type\": \"(io[^\"]+)\""))
                .containsExactlyInAnyOrderElementsOf(mapped)
                .isNotEmpty();
    }

    @Test
    void interfacesOfJnaAreProxiesToo() throws Exception {
        Set<String> libraries = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPackages("io.sharedstruct")) {
            if (type.isInterface() && type.isAssignableTo(Library.class) && !isOfTests(type)) {
                libraries.add(type.getName());
            }
        }

        assertThat(matches("\"proxy\": \\[\"([^\"]+)\"\\]"))
                .containsExactlyElementsOf(libraries)
                .isNotEmpty();
    }

    @Test
    void theResourcesThatItNamesAreThere() throws Exception {
        assertThat(matches("\"glob\": \"([^\"]+)\""))
                .containsExactly("com/sun/jna/*/*jnidispatch*", "io/sharedstruct/runtime/compiled/version.txt");
        assertThat(SharedRegions.class.getResource("/io/sharedstruct/runtime/compiled/version.txt"))
                .isNotNull();
        assertThat(Library.class.getResource("/com/sun/jna/linux-x86-64/libjnidispatch.so"))
                .isNotNull();
    }

    private static boolean isOfTests(JavaClass type) {
        return type.getSource().orElseThrow().getUri().toString().contains("test-classes");
    }

    private static List<String> matches(String regex) throws Exception {
        try (InputStream file = SharedRegions.class.getResourceAsStream(FILE)) {
            assertThat(file).as(FILE).isNotNull();
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile(regex)
                    .matcher(text)
                    .results()
                    .map(result -> result.group(1))
                    .toList();
        }
    }
}

package io.sharedstruct.runtime.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.AcquireTwice;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.ShmNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tests run against the jar, and on Java 22 and newer with the version of {@link Memory} for it, which needs no Unsafe. */
class MemoryVersionTest {

    private static final boolean NEW = Runtime.version().feature() >= 22;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private static String location(String resource) {
        return Memory.class.getResource(resource).toString();
    }

    @Test
    void theVersionForThisJavaRanFromTheJar() {
        String location = location("Memory.class");
        assertThat(location).startsWith("jar:file:");
        assertThat(location.contains("!/META-INF/versions/22/")).as(location).isEqualTo(NEW);
    }

    /** And the same exports in both descriptors of the module. */
    @Test
    void theVersionsHaveTheSameMembers() {
        if (!NEW) {
            // The tool of an older JDK can't read the newer class; the build on the newer JDK checks it.
            return;
        }
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        String location = location("Memory.class");
        String file = location.substring("jar:file:".length(), location.indexOf('!'));
        assertThat(jar.run(System.out, System.err, "--validate", "--file", file))
                .isZero();
    }

    @Test
    void theModuleNeedsTheOneThatHasUnsafeOnlyBeforeJava22() {
        String location = location("Memory.class");
        Path jar = Path.of(URI.create(location.substring("jar:".length(), location.indexOf('!'))));
        ModuleDescriptor module =
                ModuleFinder.of(jar).find("io.sharedstruct").orElseThrow().descriptor();
        // Not static: it would not be resolved, and the first access would end in a NoClassDefFoundError.
        assertThat(module.requires().stream()
                        .filter(needed -> needed.modifiers().isEmpty())
                        .map(Requires::name))
                .containsExactlyInAnyOrderElementsOf(
                        NEW ? List.of("com.sun.jna") : List.of("com.sun.jna", "jdk.unsupported"));
        assertThat(module.exports().stream().map(Exports::source))
                .containsExactlyInAnyOrder(
                        "io.sharedstruct",
                        "io.sharedstruct.runtime",
                        "io.sharedstruct.inspect",
                        "io.sharedstruct.runtime.compiled",
                        "io.sharedstruct.runtime.value");
    }

    /** In all of the classes, of which one knows it by name. */
    @Test
    void noOtherClassNamesUnsafe() throws IOException {
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> naming = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(MemoryVersionTest::namesUnsafe)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(naming).containsExactly("io/sharedstruct/runtime/memory/Memory.class");
        }
    }

    /** Names in class files are in UTF-8. */
    private static boolean namesUnsafe(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .matches("(?s).*(sun[./]misc[./]|jdk[./]internal[./]).*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a region acquired, used and closed twice; on older ones this shows that the search would find it. */
    @Test
    void unsafeIsNotLoadedOnJava22AndNewer() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xlog:class+load", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), AcquireTwice.class.getName(), names.next()));
        String loaded = CPeer.run(command.toArray(String[]::new));
        assertThat(loaded).contains(" io.sharedstruct.runtime.memory.Memory ").contains("creator");
        assertThat(loaded.contains(" sun.misc.Unsafe ")).isEqualTo(!NEW);
    }
}

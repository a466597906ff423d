package io.sharedstruct.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * What a jar says to whom it is given: under which licence it is, what else is in it, and which release it is of.
 *
 * @param file the jar
 */
public record PublishedJar(Path file) {

    /** The text of an entry, empty if there is none. */
    public String text(String entry) {
        try (JarFile jar = new JarFile(file.toFile())) {
            ZipEntry found = jar.getEntry(entry);
            if (found == null) {
                return "";
            }
            try (InputStream bytes = jar.getInputStream(found)) {
                return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An entry of the manifest, empty if there is none. */
    public String manifest(String name) {
        try (JarFile jar = new JarFile(file.toFile())) {
            Attributes attributes = jar.getManifest().getMainAttributes();
            return Objects.requireNonNullElse(attributes.getValue(name), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * It has the project's licence, its name, and the release that its code has.
     *
     * @param version where the code finds its release
     */
    public void checkRelease(String title, String version) throws IOException {
        assertThat(text("META-INF/LICENSE"))
                .contains("Apache License")
                .isEqualTo(Files.readString(Path.of("..", "LICENSE")));
        assertThat(manifest("Implementation-Title")).isEqualTo(title);
        assertThat(manifest("Implementation-Version"))
                .isNotEmpty()
                .isEqualTo(text(version).strip());
    }

    /**
     * Each library in it is named with its licence, and no other one.
     *
     * @param byPackage the artifact by the beginning of the paths of its classes, the narrower one first
     */
    public void checkLibraries(LinkedHashMap<String, String> byPackage) {
        assertThat(libraries(byPackage))
                .isEqualTo(thirdParties())
                .containsExactlyInAnyOrderElementsOf(byPackage.values());
    }

    /**
     * The libraries whose classes are in the jar.
     *
     * @param byPackage the artifact by the beginning of the paths of its classes
     * @return the artifacts; of classes of none of them, and not of SharedStruct's own, the path
     */
    public TreeSet<String> libraries(Map<String, String> byPackage) {
        TreeSet<String> libraries = new TreeSet<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .forEach(name -> {
                        String path = name.replaceFirst("^META-INF/versions/\\d+/", "");
                        String own = "io/sharedstruct/";
                        byPackage.entrySet().stream()
                                .filter(library -> path.startsWith(library.getKey()))
                                .findFirst()
                                .ifPresentOrElse(library -> libraries.add(library.getValue()), () -> {
                                    if (!path.startsWith(own) && !path.equals("module-info.class")) {
                                        libraries.add(path);
                                    }
                                });
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return libraries;
    }

    /** The artifacts that META-INF/THIRD-PARTY.txt names, each with a licence and a version. */
    public TreeSet<String> thirdParties() {
        TreeSet<String> artifacts = new TreeSet<>();
        text("META-INF/THIRD-PARTY.txt")
                .lines()
                .filter(line -> line.matches(" +\\(.+\\) .+ \\([\\w.-]+:[\\w.-]+:[\\w.-]+ - .+\\)"))
                .forEach(line -> artifacts.add(line.replaceFirst(".*\\([\\w.-]+:([\\w.-]+):[^()]*\\)$", "$1")));
        return artifacts;
    }
}

package io.sharedstruct.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds in the house of every module, whatever its rooms are: each is a folder. */
public final class Rooms {

    private static final int MOST_FILES_IN_A_FOLDER = 25;

    private Rooms() {}

    /** The source files of the module by their packages. */
    public static Map<String, List<Path>> sources() {
        Path root = Path.of("src", "main", "java");
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().equals(root))
                    .sorted()
                    .collect(Collectors.groupingBy(
                            file -> root.relativize(file.getParent())
                                    .toString()
                                    .replace(file.getFileSystem().getSeparator(), "."),
                            TreeMap::new,
                            Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every folder is a room and every room a folder, which can be taken in at a glance, and the build checks its nulls: it does so in
     * marked packages only.
     *
     * @param rooms the names of the packages
     * @param lists those of them that are lists, however long
     */
    public static void checkFolders(List<String> rooms, Set<String> lists) {
        assertThat(sources().keySet()).containsExactlyInAnyOrderElementsOf(rooms);
        sources().forEach((folder, files) -> {
            if (!lists.contains(folder)) {
                assertThat(files).as(folder).hasSizeLessThanOrEqualTo(MOST_FILES_IN_A_FOLDER);
            }
            assertThat(files)
                    .as(folder)
                    .anySatisfy(file -> assertThat(file)
                            .hasFileName("package-info.java")
                            .content()
                            .contains("@NullMarked\npackage " + folder + ";"));
        });
    }

    /** The classes that are looked at are those of all source files. */
    public static void checkClasses(JavaClasses classes) {
        List<String> sources = sources().entrySet().stream()
                .flatMap(folder -> folder.getValue().stream()
                        .map(file -> folder.getKey() + "."
                                + file.getFileName().toString().replace(".java", "")))
                .filter(name -> !name.endsWith(".package-info"))
                .toList();
        assertThat(classes.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getName)
                        .filter(name -> !name.endsWith(".package-info")))
                .containsExactlyInAnyOrderElementsOf(sources)
                .isNotEmpty();
    }

    /** No two packages name each other, not even around a corner. */
    public static void checkCycles(JavaClasses classes) {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return SliceIdentifier.of(type.getPackageName());
                    }

                    @Override
                    public String getDescription() {
                        return "packages";
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    /** Numbers and words look the same for every user and every program that reads them. */
    public static void checkLocale(JavaClasses classes) {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(classes);
    }
}

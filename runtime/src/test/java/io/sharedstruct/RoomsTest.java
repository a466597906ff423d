package io.sharedstruct;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rooms are walls: who may know whom. What breaks one is named with its file and with what it reached for. */
class RoomsTest {

    private static final String API = "io.sharedstruct";
    private static final String RUNTIME = API + ".runtime";
    private static final String MEMORY = RUNTIME + ".memory";
    private static final String TEXT = RUNTIME + ".text";
    private static final String OPEN = RUNTIME + ".open";
    private static final String OS = RUNTIME + ".os";
    private static final String POSIX = OS + ".posix";
    private static final String LINUX = OS + ".linux";
    private static final String MAC = OS + ".mac";
    private static final String WINDOWS = OS + ".windows";
    private static final String CURRENT = OS + ".current";
    private static final String JNA = "com.sun.jna..";

    private static final int MOST_FILES = 25;

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /**
     * A room and what its classes may name, beside each other, {@code java..} and the annotations for the null checker.
     *
     * @param name the package
     * @param mayName packages
     */
    record Room(String name, List<String> mayName) {

        static Room of(String name, String... mayName) {
            return new Room(name, List.of(mayName));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Room> rooms() {
        return List.of(
                Room.of(API),
                Room.of(RUNTIME, API, MEMORY, TEXT, OPEN, OS, CURRENT),
                Room.of(MEMORY),
                Room.of(TEXT, MEMORY),
                Room.of(OPEN, API, OS),
                Room.of(OS, API),
                Room.of(POSIX, API, OS),
                Room.of(LINUX, API, OS, POSIX, JNA),
                Room.of(MAC, API, OS, POSIX, JNA),
                Room.of(WINDOWS, API, OS, JNA),
                Room.of(CURRENT, OS, LINUX, MAC, WINDOWS, JNA));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomNamesWhatItMay(Room room) {
        classes()
                .that()
                .resideInAPackage(room.name())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(room.mayName().toArray(String[]::new))
                        .or(resideInAnyPackage(room.name(), "java..", "org.jspecify..")))
                .check(MAIN);
    }

    @Test
    void everyClassLiesInARoom() {
        assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        rooms().stream().map(Room::name).toList());
    }

    @Test
    void noRoomLeadsBackToItself() {
        SlicesRuleDefinition.slices()
                .matching("io.sharedstruct.(**)")
                .should()
                .beFreeOfCycles()
                .check(MAIN);
    }

    @Test
    void aFolderCanBeTakenInAtAGlance() throws IOException {
        Map<String, Long> files;
        try (Stream<Path> all = Files.walk(Path.of("src", "main", "java"))) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    // What a user names is one list, of annotations, options and exceptions.
                    .filter(file -> !file.getParent().endsWith(Path.of("io", "sharedstruct")))
                    .collect(Collectors.groupingBy(
                            file -> file.getParent().toString(), TreeMap::new, Collectors.counting()));
        }
        assertThat(files).hasSizeGreaterThan(9);
        assertThat(files).allSatisfy((folder, count) -> assertThat(count).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void onlyTheRoomsOfTheSystemsKnowJna() {
        noClasses()
                .that()
                .resideOutsideOfPackages(LINUX, MAC, WINDOWS, CURRENT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JNA)
                .check(MAIN);
    }

    /** {@code Memory} finds the insides that it uses by name, without reflection; MemoryVersionTest looks for other names of them. */
    @Test
    void nobodyUsesReflectionOrTheInsidesOfTheJvm() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("sun..", "jdk..", "java.lang.reflect..")
                .check(MAIN);
    }
}

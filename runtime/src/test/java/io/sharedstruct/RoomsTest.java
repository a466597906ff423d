package io.sharedstruct;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.sharedstruct.testing.Rooms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rooms are walls: who may know whom. What breaks one is named with its file and with what it reached for. */
class RoomsTest {

    private static final String API = "io.sharedstruct";
    private static final String INSPECT = API + ".inspect";
    private static final String RUNTIME = API + ".runtime";
    private static final String MEMORY = RUNTIME + ".memory";
    private static final String VALUE = RUNTIME + ".value";
    private static final String COMPILED = RUNTIME + ".compiled";
    private static final String CONCURRENT = RUNTIME + ".concurrent";
    private static final String TEXT = RUNTIME + ".text";
    private static final String OPEN = RUNTIME + ".open";
    private static final String LIFE = RUNTIME + ".life";
    private static final String LIST = RUNTIME + ".list";
    private static final String OS = RUNTIME + ".os";
    private static final String POSIX = OS + ".posix";
    private static final String LINUX = OS + ".linux";
    private static final String MAC = OS + ".mac";
    private static final String WINDOWS = OS + ".windows";
    private static final String CURRENT = OS + ".current";
    private static final String JNA = "com.sun.jna..";

    private static final Pattern IMPORT = Pattern.compile("import (?:static )?([a-z\\d_.]+)\\.[A-Z].*;");

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
                Room.of(API, LIST),
                Room.of(INSPECT, API, RUNTIME, COMPILED, TEXT, MEMORY, OPEN, LIST, OS, CURRENT),
                Room.of(RUNTIME, API, VALUE, COMPILED, CONCURRENT, MEMORY, TEXT, OPEN, LIFE, OS, CURRENT),
                Room.of(VALUE),
                Room.of(COMPILED, API, OPEN),
                Room.of(CONCURRENT, API, LIFE, OS),
                Room.of(MEMORY),
                Room.of(TEXT, MEMORY),
                Room.of(OPEN, API, LIFE, OS),
                Room.of(LIFE, API, OS),
                Room.of(LIST, API, OPEN, OS, CURRENT),
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

    /** The rest of what a user names knows nothing but Java. */
    @Test
    void oneClassOfTheUsersIsADoorToTheListOfRegions() {
        classes()
                .that()
                .resideInAPackage(API)
                .and()
                .doNotHaveSimpleName("SharedRegions")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(API, "java..", "org.jspecify.."))
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

    /** The compiler copies constants, and Javadoc leaves nothing in classes: both show in the source only. */
    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsWhatItMay(Room room) throws IOException {
        List<String> allowed = Stream.concat(Stream.of(room.name()), room.mayName().stream())
                .map(name -> name.replace("..", ""))
                .toList();
        for (Path file : Rooms.sources().get(room.name())) {
            assertThat(Files.readAllLines(file).stream()
                            .map(IMPORT::matcher)
                            .filter(Matcher::matches)
                            .map(imported -> imported.group(1))
                            .filter(name -> !name.startsWith("java.") && !name.startsWith("org.jspecify.")))
                    .as(file.toString())
                    .isSubsetOf(allowed);
        }
    }

    /** What a user names is one list, of annotations, options and exceptions. */
    @Test
    void everyFolderIsARoomAndCanBeTakenInAtAGlance() {
        Rooms.checkFolders(rooms().stream().map(Room::name).toList(), Set.of(API));
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

    /** Numbers in messages are the same everywhere. */
    @Test
    void nothingFollowsTheLocale() {
        Rooms.checkLocale(MAIN);
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

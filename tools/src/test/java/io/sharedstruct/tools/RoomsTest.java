package io.sharedstruct.tools;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.sharedstruct.testing.Rooms;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the program, and their walls. */
class RoomsTest {

    private static final String DOOR = Tool.class.getPackageName();

    private static final String PICOCLI = "picocli..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String JLINE = "org.jline..";
    private static final String FLATLAF = "com.formdev.flatlaf..";
    private static final String XCHART = "org.knowm.xchart..";
    private static final String SWING = "javax.swing..";
    private static final String AWT = "java.awt..";

    /** What every room may name; of the runtime nothing but what users may name too. */
    private static final List<String> EVERYWHERE = List.of(
            "java.io..",
            "java.lang..",
            "java.math..",
            "java.net..",
            "java.nio..",
            "java.text..",
            "java.time..",
            "java.util..",
            "org.jspecify..",
            "io.sharedstruct",
            "io.sharedstruct.inspect");

    /**
     * A package and what it may name.
     *
     * @param name the package behind the door's, empty for the door
     * @param mayName other rooms, by what follows the door's name
     * @param libraries packages of others
     */
    private record Room(String name, List<String> mayName, List<String> libraries) {

        static Room of(String name, List<String> mayName, String... libraries) {
            return new Room(name, mayName, List.of(libraries));
        }

        static String fullName(String name) {
            return name.isEmpty() || name.equals("..") ? DOOR + name : DOOR + "." + name;
        }

        String packageName() {
            return fullName(name);
        }

        String[] allowed() {
            return Stream.of(
                            Stream.of(packageName()),
                            mayName.stream().map(Room::fullName),
                            libraries.stream(),
                            EVERYWHERE.stream())
                    .flatMap(names -> names)
                    .toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name.isEmpty() ? "the door" : name;
        }
    }

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(Path.of("target", "classes").resolve(DOOR.replace('.', '/')));

    /** A new room is a row here. */
    static List<Room> rooms() {
        return List.of(
                Room.of("", List.of("command", "source", "terminal"), PICOCLI),
                Room.of(
                        "command",
                        List.of("terminal", "source", "value", "output", "picture", "difference", "window"),
                        PICOCLI,
                        JACKSON),
                Room.of("terminal", List.of(), JLINE),
                Room.of("source", List.of()),
                Room.of("value", List.of()),
                Room.of("output", List.of("terminal", "value"), JACKSON),
                Room.of("picture", List.of("terminal")),
                Room.of("difference", List.of("terminal")),
                Room.of(
                        "window",
                        List.of(
                                "picture",
                                "window.feed",
                                "window.fields",
                                "window.plot",
                                "window.bytes",
                                "window.paint"),
                        SWING,
                        AWT,
                        FLATLAF),
                Room.of("window.feed", List.of(), SWING),
                Room.of("window.paint", List.of("picture"), SWING, AWT, FLATLAF),
                Room.of("window.fields", List.of("picture", "window.feed", "window.paint"), SWING, AWT),
                Room.of(
                        "window.plot",
                        List.of("picture", "window.feed", "window.fields", "window.paint"),
                        SWING,
                        AWT,
                        XCHART),
                Room.of("window.bytes", List.of("picture", "window.feed", "window.paint"), SWING, AWT, FLATLAF));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void namesOnlyWhatItMay(Room room) {
        noClasses()
                .that()
                .resideInAPackage(room.packageName())
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(room.allowed()))
                        // Arrays of primitives, and primitives.
                        .and(not(resideInAPackage(""))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyFolderIsARoomThatCanBeSeenAtAGlance() {
        Rooms.checkFolders(rooms().stream().map(Room::packageName).toList(), Set.of());
    }

    @Test
    void noRoomsNameEachOther() {
        Rooms.checkCycles(CLASSES);
    }

    @Test
    void looksAtAllClasses() {
        Rooms.checkClasses(CLASSES);
    }

    /** Numbers and times look the same for every user and every program that reads them. */
    @Test
    void nothingFollowsTheLocale() {
        Rooms.checkLocale(CLASSES);
    }
}

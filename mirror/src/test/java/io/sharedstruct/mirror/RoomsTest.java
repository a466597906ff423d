package io.sharedstruct.mirror;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
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

    private static final String DOOR = Mirror.class.getPackageName();

    private static final String PICOCLI = "picocli..";
    private static final String CRYPTO = "javax.crypto..";
    private static final String AERON = "io.aeron..";
    private static final String AGRONA = "org.agrona..";

    /** What the superclass of generated classes shows. */
    private static final String GENERATED = "io.sharedstruct.runtime";

    /** What a generated class says of itself. */
    private static final String COMPILED = "io.sharedstruct.runtime.compiled";

    /** What every room may name; of the runtime nothing but what users may name too. */
    private static final List<String> EVERYWHERE = List.of(
            "java.io..",
            "java.lang..",
            "java.net..",
            "java.nio..",
            "java.time..",
            "java.util..",
            "org.jspecify..",
            "io.sharedstruct",
            "java.security..",
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

    /** A new room is a row here, and so is another transport, which no other room but the door knows. */
    static List<Room> rooms() {
        return List.of(
                Room.of("", List.of("source", "sink", "status", "wire", "link", "link.aeron"), GENERATED),
                Room.of("cli", List.of("", "status", "wire"), PICOCLI, GENERATED),
                Room.of("source", List.of("status", "wire", "link")),
                Room.of("sink", List.of("status", "wire", "link"), GENERATED),
                Room.of("status", List.of(), GENERATED, COMPILED),
                Room.of("wire", List.of(), CRYPTO),
                Room.of("link", List.of()),
                Room.of("link.aeron", List.of("link"), AERON, AGRONA));
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
        Rooms.checkClasses(CLASSES.that(
                describe("written here", written -> !written.getSimpleName().endsWith("Shared"))));
    }

    /** Numbers and times look the same for every user and every program that reads them. */
    @Test
    void nothingFollowsTheLocale() {
        Rooms.checkLocale(CLASSES);
    }
}

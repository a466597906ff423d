package io.sharedstruct.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.sharedstruct.testing.Rooms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages are the pipeline, and their walls hold. The classes come from the folder, where JavaPoet still has its own name. */
class RoomsTest {

    private static final String DOOR = SharedStructProcessor.class.getPackageName();

    private static final Pattern IMPORT = Pattern.compile("import (?:static )?([a-z\\d_.]+)\\.[A-Z].*;");

    /**
     * A package and what of ours it may name.
     *
     * @param name the package behind the door's, empty for the door
     * @param mayName other rooms, those with two dots with all rooms in them
     */
    private record Room(String name, List<String> mayName) {

        static Room of(String name, String... mayName) {
            return new Room(name, List.of(mayName));
        }

        static String fullName(String name) {
            return name.isEmpty() || name.equals("..") ? DOOR + name : DOOR + "." + name;
        }

        String packageName() {
            return fullName(name);
        }

        String[] allowed() {
            return Stream.concat(Stream.of(name), mayName.stream())
                    .map(Room::fullName)
                    .toArray(String[]::new);
        }

        boolean mayName(String packageName) {
            return !packageName.startsWith(DOOR)
                    || Arrays.stream(allowed())
                            .anyMatch(pattern -> PackageMatcher.of(pattern).matches(packageName));
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
                Room.of("", ".."),
                Room.of("constant"),
                Room.of("source"),
                Room.of("source.annotation", "source", "constant"),
                Room.of("source.struct", "source", "source.annotation", "constant"),
                Room.of("read", "source..", "constant"),
                Room.of("model.type", "constant"),
                Room.of("model", "source..", "model.type", "constant"),
                Room.of("check.family", "source..", "model..", "problem", "constant"),
                Room.of("check", "source..", "model..", "problem", "check.family", "constant"),
                Room.of("problem", "source..", "model..", "constant"),
                Room.of("emit.flyweight.field", "model..", "constant"),
                Room.of("emit.flyweight.head", "model..", "emit.flyweight.field", "constant"),
                Room.of("emit.flyweight", "model..", "emit.flyweight.field", "emit.flyweight.head", "constant"),
                Room.of("emit.text", "model..", "constant"),
                Room.of("emit.c", "model..", "emit.text", "constant"),
                Room.of("emit.cpp", "model..", "emit.text", "emit.c", "constant"),
                Room.of("emit.csharp", "model..", "emit.text", "constant"),
                Room.of("emit.python", "model..", "emit.text", "constant"),
                Room.of("emit.rust", "model..", "emit.text", "constant"));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void namesOnlyTheRoomsThatItMay(Room room) {
        noClasses()
                .that()
                .resideInAPackage(room.packageName())
                .should()
                .dependOnClassesThat(resideInAPackage(Room.fullName("..")).and(not(resideInAnyPackage(room.allowed()))))
                .check(CLASSES);
    }

    /** The compiler copies constants, and Javadoc leaves nothing in classes: both show in the source only. */
    @ParameterizedTest
    @MethodSource("rooms")
    void importsOnlyFromTheRoomsThatItMay(Room room) {
        assertThat(Rooms.sources().get(room.packageName()).stream().flatMap(file -> strays(room, file)))
                .isEmpty();
    }

    /** The imports of a file that its room may not have. */
    private static Stream<String> strays(Room room, Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> {
                        Matcher imported = IMPORT.matcher(line);
                        return imported.matches() && !room.mayName(imported.group(1));
                    })
                    .map(line -> file + ": " + line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    @Test
    void onlyTheGeneratedClassIsWrittenWithJavaPoet() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Room.fullName("emit.flyweight.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir..")
                .check(CLASSES);
    }

    @Test
    void onlyDiagnosticsTalksToTheUser() {
        noClasses()
                .that()
                .haveSimpleNameNotContaining("Diagnostics")
                .and()
                .doNotHaveFullyQualifiedName(SharedStructProcessor.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Messager.class)
                .check(CLASSES);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Diagnostics.class.getName())
                .should()
                .callMethodWhere(target(owner(assignableTo(Messager.class))))
                .check(CLASSES);
    }

    @Test
    void onlyTheDoorTakesPartInTheCompilation() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DOOR)
                .should()
                .dependOnClassesThat(resideInAnyPackage("javax.annotation.processing..", "javax.tools.."))
                .check(CLASSES);
    }

    @Test
    void onlyTheDoorAndTheReadersKnowTheObjectsOfTheCompiler() {
        noClasses()
                .that(not(resideInAnyPackage(
                        DOOR,
                        Room.fullName("read"),
                        Room.fullName("model.."),
                        Room.fullName("check.."),
                        Room.fullName("emit.flyweight.."))))
                .should()
                .dependOnClassesThat(resideInAPackage("javax.lang.model.."))
                .check(CLASSES);
        // Words of the language, not objects of the compiler: where names are made or checked, the table of its
        // keywords, ...
        noClasses()
                .that()
                .resideInAnyPackage(Room.fullName("model.."), Room.fullName("check.."))
                .should()
                .dependOnClassesThat(resideInAPackage("javax.lang.model..")
                        .and(not(nameMatching("javax\\.lang\\.model\\.SourceVersion"))))
                .check(CLASSES);
        // ... and in the generated class the modifiers, because JavaPoet takes them.
        noClasses()
                .that()
                .resideInAPackage(Room.fullName("emit.flyweight.."))
                .should()
                .dependOnClassesThat(resideInAPackage("javax.lang.model..")
                        .and(not(nameMatching("javax\\.lang\\.model\\.element\\.Modifier"))))
                .check(CLASSES);
    }

    /** What is generated, and what is said of it, is the same everywhere. */
    @Test
    void nothingFollowsTheLocale() {
        Rooms.checkLocale(CLASSES);
    }

    @Test
    void theRuntimeIsKnownByNameOnly() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.sharedstruct", "io.sharedstruct.runtime.."))
                .check(CLASSES);
    }

    @Test
    void nothingOfTheDoorIsPublicButTheEntry() {
        classes()
                .that()
                .resideInAPackage(DOOR)
                .and()
                .arePublic()
                .should()
                .haveFullyQualifiedName(SharedStructProcessor.class.getName())
                .check(CLASSES);
    }
}

package io.sharedstruct.sample;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.sharedstruct.testing.Rooms;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sample has two rooms: what it does with structs, and a window that knows none. */
class RoomsTest {

    private static final String DOOR = Sample.class.getPackageName();
    private static final String WINDOW = DOOR + ".window";

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void everyFolderIsARoomThatCanBeSeenAtAGlance() {
        Rooms.checkFolders(List.of(DOOR, WINDOW), Set.of());
    }

    @Test
    void noRoomsNameEachOther() {
        Rooms.checkCycles(CLASSES);
    }

    /** Of the library it knows the exceptions, which it explains. */
    @Test
    void theWindowKnowsNoStruct() {
        classes()
                .that()
                .resideInAPackage(WINDOW)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                WINDOW,
                                "java..",
                                "javax.accessibility..",
                                "javax.swing..",
                                "com.formdev.flatlaf..",
                                "org.jspecify..")
                        .or(resideInAnyPackage("io.sharedstruct")))
                .check(CLASSES);
    }
}

package io.sharedstruct;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Rooms are walls: who may know whom. */
class RoomsTest {

    private static final String ANNOTATIONS_FOR_THE_NULL_CHECKER = "org.jspecify..";
    private static final String API = "io.sharedstruct";
    private static final String RUNTIME = "io.sharedstruct.runtime";
    private static final String MEMORY = "io.sharedstruct.runtime.memory";
    private static final String TEXT = "io.sharedstruct.runtime.text";
    private static final String NATIVE = "io.sharedstruct.runtime.os";

    private final JavaClasses main = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void whatAUserNamesKnowsOnlyJava() {
        classes()
                .that()
                .resideInAPackage(API)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(API, "java..", ANNOTATIONS_FOR_THE_NULL_CHECKER)
                .check(main);
    }

    @Test
    void theRuntimeKnowsTheApiAndThePort() {
        classes()
                .that()
                .resideInAPackage(RUNTIME)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(API, RUNTIME, MEMORY, TEXT, NATIVE, "java..", ANNOTATIONS_FOR_THE_NULL_CHECKER)
                .check(main);
    }

    @Test
    void theNativeRoomPointsBackToNobodyAndAloneKnowsJna() {
        classes()
                .that()
                .resideInAPackage(NATIVE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(API, NATIVE, "java..", "com.sun.jna..", ANNOTATIONS_FOR_THE_NULL_CHECKER)
                .check(main);
        noClasses()
                .that()
                .resideOutsideOfPackage(NATIVE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.jna..")
                .check(main);
    }

    @Test
    void nobodyUsesTheInsidesOfTheJvm() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("sun..", "jdk.internal..", "java.lang.reflect..")
                .check(main);
    }
}

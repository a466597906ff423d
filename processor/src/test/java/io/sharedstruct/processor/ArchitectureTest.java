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
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import javax.annotation.processing.Messager;
import org.junit.jupiter.api.Test;

/** The rooms are walls. The classes come from the folder, where JavaPoet still has its own name. */
class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(Path.of("target", "classes", "io", "sharedstruct", "processor"));

    @Test
    void looksAtAllClasses() {
        assertThat(CLASSES.stream().map(type -> type.getSimpleName()))
                .contains("StructReader", "StructEmitter", "Diagnostics", "Problem");
    }

    @Test
    void onlyEmittersUseJavaPoet() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Emitter")
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
    void theCompilerIsKnownToEntryReadersAndDiagnosticsOnly() {
        noClasses()
                .that(not(nameMatching(".*\\.(SharedStructProcessor|\\w*Reader|Sites|Diagnostics)(\\$.*)?")))
                .should()
                // Words of the language, not objects of the compiler: keywords, and the modifiers that JavaPoet takes.
                .dependOnClassesThat(resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..")
                        .and(not(nameMatching("javax\\.lang\\.model\\.(SourceVersion|element\\.Modifier)"))))
                .check(CLASSES);
    }

    @Test
    void theRuntimeIsKnownByItsAnnotationsAndExceptionsOnly() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("io.sharedstruct.runtime.."))
                .check(CLASSES);
    }

    @Test
    void onlyTheEntryIsPublic() {
        classes()
                .that()
                .arePublic()
                .should()
                .haveFullyQualifiedName(SharedStructProcessor.class.getName())
                .check(CLASSES);
    }
}

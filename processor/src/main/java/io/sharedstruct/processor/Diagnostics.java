package io.sharedstruct.processor;

import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.read.Sites;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Hands problems to the compiler, each at the narrowest place: annotation value, annotation, method, type. */
final class Diagnostics {

    private final Messager messager;

    Diagnostics(Messager messager) {
        this.messager = messager;
    }

    void report(Problem problem, Sites sites) {
        Sites.Place place = sites.find(problem.site());
        messager.printMessage(kind(problem), problem.message(), place.element(), place.annotation(), place.value());
    }

    /** Reports what has no narrower place than the struct, or not even that. */
    void report(Problem problem, @Nullable Element element) {
        messager.printMessage(kind(problem), problem.message(), element);
    }

    private static Diagnostic.Kind kind(Problem problem) {
        return problem.id().isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    }
}

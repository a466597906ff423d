package io.sharedstruct.processor;

import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.read.Sites;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

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

    /** Reports a failure of the processor itself, which has no narrower place than the struct. */
    void report(Problem problem, Element element) {
        messager.printMessage(kind(problem), problem.message(), element);
    }

    private static Diagnostic.Kind kind(Problem problem) {
        return problem.id().isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    }
}

package io.sharedstruct.processor;

import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.read.KotlinReader;
import io.sharedstruct.processor.read.Sites;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Hands problems to the compiler, each at the narrowest place: annotation value, annotation, method, type. Warnings can be
 * suppressed there and around it by their ids, as those of the compiler.
 */
final class Diagnostics {

    private final Messager messager;

    Diagnostics(Messager messager) {
        this.messager = messager;
    }

    void report(Problem problem, Sites sites) {
        Sites.Place place = sites.find(problem.site());
        if (isWanted(problem, place.element())) {
            messager.printMessage(
                    kind(problem), words(problem, place.element()), place.element(), place.annotation(), place.value());
        }
    }

    /** Reports what has no narrower place than the struct, or not even that. */
    void report(Problem problem, @Nullable Element element) {
        if (isWanted(problem, element)) {
            messager.printMessage(kind(problem), words(problem, element), element);
        }
    }

    private static String words(Problem problem, @Nullable Element element) {
        return KotlinReader.isOfKotlin(element) ? problem.messageForKotlin() : problem.message();
    }

    private static boolean isWanted(Problem problem, @Nullable Element element) {
        if (problem.id().isError()) {
            return true;
        }
        for (Element e = element; e != null; e = e.getEnclosingElement()) {
            SuppressWarnings suppressed = e.getAnnotation(SuppressWarnings.class);
            if (suppressed != null
                    && List.of(suppressed.value()).contains(problem.id().text())) {
                return false;
            }
        }
        return true;
    }

    private static Diagnostic.Kind kind(Problem problem) {
        return problem.id().isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    }
}

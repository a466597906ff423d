package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.source.Site;

/**
 * Something wrong with a struct. The wording is in one class for each family of diagnostics, whose names end in
 * {@code Problem}: each says the rule with the user's own numbers, and a way out.
 *
 * @param id the stable id
 * @param site where it is
 * @param text what is wrong and what to do about it
 */
public record Problem(ProblemId id, Site site, String text) {

    /** What the compiler prints. */
    public String message() {
        String origin = site.inheritedFrom().isEmpty() ? "" : " (inherited from " + site.inheritedFrom() + ")";
        String message = "[" + id.text() + "] " + text + origin;
        // The only one of several lines, which are the processor's own.
        return id == ProblemId.INTERNAL_ERROR ? message : Printable.of(message);
    }

    /**
     * What the compiler prints of something that is written in Kotlin. What a struct inherits may be Java, and what is said of an
     * annotation at the wrong place tells the two languages apart by itself.
     */
    public String messageForKotlin() {
        return id == ProblemId.MISPLACED_ANNOTATION
                        || id == ProblemId.INTERNAL_ERROR
                        || !site.inheritedFrom().isEmpty()
                ? message()
                : KotlinWords.of(message());
    }

    public static Problem internalError(Site site, String cause) {
        return new Problem(
                ProblemId.INTERNAL_ERROR, site, "the processor failed; please report this with the struct: " + cause);
    }
}

package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A message in the words of Kotlin, in which an annotation of a getter is written at the property with a use-site target, as
 * {@code @get:Offset(4)}, and the literal of a class is {@code X::class} (Kotlin's reference, "Annotations").
 */
final class KotlinWords {

    private static final Pattern PROPERTY_ANNOTATION = Pattern.compile(Arrays.stream(PropertyAnnotation.values())
            .map(annotation -> Pattern.quote(annotation.text().substring(1)))
            .collect(Collectors.joining("|", "@(", ")\\b")));
    private static final Pattern CLASS_LITERAL = Pattern.compile("\\.class\\b");

    private KotlinWords() {}

    static String of(String message) {
        String annotations = PROPERTY_ANNOTATION.matcher(message).replaceAll("@get:$1");
        return CLASS_LITERAL.matcher(annotations).replaceAll(Matcher.quoteReplacement("::class"));
    }
}

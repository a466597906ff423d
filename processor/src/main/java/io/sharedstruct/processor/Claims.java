package io.sharedstruct.processor;

import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementScanner14;
import org.jspecify.annotations.Nullable;

/**
 * Whether the annotations of a round can be claimed. The compiler warns of those that nobody claims; but where all are
 * claimed, it calls no further processor.
 */
final class Claims {

    private Claims() {}

    /** Whether a round has annotations that aren't ours, so that the other processors are called in any case. */
    static boolean leaveOthers(RoundEnvironment round, Set<String> ours) {
        Others others = new Others(ours);
        round.getRootElements().forEach(others::scan);
        return others.found;
    }

    private static final class Others extends ElementScanner14<Void, Void> {

        private final Set<String> ours;
        private boolean found;

        Others(Set<String> ours) {
            this.ours = ours;
        }

        @Override
        public @Nullable Void scan(Element element, @Nullable Void unused) {
            for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
                TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
                found |= !ours.contains(type.getQualifiedName().toString());
            }
            return super.scan(element, null);
        }
    }
}

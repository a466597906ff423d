package io.sharedstruct.processor.read;

import io.sharedstruct.processor.source.Site;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The places of one struct: gives out keys while it is read, and finds the compiler's objects again for diagnostics.
 *
 * <p>What the struct inherits is placed on the struct itself: the interface that declares it may be right for others, and
 * may have no source.
 */
public final class Sites {

    /** What the compiler needs to point at a place. */
    public record Place(
            Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value) {}

    private final TypeElement struct;
    private final List<Place> places = new ArrayList<>();
    private final List<Unresolved> unresolved = new ArrayList<>();
    private boolean incomplete;
    private boolean changeable;

    /**
     * An annotation's value that the compiler can't evaluate.
     *
     * @param text what it is the value of, {@code size of @SharedStruct}
     * @param site the value, wherever it is written: what is in a class file has been evaluated
     */
    public record Unresolved(String text, Site site) {}

    public Sites(TypeElement struct) {
        this.struct = struct;
    }

    Site of(Element element) {
        return of(element, null, null);
    }

    Site of(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
        Element owner = element.getEnclosingElement();
        if (owner == null || element.equals(struct) || owner.equals(struct)) {
            return add(new Place(element, annotation, value), "");
        }
        return add(new Place(struct, null, null), owner.getSimpleName().toString());
    }

    private Site add(Place place, String inheritedFrom) {
        places.add(place);
        return new Site(places.size() - 1, inheritedFrom);
    }

    /** Notes a value that the compiler can't evaluate, or not yet. */
    void addUnresolved(Element element, AnnotationMirror annotation, String name) {
        incomplete = true;
        String type = annotation.getAnnotationType().asElement().getSimpleName().toString();
        String text = (name.equals("value") ? "the value" : name) + " of @" + type;
        boolean known = unresolved.stream()
                .anyMatch(other -> other.text().equals(text)
                        && find(other.site()).element().equals(element));
        if (!known) {
            Place place = new Place(element, annotation, AnnotationReader.written(annotation, name));
            unresolved.add(new Unresolved(text, add(place, "")));
        }
    }

    /**
     * Notes what a class that an annotation names leaves open.
     *
     * @param type whether it names a type that doesn't exist, or not yet
     * @param value whether it may get a value that it needs, which is a problem of its own if it doesn't
     */
    void addUnknown(boolean type, boolean value) {
        incomplete |= type;
        changeable |= value;
    }

    /** The values that the compiler can't evaluate. */
    public List<Unresolved> unresolved() {
        return List.copyOf(unresolved);
    }

    /** Whether something is unknown, so that any finding may be misleading. */
    boolean isIncomplete() {
        return incomplete;
    }

    /** Whether another processor may yet make known what is a problem otherwise. */
    boolean isChangeable() {
        return changeable;
    }

    public Place find(Site site) {
        return places.get(site.number());
    }
}

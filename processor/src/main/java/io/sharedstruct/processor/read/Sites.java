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

    public Place find(Site site) {
        return places.get(site.number());
    }
}

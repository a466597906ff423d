package io.sharedstruct.tools.value;

import io.sharedstruct.inspect.FieldPlace;
import java.util.ArrayList;
import java.util.List;

/** Lines with the elements of arrays one by one. */
public final class Elements {

    private Elements() {}

    /** All values of some lines, but no more than one above a limit. Structs that are folded are left out. */
    public static List<FieldPlace> of(List<FieldLine> lines, int most) {
        List<FieldPlace> elements = new ArrayList<>();
        for (FieldLine line : lines) {
            FieldPlace place = line.place();
            if (line.hidden() > 0) {
                continue;
            }
            long count = place.elementCount();
            for (long i = 0; i < count && elements.size() <= most; i++) {
                elements.add(new FieldPlace(
                        place.path() + FieldLines.index(place.dimensions(), i),
                        place.offset() + i * place.elementLength(),
                        place.elementLength(),
                        place.type(),
                        List.of()));
            }
        }
        return elements;
    }
}

package io.sharedstruct.tools.value;

import io.sharedstruct.inspect.FieldPlace;
import io.sharedstruct.inspect.FieldValues;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The values of lines, as texts. */
public final class Values {

    /** How many elements of an array are shown where it is one line of many. */
    public static final int FEW = 8;

    /** How many elements one line may have at all. */
    public static final int MANY = 10_000;

    private final Bytes bytes;
    private final int elements;
    private final String ellipsis;

    /**
     * The values in some bytes.
     *
     * @param bytes the bytes of the region
     * @param elements how many elements of an array are shown
     * @param ellipsis what stands where others are left out
     */
    public Values(Bytes bytes, int elements, String ellipsis) {
        this.bytes = bytes;
        this.elements = elements;
        this.ellipsis = ellipsis;
    }

    /** What a reader sees behind the name of the field. */
    public String show(FieldLine line) {
        FieldPlace place = line.place();
        if (line.hidden() > 0) {
            return ellipsis + " " + line.hidden() + " more";
        }
        if (place.dimensions().isEmpty()) {
            return bytes.has(place.offset(), place.length())
                    ? FieldValues.show(decode(place, place.offset()))
                    : beyondTheEnd();
        }
        return showElements(place, place.dimensions(), 0, new int[] {elements});
    }

    private String beyondTheEnd() {
        return "(beyond the end)";
    }

    /** One dimension in brackets; those inside it share what may still be shown. */
    private String showElements(FieldPlace place, List<Long> dimensions, long first, int[] left) {
        List<String> shown = new ArrayList<>();
        List<Long> inner = dimensions.subList(1, dimensions.size());
        long step = inner.stream().reduce(1L, (a, b) -> a * b);
        long i = 0;
        while (i < dimensions.get(0) && left[0] > 0) {
            long element = first + i * step;
            long offset = place.offset() + element * place.elementLength();
            if (!inner.isEmpty()) {
                shown.add(showElements(place, inner, element, left));
            } else if (bytes.has(offset, place.elementLength())) {
                shown.add(FieldValues.show(decode(place, offset)));
                left[0]--;
            } else {
                shown.add(beyondTheEnd());
                left[0] = 0;
                i = dimensions.get(0) - 1;
            }
            i++;
        }
        if (i < dimensions.get(0)) {
            shown.add(ellipsis + " " + (dimensions.get(0) - i) + " more");
        }
        return "[" + String.join(", ", shown) + "]";
    }

    /** The value of one element that is there. */
    public Object decode(FieldPlace place, long offset) {
        int length = Math.toIntExact(place.elementLength());
        ByteBuffer buffer = bytes.at(offset, length);
        return FieldValues.decode(place, buffer, 0);
    }
}

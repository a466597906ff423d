package io.sharedstruct.tools.picture;

import java.util.List;
import java.util.stream.Collectors;

/** What a box says of the bytes in it, from much to little. */
public final class SliceLabel {

    private SliceLabel() {}

    /** The names of the fields: of a unit of bit fields one behind the other, of a union as alternatives. */
    public static String names(Slice slice) {
        return joined(slice, slice.parts().stream().map(Part::name).toList());
    }

    private static String joined(Slice slice, List<String> names) {
        String more = slice.more() == 0 ? "" : " | " + slice.more() + " more";
        return String.join(slice.isBits() ? ", " : " | ", names) + more;
    }

    /** Texts for a box, the longest first. */
    public static List<String> of(Box box) {
        Slice slice = box.slice();
        String before = isContinued(box) ? "… " : "";
        String last = joined(slice, slice.parts().stream().map(Part::lastName).toList());
        if (slice.isBits()) {
            String withBits = slice.parts().stream()
                    .map(part -> part.lastName() + ":" + part.bits())
                    .collect(Collectors.joining(" "));
            return List.of(before + names(slice), before + withBits, before + last, last);
        }
        String whole = before + names(slice);
        boolean saysMore = slice.parts().size() == 1
                && !slice.parts().get(0).type().equals(slice.parts().get(0).lastName());
        return saysMore
                ? List.of(whole + "  " + slice.parts().get(0).type(), whole, before + last, last)
                : List.of(whole, before + last, last);
    }

    /** Whether the slice begins in an earlier cache line. */
    private static boolean isContinued(Box box) {
        return box.slice().offset() < box.offset() - (long) box.row() * Box.ROW - box.column();
    }
}

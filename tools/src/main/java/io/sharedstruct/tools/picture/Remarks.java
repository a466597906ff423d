package io.sharedstruct.tools.picture;

import java.util.ArrayList;
import java.util.List;

/** What costs time without being wrong: a value across two cache lines takes two, and can't be written in one step. */
public final class Remarks {

    private static final int MOST = 10;
    private static final int LARGEST_VALUE = 8;

    private Remarks() {}

    /** A sentence for each value that lies badly. */
    public static List<String> of(Picture picture) {
        List<String> remarks = new ArrayList<>();
        int more = 0;
        for (Part part : picture.parts()) {
            String remark = of(part, picture.lineLength());
            if (!remark.isEmpty() && remarks.size() == MOST) {
                more++;
            } else if (!remark.isEmpty()) {
                remarks.add(remark);
            }
        }
        if (more > 0) {
            remarks.add("and " + Picture.count(more, "more remark"));
        }
        return remarks;
    }

    private static String of(Part part, int line) {
        long length = part.element();
        boolean isValue = part.family() != Family.STRUCT
                && part.family() != Family.TEXT
                && length <= LARGEST_VALUE
                && Long.bitCount(length) == 1
                && part.lowestBit() == 0;
        if (!isValue || part.offset() % length == 0) {
            return "";
        }
        String unaligned = part.name() + " isn't aligned: " + length + " bytes at offset " + part.offset();
        long first = part.offset() / line;
        boolean crosses = part.isSingle() && first != (part.end() - 1) / line;
        return unaligned + (crosses ? ", in cache lines " + first + " and " + (first + 1) : "");
    }
}

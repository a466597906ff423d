package io.sharedstruct.testing;

import io.sharedstruct.Overflow;
import io.sharedstruct.runtime.FixedText;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.SharedRegion;
import java.nio.charset.StandardCharsets;

/** The article's struct, as generated code would declare it. */
public final class TestStruct {

    public static final long SIZE = 260;
    public static final long X = 0;
    public static final FixedText TEXT = FixedText.of("text", 4, 256, StandardCharsets.UTF_8, Overflow.ERROR);
    public static final RegionLayout LAYOUT =
            new RegionLayout("MyData", null, SIZE, 0x1122334455667788L, "0 int32 4 x\n4 string/UTF-8 256 text\n");

    private static final int FILLED = 0x5A5A5A5A;

    private TestStruct() {}

    public static RegionLayout ofSize(long size) {
        return new RegionLayout("Big", null, size, 0x99L, "0 int32 4 x\n");
    }

    /** An initializer: a number and a long text. */
    public static void fill(SharedRegion region) {
        region.setInt(X, FILLED);
        TEXT.set(region, "a".repeat(255));
    }

    /** What contradicts that {@link #fill} ran as a whole; null if nothing does. */
    public static String problemIn(SharedRegion region) {
        if (region.getInt(X) != FILLED) {
            return "x=" + region.getInt(X) + " creator=" + region.isCreator();
        }
        String text = TEXT.get(region);
        return text.equals("a".repeat(255)) ? null : "text=" + text;
    }
}

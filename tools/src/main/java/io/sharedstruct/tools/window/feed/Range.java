package io.sharedstruct.tools.window.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Bytes of a region.
 *
 * @param offset the offset of the first one
 * @param length how many
 */
public record Range(long offset, int length) {

    /** A gap that is read too, since one read costs more than these bytes. */
    private static final int GAP = 512;

    private static final int LARGEST = 1 << 20;

    /** The offset of the first byte behind them. */
    public long end() {
        return offset + length;
    }

    boolean contains(long from, int bytes) {
        return from >= offset && from + bytes <= end();
    }

    /** The same bytes in few ranges, by their offsets. */
    static List<Range> merged(Collection<Range> ranges) {
        List<Range> merged = new ArrayList<>();
        for (Range range : ranges.stream()
                .filter(range -> range.length > 0)
                .sorted(Comparator.comparingLong(Range::offset))
                .toList()) {
            Range last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            boolean near = last != null && range.offset - last.end() <= GAP;
            if (last != null && near && range.end() - last.offset <= LARGEST) {
                long end = Math.max(last.end(), range.end());
                merged.set(merged.size() - 1, new Range(last.offset, (int) (end - last.offset)));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }
}

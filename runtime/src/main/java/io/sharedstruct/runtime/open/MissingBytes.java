package io.sharedstruct.runtime.open;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a region that another program has made, and that doesn't say how its fields lie, is long enough for a struct. It may end before
 * fields that a later version of the struct has added, but not in the middle of one: what lies there is something else. Nor before a
 * lock or a sequence: in bytes that the region doesn't have, nobody would meet anyone.
 */
final class MissingBytes {

    private MissingBytes() {}

    /** What keeps a region of that many bytes from being used as the struct, as a sentence; null if nothing does. */
    static @Nullable String of(Layout layout, long length) {
        if (length >= layout.size()) {
            return null;
        }
        LayoutDescriptor descriptor = layout.later().isEmpty() ? null : LayoutDescriptor.parse(layout.descriptor());
        if (descriptor == null) {
            return tooShort(layout, length, layout.size());
        }
        Set<String> later = Set.copyOf(layout.later());
        long needed = 0;
        String cut = null;
        for (Map.Entry<String, LayoutDescriptor.Field> entry :
                descriptor.fields().entrySet()) {
            LayoutDescriptor.Field field = entry.getValue();
            if (!later.contains(entry.getKey()) || TypeToken.isWord(field.type())) {
                needed = Math.max(needed, field.end());
            } else if (field.offset() < length && field.end() > length) {
                cut = entry.getKey();
            }
        }
        if (length < needed) {
            return tooShort(layout, length, needed);
        }
        return cut == null
                ? null
                : "the object has " + length + " bytes and no footer, and ends in the middle of " + cut + " of "
                        + layout.struct() + "; it is one of another struct";
    }

    private static String tooShort(Layout layout, long length, long needed) {
        return "the object has " + length + " bytes and no footer, " + layout.struct() + " needs " + needed
                + " bytes; another program created it too small or is still doing so";
    }
}

package io.sharedstruct.tools.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/** Cuts the bytes of a struct where fields begin and end. */
final class Slices {

    /** Of a union of more members a picture shows these. A stranger may say that all fields lie upon each other. */
    private static final int MOST = 8;

    private Slices() {}

    /**
     * The bytes from 0 to the size, without a gap.
     *
     * @param parts the fields, by their offsets
     */
    static List<Slice> of(List<Part> parts, long size) {
        List<Slice> slices = new ArrayList<>();
        TreeSet<Integer> here = new TreeSet<>();
        PriorityQueue<Integer> ends = new PriorityQueue<>(
                Comparator.comparingLong(number -> parts.get(number).end()));
        int next = 0;
        long from = 0;
        while (from < size) {
            while (!ends.isEmpty() && parts.get(ends.peek()).end() <= from) {
                here.remove(ends.remove());
            }
            while (next < parts.size() && parts.get(next).offset() <= from) {
                if (parts.get(next).end() > from) {
                    here.add(next);
                    ends.add(next);
                }
                next++;
            }
            long to = size;
            if (!ends.isEmpty()) {
                to = Math.min(to, parts.get(ends.peek()).end());
            }
            if (next < parts.size()) {
                to = Math.min(to, parts.get(next).offset());
            }
            slices.add(new Slice(
                    from,
                    to - from,
                    here.stream().limit(MOST).map(parts::get).toList(),
                    Math.max(0, here.size() - MOST)));
            from = to;
        }
        return slices;
    }
}

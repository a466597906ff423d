package io.sharedstruct.runtime.open;

import io.sharedstruct.runtime.open.LayoutDescriptor.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a program can use a region whose layout is not its own. It can if every field that it knows lies there as it
 * expects: a region of a later version has more fields, which don't concern it. A field that it says was added later may
 * also be missing from the region, if the region has its bytes and no field in them that this program doesn't know: it is 0
 * there until somebody writes it.
 */
public final class LayoutComparison {

    private static final int MAX_DIFFERENCES = 20;

    private final LayoutDescriptor here;
    private final LayoutDescriptor there;
    private final Set<String> later;
    private final long size;
    private final String region;
    private final Map<List<String>, Boolean> compatible = new HashMap<>();

    /**
     * A comparison.
     *
     * @param here the program's descriptor
     * @param later the names of the fields that the region may lack
     * @param there the region's descriptor
     * @param footer what the region says of itself
     */
    public LayoutComparison(LayoutDescriptor here, List<String> later, LayoutDescriptor there, Footer footer) {
        this(here, later, there, footer.structSize(), " in the region created by pid " + footer.creator());
    }

    /**
     * A comparison with what may be no region.
     *
     * @param here the program's descriptor
     * @param later the names of the fields that the other may lack
     * @param there the other's descriptor
     * @param size the size of the other in bytes
     * @param place what is said behind a field of the other
     */
    public LayoutComparison(
            LayoutDescriptor here, List<String> later, LayoutDescriptor there, long size, String place) {
        this.here = here;
        this.later = Set.copyOf(later);
        this.there = there;
        this.size = size;
        region = place;
    }

    /** A sentence for each field that keeps the program from using the region, none if it can. */
    public List<String> differences() {
        List<String> differences = new ArrayList<>();
        here.fields().forEach((name, field) -> {
            Field other = there.fields().get(name);
            if (other == null) {
                addAbsent(name, field, differences);
            } else if (!areCompatible(field, other)) {
                differences.add(name + ": " + field.describe() + " here, " + other.describe() + region);
            }
        });
        return shortened(differences);
    }

    private static List<String> shortened(List<String> differences) {
        if (differences.size() > MAX_DIFFERENCES) {
            int more = differences.size() - MAX_DIFFERENCES;
            differences.subList(MAX_DIFFERENCES, differences.size()).clear();
            differences.add("and " + more + " more");
        }
        return differences;
    }

    /** One enum may be the type of many fields, with a text as long as a whole descriptor may be. */
    private boolean areCompatible(Field here, Field there) {
        return here.hasBytesOf(there)
                && compatible.computeIfAbsent(
                        List.of(here.type(), there.type()),
                        types -> TypeToken.areCompatible(types.get(0), types.get(1)));
    }

    /**
     * What has changed in a struct since another one that contains it was compiled, a sentence for each field; none if nothing
     * has.
     *
     * @param then the struct as it was, in the other one's descriptor
     * @param now its own descriptor
     * @param size its own size in bytes
     */
    static List<String> changes(LayoutDescriptor.Nested then, LayoutDescriptor now, long size) {
        List<String> changes = new ArrayList<>();
        then.fields().forEach((name, field) -> {
            Field other = now.fields().get(name);
            if (!field.equals(other)) {
                changes.add(name + ": " + field.describe() + " then, " + (other == null ? "absent" : other.describe())
                        + " now");
            }
        });
        now.fields().forEach((name, field) -> {
            if (!then.fields().containsKey(name)) {
                changes.add(name + ": absent then, " + field.describe() + " now");
            }
        });
        if (then.size() != size) {
            changes.add("size: " + then.size() + " bytes then, " + size + " bytes now");
        }
        return shortened(changes);
    }

    private void addAbsent(String name, Field field, List<String> differences) {
        String absent = name + ": " + field.describe() + " here, absent" + region;
        if (!later.contains(name)) {
            differences.add(absent);
            return;
        }
        if (field.end() > size) {
            differences.add(absent + ", which ends at " + size);
            return;
        }
        for (Map.Entry<String, Field> other : there.fields().entrySet()) {
            boolean known = here.fields().containsKey(other.getKey());
            if (!known && field.overlaps(other.getValue())) {
                differences.add(absent + ", which has "
                        + LayoutDescriptor.shown(other.getKey()) + ": "
                        + other.getValue().describe() + " there");
                return;
            }
        }
    }
}

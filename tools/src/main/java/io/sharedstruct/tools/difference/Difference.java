package io.sharedstruct.tools.difference;

import io.sharedstruct.inspect.StructDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two layouts, field by field.
 *
 * @param changes every field, by offsets
 * @param firstObstacles what keeps programs of the first one from using regions of the second one
 * @param secondObstacles the other way round
 * @param verdict what follows from that
 */
public record Difference(
        List<Change> changes, List<String> firstObstacles, List<String> secondObstacles, Verdict verdict) {

    /** Compares. */
    public static Difference of(StructDescription first, StructDescription second) {
        Map<String, FlatField> others = new LinkedHashMap<>();
        FlatField.of(second).forEach(field -> others.put(field.name(), field));
        List<Change> changes = new ArrayList<>();
        for (FlatField field : FlatField.of(first)) {
            changes.add(new Change(Optional.of(field), Optional.ofNullable(others.remove(field.name()))));
        }
        others.values().forEach(field -> changes.add(new Change(Optional.empty(), Optional.of(field))));
        changes.sort(Comparator.comparingLong(Change::offset));
        List<String> firstObstacles = first.obstaclesTo(second);
        List<String> secondObstacles = second.obstaclesTo(first);
        boolean isSame = first.size() == second.size() && first.descriptor().equals(second.descriptor());
        return new Difference(
                changes, firstObstacles, secondObstacles, verdict(isSame, firstObstacles, secondObstacles));
    }

    private static Verdict verdict(boolean isSame, List<String> firstObstacles, List<String> secondObstacles) {
        if (isSame) {
            return Verdict.SAME;
        }
        if (firstObstacles.isEmpty()) {
            return secondObstacles.isEmpty() ? Verdict.COMPATIBLE : Verdict.FIRST_USES_SECOND;
        }
        return secondObstacles.isEmpty() ? Verdict.SECOND_USES_FIRST : Verdict.INCOMPATIBLE;
    }
}

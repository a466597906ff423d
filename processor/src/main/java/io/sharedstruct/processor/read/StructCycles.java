package io.sharedstruct.processor.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which structs contain themselves. Each struct is looked at once, however often it is contained. */
final class StructCycles {

    private final Function<String, ? extends Collection<String>> contents;
    private final Map<String, Set<String>> contained = new HashMap<>();

    /** The structs that contain themselves, or one that does. */
    private final Set<String> endless = new HashSet<>();

    /**
     * No structs yet.
     *
     * @param contents the names of the structs that are types of properties of the struct of a name
     */
    StructCycles(Function<String, ? extends Collection<String>> contents) {
        this.contents = contents;
    }

    /** The shortest path from a struct through one that it contains back to itself, empty if there is none. */
    List<String> through(String struct, String first) {
        explore(struct);
        if (!endless.contains(struct) || !endless.contains(first)) {
            return List.of();
        }
        Map<String, String> before = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(first));
        before.put(first, struct);
        while (!open.isEmpty()) {
            String next = open.remove();
            if (next.equals(struct)) {
                return path(struct, before);
            }
            for (String inside : contained.getOrDefault(next, Set.of())) {
                if (endless.contains(inside) && before.putIfAbsent(inside, next) == null) {
                    open.add(inside);
                }
            }
        }
        return List.of();
    }

    private static List<String> path(String struct, Map<String, String> before) {
        List<String> path = new ArrayList<>(List.of(struct));
        String step = struct;
        do {
            step = before.getOrDefault(step, struct);
            path.add(0, step);
        } while (!step.equals(struct));
        return List.copyOf(path);
    }

    /** Looks at all that a struct contains, and takes away from the end what contains nothing that is left. */
    private void explore(String struct) {
        if (contained.containsKey(struct)) {
            return;
        }
        Map<String, List<String>> containers = new HashMap<>();
        Map<String, Integer> left = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(struct));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (contained.containsKey(next)) {
                continue;
            }
            Set<String> inside = new LinkedHashSet<>(contents.apply(next));
            contained.put(next, inside);
            left.put(next, inside.size());
            for (String name : inside) {
                containers.computeIfAbsent(name, key -> new ArrayList<>()).add(next);
                open.add(name);
            }
        }
        Deque<String> finite = new ArrayDeque<>();
        left.forEach((name, count) -> {
            if (count == 0) {
                finite.add(name);
            }
        });
        // Of those that were known before, the finite ones are done with.
        containers.keySet().stream()
                .filter(name -> !left.containsKey(name) && !endless.contains(name))
                .forEach(finite::add);
        while (!finite.isEmpty()) {
            for (String container : containers.getOrDefault(finite.remove(), List.of())) {
                if (left.merge(container, -1, Integer::sum) == 0) {
                    finite.add(container);
                }
            }
        }
        left.forEach((name, count) -> {
            if (count > 0) {
                endless.add(name);
            }
        });
    }
}

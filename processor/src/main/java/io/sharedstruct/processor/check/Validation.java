package io.sharedstruct.processor.check;

import io.sharedstruct.processor.source.struct.RawNested;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The validation of the structs of one round: each once, however many contain it. */
public final class Validation {

    private final IdentityHashMap<RawStruct, StructValidator.Result> results = new IdentityHashMap<>();

    /** No struct yet. */
    public Validation() {}

    /** Validates a struct, and before it all that it contains. */
    public StructValidator.Result validate(RawStruct struct) {
        Deque<RawStruct> open = new ArrayDeque<>(List.of(struct));
        while (!open.isEmpty()) {
            RawStruct next = open.element();
            boolean ready = true;
            for (RawNested nested : next.nested().values()) {
                RawStruct inside = nested.struct();
                if (inside != null && !results.containsKey(inside)) {
                    open.push(inside);
                    ready = false;
                }
            }
            if (ready) {
                open.remove();
                if (!results.containsKey(next)) {
                    results.put(next, StructValidator.validate(next, this::known));
                }
            }
        }
        return Objects.requireNonNull(results.get(struct));
    }

    private StructValidator.@Nullable Result known(RawStruct struct) {
        return results.get(struct);
    }
}

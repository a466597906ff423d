package io.sharedstruct.inspect;

import io.sharedstruct.runtime.open.StructText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;

/**
 * Writes the descriptor of a struct that is part of another one, as the processor does for the struct alone: what it refers to is defined
 * in the order in which it is met.
 */
final class DescriptorWriter {

    private final StringBuilder text = new StringBuilder();

    /** The numbers of the definitions, by the struct, or by the constants of an enum. */
    private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();

    private DescriptorWriter() {}

    static String write(StructText struct) {
        DescriptorWriter writer = new DescriptorWriter();
        writer.defineInside(struct);
        String fields = writer.fields(struct);
        return writer.numbers.isEmpty() ? fields : "format 2\n" + writer.text + "layout\n" + fields;
    }

    /** A struct whose fields are being looked at. */
    private static final class Visit {

        private final StructText struct;
        private int next;

        Visit(StructText struct) {
            this.struct = struct;
        }
    }

    /** Without calls inside calls, which a thread has no room for where structs lie deep inside each other. */
    private void defineInside(StructText outermost) {
        Deque<Visit> visits = new ArrayDeque<>();
        visits.push(new Visit(outermost));
        while (!visits.isEmpty()) {
            Visit visit = visits.getFirst();
            if (visit.next == visit.struct.fields().size()) {
                visits.pop();
                if (!visits.isEmpty()) {
                    text.append("struct\n").append(fields(visit.struct));
                    define(visit.struct);
                }
                continue;
            }
            StructText.Type type = visit.struct.fields().get(visit.next++).type();
            if (type.struct() != null && !numbers.containsKey(type.struct())) {
                visits.push(new Visit(type.struct()));
            } else if (type.constants() != null && !numbers.containsKey(type.constants())) {
                text.append("enum ").append(type.constants()).append('\n');
                define(type.constants());
            }
        }
    }

    private void define(Object definition) {
        numbers.put(definition, numbers.size() + 1);
    }

    /** The lines of the fields. */
    private String fields(StructText struct) {
        StringBuilder lines = new StringBuilder();
        for (StructText.Field field : struct.fields()) {
            lines.append(field.offset()).append(' ').append(type(field.type())).append(' ');
            lines.append(field.length()).append(' ').append(field.name()).append('\n');
        }
        return lines.toString();
    }

    private String type(StructText.Type type) {
        StringBuilder token = new StringBuilder(type.name());
        Object definition = type.struct() != null ? type.struct() : type.constants();
        if (definition != null) {
            token.append('#').append(numbers.get(definition));
        }
        type.dimensions().forEach(length -> token.append('[').append(length).append(']'));
        return token.toString();
    }
}

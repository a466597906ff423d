package io.sharedstruct.processor.testing.random;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A random value for every scalar of a struct, in one member of each union, and the code that writes and reads them. */
public final class RandomValues {

    /**
     * A value.
     *
     * @param path the getters and indices that lead from the struct to that which has it
     * @param owner the type of the latter in C, and how it is called there
     * @param indices the indices, if the field is an array
     */
    public record Value(
            List<Object[]> path,
            String owner,
            String place,
            RandomStruct.Field field,
            List<Integer> indices,
            Object value) {

        /** The fields on the way to it, and it, as a path of Java: {@code f1[2].f0}, two indices as {@code f1[2][0]}. */
        public String javaPath() {
            StringBuilder way = new StringBuilder();
            for (Object[] step : path) {
                String getter = (String) step[0];
                way.append('f').append(getter, 4, getter.length() - (step.length == 1 ? 0 : 2));
                Arrays.stream(step)
                        .skip(1)
                        .forEach(index -> way.append('[').append(index).append(']'));
                way.append('.');
            }
            way.append(field.name());
            indices.forEach(index -> way.append('[').append(index).append(']'));
            return way.toString();
        }

        public String literal() {
            return field.scalar().literal(value);
        }

        /** The bytes of a text as a string in C. */
        public String bytes() {
            byte[] bytes =
                    java.util.Objects.requireNonNull(field.scalar().text()).bytes(value, field.effective());
            StringBuilder literal = new StringBuilder("\"");
            for (byte b : bytes) {
                literal.append(String.format("\\x%02x", b & 0xFF));
            }
            return literal.append('"').toString();
        }

        public String member() {
            StringBuilder member = new StringBuilder(place + "." + field.path());
            indices.forEach(index -> member.append('[').append(index).append(']'));
            return member.toString();
        }

        /** A function of the unit that the bits lie in; its name has the offset of that. */
        private String unit(String verb, Map<String, Long> layout, String... more) {
            long offset = layout.get(owner + "." + field.bits().unit());
            String value = more.length == 0 ? "" : ", " + more[0];
            return owner + "_" + verb + "_unit_" + offset + "(&" + place + value + ")";
        }

        private String writeUnit(Map<String, Long> layout) {
            String other = field.bits().with(unit("get", layout), literal());
            return unit("set", layout, "(" + field.scalar().c() + ") (" + other + ")") + ";";
        }

        private String isInUnit(Map<String, Long> layout) {
            return field.bits().in(unit("get", layout)) + " == ((uint64_t) (" + literal() + ") & "
                    + field.bits().mask() + ")";
        }

        private String function(String verb, String... more) {
            List<String> arguments = new ArrayList<>(List.of("&" + place));
            indices.forEach(index -> arguments.add(String.valueOf(index)));
            arguments.addAll(Arrays.asList(more));
            return owner + "_" + verb + "_" + field.name() + "(" + String.join(", ", arguments) + ")";
        }
    }

    private final List<Value> values = new ArrayList<>();

    public RandomValues(RandomStruct struct, Random random) {
        add(struct, random, List.of(), "s");
    }

    private void add(RandomStruct struct, Random random, List<Object[]> path, String place) {
        Set<String> unions = new HashSet<>();
        List<RandomStruct.Field> fields = new ArrayList<>(struct.fields());
        java.util.Collections.shuffle(fields, random);
        for (RandomStruct.Field field : fields) {
            if (!field.union().isEmpty() && !unions.add(field.union())) {
                continue;
            }
            for (int i = 0; i < field.count(); i++) {
                List<Integer> indices = indices(field.lengths(), i);
                if (field.nested() == null) {
                    Object value = field.scalar().values().apply(random);
                    values.add(new Value(path, struct.name(), place, field, indices, value));
                } else {
                    List<Object[]> longer = new ArrayList<>(path);
                    longer.add(arguments(field.accessor("get"), indices));
                    StringBuilder element = new StringBuilder(place + "." + field.path());
                    indices.forEach(index -> element.append('[').append(index).append(']'));
                    add(field.nested(), random, longer, element.toString());
                }
            }
        }
    }

    private static List<Integer> indices(List<Integer> lengths, int i) {
        return lengths.isEmpty()
                ? List.of()
                : lengths.size() == 1 ? List.of(i) : List.of(i / lengths.get(1), i % lengths.get(1));
    }

    private static Object[] arguments(String method, List<Integer> indices, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(method));
        arguments.addAll(indices);
        arguments.addAll(Arrays.asList(more));
        return arguments.toArray();
    }

    /** Writes the values. */
    public void write(Object struct) {
        for (Value value : values) {
            invoke(owner(struct, value), arguments(value.field().accessor("set"), value.indices(), value.value()));
        }
    }

    /** Checks that the values are what is read. */
    public void check(Object struct) {
        for (Value value : values) {
            Object read = invoke(owner(struct, value), arguments(value.field().accessor("get"), value.indices()));
            assertThat(read).as(value.owner() + " " + value.member()).isEqualTo(value.value());
        }
    }

    /** All values, in the order in which {@link #write} writes them. */
    public List<Value> all() {
        return List.copyOf(values);
    }

    /** The values by the way to them in Java, {@code f1[2].f0}. */
    public Map<String, Object> byPath() {
        Map<String, Object> all = new LinkedHashMap<>();
        values.forEach(value -> all.put(value.javaPath(), value.value()));
        return all;
    }

    private static Object owner(Object struct, Value value) {
        Object owner = struct;
        for (Object[] step : value.path()) {
            owner = invoke(owner, step);
        }
        return owner;
    }

    private static Object invoke(Object target, Object[] call) {
        return call(target, (String) call[0], Arrays.copyOfRange(call, 1, call.length));
    }

    /** Statements in C that write the values into {@code s}. */
    public List<String> writeInC(Map<String, Long> layout) {
        return values.stream()
                .map(value -> value.field().isForeignBits()
                        ? value.writeUnit(layout)
                        : value.field().scalar().isText()
                                ? "memcpy(&" + value.member() + ", " + value.bytes() + ", sizeof " + value.member()
                                        + ");"
                                : value.field().isForeign()
                                        ? value.function("set", value.literal()) + ";"
                                        : value.member() + " = " + value.literal() + ";")
                .toList();
    }

    /** Statements in C that say which members of {@code s} don't have the values. */
    public List<String> checkInC(Map<String, Long> layout) {
        return values.stream()
                .map(value -> "CHECK("
                        + (value.field().isForeignBits()
                                ? value.isInUnit(layout)
                                : value.field().scalar().isText()
                                        ? "memcmp(&" + value.member() + ", " + value.bytes() + ", sizeof "
                                                + value.member() + ") == 0"
                                        : (value.field().isForeign() ? value.function("get") : value.member()) + " == "
                                                + value.literal())
                        + ", \"" + value.owner() + " " + value.member() + "\");")
                .toList();
    }
}

package io.sharedstruct.processor.testing.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A random struct, as an annotated interface and, independently of what the processor makes of that, in the words of gcc.
 * Everything follows from the random numbers.
 */
public final class RandomStruct {

    private static final int MOST_VALUES = 150;
    private static final int MOST_NESTED_VALUES = 30;
    private static final String[] ORDERS = {"NATIVE", "NATIVE", "NATIVE", "LITTLE", "BIG"};

    /** How it is laid out. */
    private enum Kind {
        NATURAL,
        PACKED,
        PRAGMA,
        WITH_OFFSETS
    }

    /**
     * A field: a scalar, or a struct.
     *
     * @param gap the bytes before it, if it has an offset
     * @param align its declared alignment, 0 if there is none
     * @param line whether it is alone in its cache line
     * @param order the byte order that it declares, empty if it declares none
     * @param effective the byte order that it has
     * @param bits its place in a unit, if it is a bit field
     */
    public record Field(
            String name,
            RandomScalar scalar,
            RandomStruct nested,
            List<Integer> lengths,
            int gap,
            int align,
            boolean line,
            String order,
            String effective,
            String union,
            RandomBits bits) {

        public int count() {
            return lengths.stream().reduce(1, (a, b) -> a * b);
        }

        public int values() {
            return count() * (nested == null ? 1 : nested.values());
        }

        /** Its getter or setter is called by name and indices. */
        public String accessor(String verb) {
            return verb + "F" + name.substring(1) + (lengths.isEmpty() ? "" : "At");
        }

        /** The path from the struct in C. */
        public String path() {
            return union.isEmpty() ? name : union + "." + name;
        }

        public boolean isBits() {
            return bits != null;
        }

        /** Whether it is the first of a unit that C has as an integer, as it knows no bit fields in a declared order. */
        public boolean isForeignUnit() {
            return isForeignBits() && bits.isFirst();
        }

        public boolean isForeignBits() {
            return isBits() && !effective.equals("NATIVE");
        }

        /** Whether C needs a function to read and to write it. */
        public boolean isForeign() {
            return scalar != null && scalar.isOrdered() && !effective.equals("NATIVE");
        }

        private int alignment() {
            return nested == null ? scalar.alignment() : nested.alignment;
        }
    }

    private final String name;
    private final Random random;
    private final Kind kind;
    private final String order;
    private final List<Field> fields = new ArrayList<>();

    /** Locks and sequences, in front of the fields or behind them. */
    private final List<RandomWord> words;

    private final boolean wordsFirst;

    /** Whether it has any, or a struct inside it has. */
    private final boolean hasWords;

    /** What no field is aligned to more than. */
    private final int pack;

    private final int alignment;
    private final int align;

    /** At least what it asks for beyond what its fields need, which not all compilers pack. */
    private final int declared;

    public RandomStruct(String name, Random random, List<RandomStruct> earlier) {
        this.name = name;
        this.random = random;
        int choice = random.nextInt(12);
        kind = choice < 6 ? Kind.NATURAL : choice < 7 ? Kind.PACKED : choice < 10 ? Kind.PRAGMA : Kind.WITH_OFFSETS;
        pack = kind == Kind.NATURAL ? Integer.MAX_VALUE : kind == Kind.PRAGMA ? 1 << random.nextInt(5) : 1;
        order = ORDERS[random.nextInt(ORDERS.length)];
        for (int i = 0, count = 1 + random.nextInt(7); i < count || fields.isEmpty(); i++) {
            Field field = field("f" + i, earlier);
            if (values() + field.values() <= MOST_VALUES) {
                fields.add(field);
                addUnit(i);
            }
        }
        boolean mayHaveWords = canHaveWords() && random.nextInt(3) == 0;
        words = mayHaveWords ? RandomWord.some(random) : List.of();
        wordsFirst = random.nextBoolean();
        hasWords = !words.isEmpty()
                || fields.stream().anyMatch(field -> field.nested() != null && field.nested().hasWords);
        fields.replaceAll(field -> isLone(field) ? member(field, "") : field);
        int strictest = IntStream.concat(
                        fields.stream()
                                .mapToInt(field -> Math.max(
                                        Math.min(field.alignment(), pack),
                                        field.line() ? 64 : Math.max(1, field.align()))),
                        words.stream().mapToInt(RandomWord::alignment))
                .max()
                .orElse(1);
        align = random.nextInt(10) == 0 ? Math.max(strictest, 1 << random.nextInt(7)) : 0;
        alignment = Math.max(strictest, align);
        declared = Math.max(
                align,
                fields.stream()
                        .mapToInt(field -> Math.max(
                                field.line() ? 64 : field.align(),
                                field.nested() == null ? 1 : field.nested().declared))
                        .max()
                        .orElse(1));
    }

    public String name() {
        return name;
    }

    public List<Field> fields() {
        return fields;
    }

    public List<RandomWord> words() {
        return words;
    }

    /** They are in the byte order of the machine, and aligned. */
    private boolean canHaveWords() {
        return kind == Kind.NATURAL && order.equals("NATIVE");
    }

    /** How many values it has, those of nested structs included. */
    public int values() {
        return fields.stream().mapToInt(Field::values).sum();
    }

    private Field field(String field, List<RandomStruct> earlier) {
        List<RandomStruct> small = earlier.stream()
                .filter(struct -> struct.values() <= MOST_NESTED_VALUES)
                .filter(struct -> kind != Kind.PRAGMA || struct.declared <= pack)
                .filter(struct -> canHaveWords() || !struct.hasWords)
                .toList();
        int choice = random.nextInt(10);
        boolean nests = choice > 7 && !small.isEmpty();
        RandomStruct nested = nests ? small.get(random.nextInt(small.size())) : null;
        RandomScalar scalar = nests ? null : choice == 0 ? RandomText.any(random) : RandomScalar.any(random);
        int dimensions = Math.max(0, random.nextInt(5) - 2);
        List<Integer> lengths = dimensions == 0
                ? List.of()
                : dimensions == 1
                        ? List.of(1 + random.nextInt(4))
                        : List.of(1 + random.nextInt(4), 1 + random.nextInt(3));
        boolean declares = scalar != null && scalar.isOrdered() && random.nextInt(5) == 0;
        String declared = declares ? ORDERS[random.nextInt(ORDERS.length)] : "";
        boolean offset = kind == Kind.WITH_OFFSETS;
        int natural = Math.min(nested == null ? scalar.alignment() : nested.alignment, pack);
        int aligned = !offset && random.nextInt(10) == 0 ? Math.max(natural, 1 << random.nextInt(6)) : 0;
        int align = kind == Kind.PRAGMA ? Math.min(aligned, pack) : aligned;
        boolean line = !offset && kind != Kind.PRAGMA && random.nextInt(25) == 0;
        boolean canOverlap = !offset && !line && (nested == null || !nested.hasWords);
        String union = canOverlap && random.nextInt(4) == 0 ? "u" + random.nextInt(2) : "";
        int gap = offset ? random.nextInt(9) : 0;
        String effective = declares ? declared : order;
        return new Field(field, scalar, nested, lengths, gap, align, line, declared, effective, union, null);
    }

    /**
     * Adds the bit fields of a unit. Without offsets they have all of its bits: only then gcc and MSVC see them and what follows
     * in the same places.
     */
    private void addUnit(int number) {
        if (random.nextInt(4) > 0) {
            return;
        }
        boolean offset = kind == Kind.WITH_OFFSETS;
        int unit = 1 << random.nextInt(4);
        int most = unit * 8 - 1;
        String declared = unit == 1 || random.nextInt(3) == 0 ? "" : ORDERS[random.nextInt(ORDERS.length)];
        String effective = unit == 1 ? "NATIVE" : declared.isEmpty() ? order : declared;
        // gcc begins a unit at any bit that has room behind it, unless it is told to align it.
        int align = kind == Kind.NATURAL
                ? unit << random.nextInt(2)
                : kind == Kind.PRAGMA ? Math.min(unit << random.nextInt(2), pack) : 0;
        int gap = offset ? random.nextInt(9) : 0;
        int first = offset ? random.nextInt(unit * 8) : 0;
        for (int used = first; used < unit * 8; ) {
            int width = 1 + random.nextInt(Math.min(most, unit * 8 - used));
            int skipped = used == first ? first : offset ? random.nextInt(unit * 8 - used - width + 1) : 0;
            int position = used == first ? first : used + skipped;
            boolean last = position + width == unit * 8 || (offset && random.nextInt(4) == 0);
            RandomBits bits =
                    new RandomBits(number, first, skipped, position, width, last ? unit * 8 - position - width : 0);
            RandomScalar scalar = RandomScalar.bits(unit, bits, offset, random);
            fields.add(new Field(
                    "f" + number + "b" + position,
                    scalar,
                    null,
                    List.of(),
                    bits.isFirst() ? gap : 0,
                    bits.isFirst() ? align : 0,
                    false,
                    declared,
                    effective,
                    "",
                    bits));
            used = last ? unit * 8 : position + width;
        }
    }

    private boolean isLone(Field member) {
        return fields.stream()
                        .filter(field -> field.union().equals(member.union()))
                        .count()
                == 1;
    }

    private static Field member(Field field, String union) {
        return new Field(
                field.name(),
                field.scalar(),
                field.nested(),
                field.lengths(),
                field.gap(),
                field.align(),
                field.line(),
                field.order(),
                field.effective(),
                union,
                field.bits());
    }

    /** The annotated interface. Its offsets need the sizes of the structs inside it, by name. */
    public List<String> java(Map<String, Long> sizes) {
        List<String> java = new ArrayList<>(List.of(
                "package random;",
                "import io.sharedstruct.*;",
                "import io.sharedstruct.processor.testing.random.RandomCode;"));
        boolean byPragma = kind == Kind.PRAGMA || (kind == Kind.WITH_OFFSETS && fields.size() % 2 == 0);
        String packing = byPragma ? "pack = " + pack : "packed = " + (kind != Kind.NATURAL);
        java.add("@SharedStruct(" + packing + ", byteOrder = Endian." + order + (align == 0 ? "" : ", align = " + align)
                + ")");
        java.add("interface " + name + " {");
        if (wordsFirst) {
            addWords(java, RandomWord::inJava);
        }
        long end = 0;
        long before = 0;
        for (Field field : fields) {
            boolean inUnit = field.isBits() && !field.bits().isFirst();
            long offset = inUnit ? before : end + field.gap();
            before = offset;
            end = offset
                    + field.count() * (field.nested() == null ? field.scalar().size() : sizes.get(field.nested().name));
            java.add("    " + (kind == Kind.WITH_OFFSETS ? "@Offset(" + offset + ") " : "") + annotations(field));
            String type = field.nested() == null ? field.scalar().java() : field.nested().name;
            String indices =
                    List.of("", "int i", "int i, int j").get(field.lengths().size());
            java.add("    " + type + " " + field.accessor("get") + "(" + indices + ");");
            if (field.nested() == null) {
                java.add("    void " + field.accessor("set") + "(" + indices + (indices.isEmpty() ? "" : ", ") + type
                        + " v);");
            }
        }
        if (!wordsFirst) {
            addWords(java, RandomWord::inJava);
        }
        java.add("}");
        return java;
    }

    private void addWords(List<String> lines, BiFunction<RandomWord, Integer, String> line) {
        for (int i = 0; i < words.size(); i++) {
            lines.add(line.apply(words.get(i), i));
        }
    }

    private static String annotations(Field field) {
        String lengths = field.lengths().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (field.scalar() == null ? "" : field.scalar().annotation())
                + (field.lengths().isEmpty() ? "" : "@Array({" + lengths + "}) ")
                + (field.align() == 0 ? "" : "@Align(" + field.align() + ") ")
                + (field.line() ? "@CacheLine " : "")
                + (field.order().isEmpty() ? "" : "@ByteOrder(Endian." + field.order() + ") ")
                + (field.union().isEmpty() ? "" : "@Union(\"" + field.union() + "\") ");
    }

    /** The struct as somebody would write it for gcc. */
    public List<String> c() {
        String packed = kind == Kind.NATURAL || kind == Kind.PRAGMA ? "" : "__attribute__((packed)) ";
        Map<String, List<Field>> unions = fields.stream()
                .filter(field -> !field.union().isEmpty())
                .collect(Collectors.groupingBy(Field::union, LinkedHashMap::new, Collectors.toList()));
        List<String> c = new ArrayList<>();
        if (kind == Kind.PRAGMA) {
            c.add("#pragma pack(push, " + pack + ")");
        }
        c.add("struct " + packed + attribute(align) + name + " {");
        if (wordsFirst) {
            addWords(c, RandomWord::inC);
        }
        for (Field field : fields) {
            if (field.union().isEmpty()) {
                addMember(c, field);
            } else if (unions.containsKey(field.union())) {
                List<Field> members = unions.remove(field.union());
                c.add("union " + packed + "{");
                members.forEach(member -> addMember(c, member));
                int strictest = members.stream().mapToInt(Field::align).max().orElse(0);
                c.add("} " + field.union() + " " + attribute(strictest) + ";");
            }
        }
        if (!wordsFirst) {
            addWords(c, RandomWord::inC);
        }
        c.add("};");
        if (kind == Kind.PRAGMA) {
            c.add("#pragma pack(pop)");
        }
        return c;
    }

    private static String attribute(int alignment) {
        return alignment == 0 ? "" : "__attribute__((aligned(" + alignment + "))) ";
    }

    private static void addMember(List<String> c, Field field) {
        if (field.isBits()) {
            addBits(c, field);
            return;
        }
        String type = field.nested() == null ? field.scalar().c() : "struct " + field.nested().name;
        String lengths =
                field.lengths().stream().map(length -> "[" + length + "]").collect(Collectors.joining())
                        + (field.nested() == null ? field.scalar().suffix() : "");
        if (field.gap() > 0) {
            c.add("char gap_" + field.name() + "[" + field.gap() + "];");
        }
        int alignment = field.line() ? Math.max(64, field.align()) : field.align();
        c.add(type + " " + field.name() + lengths + " " + attribute(alignment) + ";");
        if (field.line()) {
            c.add("char line_" + field.name() + "[(64 - sizeof(" + type + lengths + ") % 64) % 64];");
        }
    }

    private static void addBits(List<String> c, Field field) {
        RandomBits bits = field.bits();
        if (field.gap() > 0) {
            c.add("char gap_" + field.name() + "[" + field.gap() + "];");
        }
        String type = field.scalar().c();
        String aligned = " " + attribute(field.align()) + ";";
        if (field.isForeignBits()) {
            if (bits.isFirst()) {
                c.add(type + " " + bits.unit() + aligned);
            }
            return;
        }
        if (bits.skipped() > 0) {
            c.add(type + " : " + bits.skipped() + ";");
        }
        c.add(type + " " + field.name() + " : " + bits.width() + aligned);
        if (bits.rest() > 0) {
            c.add(type + " : " + bits.rest() + ";");
        }
    }
}

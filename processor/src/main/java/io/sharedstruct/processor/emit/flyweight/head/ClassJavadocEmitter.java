package io.sharedstruct.processor.emit.flyweight.head;

import com.palantir.javapoet.CodeBlock;
import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.emit.flyweight.field.ClassNames;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.FlatField;
import io.sharedstruct.processor.model.StructLayout;
import io.sharedstruct.processor.model.StructModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The Javadoc of the class: what it is, its bytes, its promises. */
public final class ClassJavadocEmitter {

    private ClassJavadocEmitter() {}

    private static boolean isOrdered(StructModel struct) {
        return FieldModel.anyIn(Endian.LITTLE, struct.fields()) || FieldModel.anyIn(Endian.BIG, struct.fields());
    }

    /** The text, for the class of a struct. */
    public static CodeBlock emit(StructModel struct) {
        CodeBlock.Builder javadoc = CodeBlock.builder().add("""
                        A {@link $T} in named shared memory.

                        <p>All objects over the same name, in any process of the machine, read and write the same bytes:

                        <pre>
                        """, ClassNames.interfaceOf(struct.type()));
        LayoutTable.of(struct).forEach(line -> javadoc.add("$L\n", line));
        return javadoc.add(
                        """
                        </pre>

                        <p>Values are in the byte order of the machine$L. What accesses and copies promise is said at {@link $T}.
                        """,
                        isOrdered(struct) ? ",\nunless the table says {@code le} or {@code be}" : "",
                        ClassNames.SHARED_REGION)
                .build();
    }

    /** The bytes of a struct as text, without a gap: fields, padding, reserved tail, end. */
    private static final class LayoutTable {

        private record Row(String offset, String size, String type, String field) {}

        private final List<Row> rows = new ArrayList<>();

        private LayoutTable(StructModel struct) {
            rows.add(new Row("offset", "size", "type", "field"));
            long end = 0;
            for (FlatField field : FlatField.of(struct.fields())) {
                gap(end, field.offset(), "(padding)");
                add(field.offset(), field.size(), field.token(), field.name());
                end = Math.max(end, field.offset() + field.size());
            }
            long padded = Math.min(struct.size(), StructLayout.align(end, struct.alignment()));
            gap(end, padded, "(padding)");
            gap(padded, struct.size(), "(reserved)");
            rows.add(new Row(Long.toString(struct.size()), "", "", "(end)"));
        }

        /** The lines of the table, the first of them a heading. */
        static List<String> of(StructModel struct) {
            return new LayoutTable(struct).lines();
        }

        private void gap(long from, long to, String what) {
            if (from < to) {
                add(from, to - from, "", what);
            }
        }

        private void add(long offset, long size, String type, String field) {
            // The constants of an enum are for the descriptor; people find them in the enum.
            String shown = type.replaceAll("\\{.*}", "");
            rows.add(new Row(Long.toString(offset), Long.toString(size), shown, field));
        }

        private List<String> lines() {
            int offset = width(rows.stream().map(Row::offset).toList());
            int size = width(rows.stream().map(Row::size).toList());
            int type = width(rows.stream().map(Row::type).toList());
            String format = "%" + offset + "s  %" + size + "s  %-" + type + "s  %s";
            return rows.stream()
                    .map(row -> String.format(Locale.ROOT, format, row.offset(), row.size(), row.type(), row.field()))
                    .toList();
        }

        private static int width(List<String> cells) {
            return cells.stream().mapToInt(String::length).max().orElse(1);
        }
    }
}

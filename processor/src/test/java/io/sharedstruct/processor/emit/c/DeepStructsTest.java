package io.sharedstruct.processor.emit.c;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.model.Doc;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.StructDocs;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.StructType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.source.struct.StructName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A header costs time for what is in it: had each struct asked all those inside it anew, this would never end. */
class DeepStructsTest {

    private static final int DEPTH = 200;
    private static final int FIELDS = 15;

    @Test
    void aHeaderDefinesEachStructOnceHoweverDeepItLies() {
        StructModel struct = struct("S0", List.of());
        for (int i = 1; i < DEPTH; i++) {
            struct = struct("S" + i, List.of(NestedType.of(struct)));
        }
        List<String> lines = CHeaderEmitter.emit(struct).lines().toList();
        assertThat(lines.stream().filter(line -> line.startsWith("typedef struct S")))
                .hasSize(DEPTH)
                .startsWith("typedef struct S0 {", "typedef struct S1 {");
        assertThat(lines.stream().filter(line -> line.matches("    int64_t a\\d+;")))
                .hasSize(DEPTH * FIELDS);
        assertThat(lines).contains("SHAREDSTRUCT_ASSERT_SIZE(S199, " + DEPTH * FIELDS * 8 + ");");
    }

    /** Three times as many ways lead to the innermost struct from each one around it. */
    @Test
    void structsThatAreReachedInManyWaysAreAskedOnce() {
        StructModel struct = struct("S0", List.of());
        CAlignments alignments = new CAlignments();
        for (int i = 1; i < 20; i++) {
            NestedType inner = NestedType.of(struct);
            assertThat(alignments.of(inner)).isEqualTo(8);
            struct = struct("S" + i, List.of(inner, inner, inner));
        }
        assertThat(new CAlignments().of(NestedType.of(struct))).isEqualTo(8);
    }

    private static StructModel struct(String name, List<FieldType> nested) {
        List<FieldType> types = new ArrayList<>(nested);
        for (int i = 0; i < FIELDS; i++) {
            types.add(PrimitiveType.LONG);
        }
        List<FieldModel> fields = new ArrayList<>();
        long offset = 0;
        for (FieldType type : types) {
            String field = "a" + fields.size();
            fields.add(new FieldModel(field, field, field, field, type, offset));
            offset += type.size();
        }
        StructType type = new StructType(
                new StructName("", name),
                true,
                true,
                false,
                List.of(),
                List.of(),
                null,
                List.of(),
                "",
                new StructDocs(Doc.NONE, Map.of()));
        return new StructModel(type, null, offset, 8, fields, List.of(), null);
    }
}

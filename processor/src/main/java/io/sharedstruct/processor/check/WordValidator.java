package io.sharedstruct.processor.check;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.SequenceModel;
import io.sharedstruct.processor.model.StructLayout;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.WordType;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.problem.WordProblem;
import io.sharedstruct.processor.source.annotation.RawUnion;
import io.sharedstruct.processor.source.struct.RawMethod;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks that a struct is one in which locks and sequences work, its own and those of structs inside it. */
final class WordValidator {

    private final RawStruct struct;
    private final Consumer<Problem> problems;

    private WordValidator(RawStruct struct, Consumer<Problem> problems) {
        this.struct = struct;
        this.problems = problems;
    }

    static void check(RawStruct struct, Map<Property, FieldType> types, Consumer<Problem> problems) {
        WordValidator validator = new WordValidator(struct, problems);
        types.forEach(validator::check);
        validator.checkSequences(types);
    }

    private void check(Property property, FieldType type) {
        if (!NestedType.hasWords(type)) {
            return;
        }
        if (struct.layout().isPacked()) {
            problems.accept(WordProblem.packed(property, type, struct));
        }
        RawUnion union = property.annotation(RawUnion.class);
        if (union != null) {
            problems.accept(WordProblem.shared(property, type, union));
        }
        if (type instanceof WordType word && struct.layout().byteOrder() != Endian.NATIVE) {
            problems.accept(WordProblem.ordered(property, word, struct.layout().byteOrder()));
        }
    }

    private void checkSequences(Map<Property, FieldType> types) {
        List<Property> sequences = sequences(types);
        for (int i = 1; i < sequences.size(); i++) {
            problems.accept(WordProblem.secondSequence(sequences.get(i), sequences.get(0)));
        }
    }

    private static List<Property> sequences(Map<Property, FieldType> types) {
        return types.entrySet().stream()
                .filter(entry -> entry.getValue() == WordType.SEQUENCE)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What makes copies of a correct struct consistent, null if nothing does. */
    static @Nullable SequenceModel sequence(RawStruct struct, List<FieldModel> fields) {
        RawMethod await = new AwaitUpdate(struct).find();
        return fields.stream()
                .filter(field -> field.type() == WordType.SEQUENCE)
                .findFirst()
                .map(field -> new SequenceModel(field.offset(), await == null ? null : await.remarks()))
                .orElse(null);
    }

    /** Checks that memory outside the heap has room for a consistent copy of the struct. */
    static void checkSize(
            RawStruct struct, Map<Property, FieldType> types, StructLayout layout, Consumer<Problem> problems) {
        long size = struct.size() == null ? layout.size() : struct.size().value();
        for (Property sequence : size > Integer.MAX_VALUE ? sequences(types) : List.<Property>of()) {
            problems.accept(WordProblem.tooLarge(sequence, size));
        }
    }
}

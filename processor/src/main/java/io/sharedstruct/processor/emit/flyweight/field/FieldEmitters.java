package io.sharedstruct.processor.emit.flyweight.field;

import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.ConvertedType;
import io.sharedstruct.processor.model.type.EnumType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.FixedStringType;
import io.sharedstruct.processor.model.type.OrderedType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.model.type.UnsignedType;
import io.sharedstruct.processor.model.type.WideBooleanType;
import io.sharedstruct.processor.model.type.WordType;
import java.util.Map;
import java.util.function.BiFunction;

/** Finds the emitter for values of a type. */
public final class FieldEmitters {

    /** The emitters by the types that they are for. */
    private static final Map<Class<? extends FieldType>, BiFunction<FieldModel, FieldType, FieldEmitter>> ALL =
            Map.ofEntries(
                    row(ConvertedType.class, ConvertedFieldEmitter::new),
                    row(BitFieldType.class, BitFieldFieldEmitter::new),
                    row(EnumType.class, EnumFieldEmitter::new),
                    row(FixedStringType.class, FixedStringFieldEmitter::new),
                    row(NestedType.class, (field, type) -> new NestedFieldEmitter(type)),
                    row(OrderedType.class, (field, type) -> new OrderedFieldEmitter(type)),
                    row(PrimitiveType.class, (field, type) -> new PrimitiveFieldEmitter(type)),
                    row(UnsignedType.class, UnsignedFieldEmitter::of),
                    row(WideBooleanType.class, WideBooleanFieldEmitter::new),
                    row(WordType.class, (field, type) -> new WordFieldEmitter(type)));

    private static <T extends FieldType>
            Map.Entry<Class<? extends FieldType>, BiFunction<FieldModel, FieldType, FieldEmitter>> row(
                    Class<T> type, BiFunction<FieldModel, T, FieldEmitter> emitter) {
        return Map.entry(type, (field, any) -> emitter.apply(field, type.cast(any)));
    }

    private FieldEmitters() {}

    /** For a field, or for the elements of one that is an array. */
    public static FieldEmitter of(FieldModel field) {
        return of(field, field.type() instanceof ArrayType array ? array.element() : field.type());
    }

    /** For values of a type that is part of the type of a field. */
    public static FieldEmitter of(FieldModel field, FieldType type) {
        BiFunction<FieldModel, FieldType, FieldEmitter> emitter = ALL.get(type.getClass());
        if (emitter == null) {
            throw new IllegalStateException("no code for " + type.getClass());
        }
        return emitter.apply(field, type);
    }
}

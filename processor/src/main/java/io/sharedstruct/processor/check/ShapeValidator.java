package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.FieldShape;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.StructLayout;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.BitFieldType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.problem.PackProblem;
import io.sharedstruct.processor.problem.PlaceProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.RawAlign;
import io.sharedstruct.processor.source.annotation.RawCacheLine;
import io.sharedstruct.processor.source.annotation.RawUnion;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.lang.model.SourceVersion;

/** Finds what properties declare about their places besides offsets: alignment, cache lines and unions. */
final class ShapeValidator {

    /** The smallest page of any system: a region is aligned to this. */
    private static final int STRICTEST = 4096;

    private final RawStruct struct;
    private final Consumer<Problem> problems;

    private ShapeValidator(RawStruct struct, Consumer<Problem> problems) {
        this.struct = struct;
        this.problems = problems;
    }

    /** The shapes of the properties that have a correct type and a correct shape. */
    static Map<Property, FieldShape> check(
            RawStruct struct, List<Property> properties, Map<Property, FieldType> types, Consumer<Problem> problems) {
        ShapeValidator validator = new ShapeValidator(struct, problems);
        Map<Property, FieldShape> shapes = new LinkedHashMap<>();
        types.forEach((property, type) -> {
            if (validator.isCorrect(property, type)) {
                shapes.put(property, validator.shape(property, type));
            }
        });
        validator.checkUnions(properties);
        validator.checkPack(shapes);
        validator.checkStruct(shapes);
        return shapes;
    }

    private boolean isCorrect(Property property, FieldType type) {
        RawAlign align = property.annotation(RawAlign.class);
        RawCacheLine line = property.annotation(RawCacheLine.class);
        if (align != null && !isPossible(align.alignment().value())) {
            problems.accept(PlaceProblem.noPowerOfTwo("@Align of " + property.name(), align.alignment(), STRICTEST));
            return false;
        }
        if (line != null && !isPossible(line.length().value())) {
            problems.accept(PlaceProblem.noPowerOfTwo("@CacheLine of " + property.name(), line.length(), STRICTEST));
            return false;
        }
        if (line != null && type.size() > StructLayout.LARGEST - STRICTEST) {
            problems.accept(PlaceProblem.structTooLarge(struct));
            return false;
        }
        if (align != null && align.alignment().value() < natural(type)) {
            problems.accept(PlaceProblem.weakerThanType(property, align.alignment(), type, natural(type)));
            return false;
        }
        return true;
    }

    private static boolean isPossible(int alignment) {
        return Integer.bitCount(alignment) == 1 && alignment > 0 && alignment <= STRICTEST;
    }

    private long natural(FieldType type) {
        return FieldShape.of(type, struct.mostAlignment()).alignment();
    }

    private FieldShape shape(Property property, FieldType type) {
        RawAlign align = property.annotation(RawAlign.class);
        RawCacheLine line = property.annotation(RawCacheLine.class);
        RawUnion union = property.annotation(RawUnion.class);
        long alignment =
                Math.max(natural(type), align == null ? 1 : align.alignment().value());
        long reserved = type.size();
        if (line != null) {
            int length = line.length().value();
            alignment = Math.max(alignment, length);
            reserved = StructLayout.align(reserved, length);
        }
        if (type instanceof BitFieldType bits) {
            return new FieldShape(type, alignment, reserved, bits.unit());
        }
        return new FieldShape(
                type, alignment, reserved, union == null ? "" : union.name().value());
    }

    private void checkUnions(List<Property> properties) {
        Map<String, Property> lone = new LinkedHashMap<>();
        Map<String, Property> seen = new LinkedHashMap<>();
        for (Property property : properties) {
            RawUnion union = property.annotation(RawUnion.class);
            if (union == null) {
                continue;
            }
            String name = union.name().value();
            if (!SourceVersion.isIdentifier(name)) {
                problems.accept(PlaceProblem.badUnionName(property, union.name()));
            } else if (seen.putIfAbsent(name, property) == null) {
                lone.put(name, property);
            } else {
                lone.remove(name);
            }
        }
        lone.forEach((name, property) -> problems.accept(PlaceProblem.loneMember(property, name)));
    }

    /** What compilers of C don't agree on: MSVC takes an alignment that is declared for more than the packing of the struct. */
    private void checkPack(Map<Property, FieldShape> shapes) {
        Located<Integer> pack = struct.layout().pack();
        if (pack == null) {
            return;
        }
        if (!struct.layout().isPackPossible()) {
            problems.accept(PackProblem.impossible(pack));
            return;
        }
        if (struct.layout().packed() && pack.value() != 1) {
            problems.accept(PackProblem.contradiction(pack));
            return;
        }
        shapes.forEach((property, shape) -> {
            if (property.offset() == null) {
                checkPack(property, shape, pack.value());
            }
        });
    }

    private void checkPack(Property property, FieldShape shape, int pack) {
        RawAlign align = property.annotation(RawAlign.class);
        RawCacheLine line = property.annotation(RawCacheLine.class);
        FieldType type = shape.type() instanceof ArrayType array ? array.element() : shape.type();
        if (align != null && align.alignment().value() > pack) {
            problems.accept(PackProblem.declaredMore(property, PropertyAnnotation.ALIGN, align.alignment(), pack));
        } else if (line != null && line.length().value() > pack) {
            problems.accept(PackProblem.declaredMore(property, PropertyAnnotation.CACHE_LINE, line.length(), pack));
        } else if (type instanceof NestedType nested && nested.declaredAlignment() > pack) {
            problems.accept(PackProblem.structDeclaresMore(property, nested, pack));
        }
    }

    private void checkStruct(Map<Property, FieldShape> shapes) {
        Located<Integer> align = struct.layout().align();
        if (align == null) {
            return;
        }
        if (!isPossible(align.value())) {
            problems.accept(
                    PlaceProblem.noPowerOfTwo("align of " + struct.type().simpleName(), align, STRICTEST));
            return;
        }
        shapes.entrySet().stream()
                .filter(entry -> entry.getValue().alignment() > align.value())
                .findFirst()
                .ifPresent(entry -> problems.accept(PlaceProblem.weakerThanField(
                        align, entry.getKey(), entry.getValue().alignment())));
    }
}

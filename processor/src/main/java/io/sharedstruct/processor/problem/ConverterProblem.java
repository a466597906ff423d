package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.RawConverter;

/** The wording of the diagnostics of converters. */
public final class ConverterProblem {

    private ConverterProblem() {}

    public static Problem unseen(Property property, Located<RawConverter> converter) {
        return new Problem(
                ProblemId.CONVERTER,
                converter.site(),
                "the converter " + converter.value().name().qualifiedName() + " of " + property.name()
                        + " can't be seen from the class to generate; make it public, or package-private in the"
                        + " package of the struct");
    }

    public static Problem unfit(Property property, Located<RawConverter> converter) {
        String type = property.type().name();
        return new Problem(
                ProblemId.CONVERTER,
                converter.site(),
                converter.value().name().nestedName() + " doesn't convert the type " + type + " of " + property.name()
                        + "; it needs static methods S encode(" + type + ") and " + type
                        + " decode(S) that the struct sees, without exceptions, S being a primitive type or byte[], and a type without type"
                        + " arguments that isn't primitive itself");
    }

    public static Problem sizeMissing(Property property, Located<RawConverter> converter) {
        return new Problem(
                ProblemId.CONVERTER,
                converter.site(),
                converter.value().name().nestedName() + " stores " + property.name()
                        + " as bytes, but doesn't say how many; add a constant static final int SIZE of 1 or more");
    }
}

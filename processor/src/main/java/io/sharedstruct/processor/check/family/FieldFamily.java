package io.sharedstruct.processor.check.family;

import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A way from the Java type of a property and its annotations to the type of its field. A new one is a class, and a row in
 * {@link FieldFamilies}.
 */
public interface FieldFamily {

    /** Whether a property, or its elements if it is an array, is of this family. */
    boolean appliesTo(Property property);

    /** The annotations that say something about a type of this family, besides those that are for any type. */
    Set<PropertyAnnotation> annotations();

    /** The type of the field, or of its elements; null if there are problems, all of which are reported. */
    @Nullable
    FieldType type(Property property, RawStruct struct, Consumer<Problem> problems);
}

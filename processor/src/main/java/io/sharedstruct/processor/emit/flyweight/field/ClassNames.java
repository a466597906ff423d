package io.sharedstruct.processor.emit.flyweight.field;

import com.palantir.javapoet.ClassName;
import io.sharedstruct.processor.model.StructType;
import io.sharedstruct.processor.model.type.JavaClass;
import java.util.List;

/** The names of the user's types, and of those that are generated for them, in code. */
public final class ClassNames {

    /** What all generated classes extend, whose comment says what they have in common. */
    public static final ClassName SHARED_REGION = ClassName.get("io.sharedstruct.runtime", "SharedRegion");

    private ClassNames() {}

    static ClassName of(JavaClass type) {
        return of(type.packageName(), type.nestedName());
    }

    /** A type that the runtime has for users to name; the processor knows it by this name only. */
    public static ClassName ofRuntime(String simpleName) {
        return ClassName.get("io.sharedstruct", simpleName);
    }

    /** The annotated interface. */
    public static ClassName interfaceOf(StructType struct) {
        return of(struct.packageName(), struct.nestedName());
    }

    /** The generated class. */
    public static ClassName generated(StructType struct) {
        return ClassName.get(struct.packageName(), struct.generatedName());
    }

    /** The class of that name in its package, {@code Outer.Inner}. */
    static ClassName of(String packageName, String nestedName) {
        List<String> names = List.of(nestedName.split("\\."));
        return ClassName.get(
                packageName, names.get(0), names.subList(1, names.size()).toArray(new String[0]));
    }
}

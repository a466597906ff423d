package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.source.struct.RawMethod;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The methods that the generated class has besides the accessors. No other can have their names and parameter types. */
final class GeneratedMembers {

    private static final String OPTIONS = "io.sharedstruct.AcquireOptions";

    private static final String PATH = "java.nio.file.Path";
    private static final String MAP_OPTIONS = "io.sharedstruct.MapOptions";

    /** JLS 8.4.8.3: {@code Object} has them with other results, or no more visible than protected. */
    private static final Set<String> OF_OBJECT = Set.of("clone()", "finalize()");

    private final Set<String> signatures = new HashSet<>(List.of(
            "isCreator()",
            "isLayoutVerified()",
            "isNameCurrent()",
            "attachedElsewhere()",
            "regionName()",
            "regionSize()",
            "viewAt(long, io.sharedstruct.runtime.StructView)",
            "wipe()",
            "force()",
            "lock()",
            "lockInterruptibly()",
            "tryLock()",
            "tryLock(java.time.Duration)",
            "close()",
            "snapshot()",
            "toString()"));
    private final String generatedName;

    GeneratedMembers(RawStruct struct) {
        generatedName = struct.type().generatedName();
        signatures.add("copyFrom(" + struct.type().qualifiedName() + ")");
        boolean named = struct.name() != null;
        for (String factory : List.of("acquire", "create", "open", "openReadOnly")) {
            addFactory(factory, named);
            signatures.add(factory + "(" + OPTIONS + ")");
        }
        signatures.add("acquire(" + OPTIONS + ", java.util.function.Consumer)");
        signatures.add("create(" + OPTIONS + ", java.util.function.Consumer)");
        signatures.add("map(" + PATH + ")");
        signatures.add("map(" + PATH + ", " + MAP_OPTIONS + ")");
        signatures.add("map(" + PATH + ", " + MAP_OPTIONS + ", java.util.function.Consumer)");
        addFactory("unlink", named);
        if (AwaitUpdate.hasSequence(struct)) {
            signatures.add("update(java.util.function.Consumer)");
            signatures.add("takeOver(java.util.function.Consumer)");
            signatures.add("read(java.util.function.Function)");
            signatures.add("newHolder()");
        }
        addInherited();
    }

    /** What the class inherits of the runtime's accessors, none of which can be overridden. */
    private void addInherited() {
        for (PrimitiveType type : PrimitiveType.values()) {
            String suffix = type.accessorSuffix();
            signatures.add("get" + suffix + "(long)");
            signatures.add("set" + suffix + "(long, " + type.javaType() + ")");
        }
        signatures.add("getBytes(long, byte[], int, int)");
        signatures.add("setBytes(long, byte[], int, int)");
    }

    private void addFactory(String factory, boolean named) {
        if (named) {
            signatures.add(factory + "()");
        }
        signatures.add(factory + "(java.lang.String)");
    }

    /** The class that has a method like this, or null if there is none. */
    @Nullable
    String owner(RawMethod method) {
        if (OF_OBJECT.contains(method.signature())) {
            return "java.lang.Object";
        }
        return signatures.contains(method.signature()) ? generatedName : null;
    }
}

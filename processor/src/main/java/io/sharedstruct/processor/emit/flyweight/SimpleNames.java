package io.sharedstruct.processor.emit.flyweight;

import java.util.Set;

/** What the generated class says by simple names, unless they mean something else where it lies. */
public final class SimpleNames {

    public static final Set<String> ALL = Set.of(
            "AcquireOptions",
            "ArrayCopy",
            "Arrays",
            "AttachedRegion",
            "ByteOrder",
            "ByteOrders",
            "CharSequence",
            "Charset",
            "Consumer",
            "FixedText",
            "Elements",
            "EnumCodes",
            "Generated",
            "IllegalStateException",
            "Indexes",
            "IntStream",
            "LayoutMismatchException",
            "Long",
            "MapOptions",
            "MappedFiles",
            "Object",
            "OrderedCopy",
            "Overflow",
            "Override",
            "Path",
            "Ranges",
            "RegionExistsException",
            "RegionLayout",
            "RegionNotFoundException",
            "Regions",
            "SharedMemoryException",
            "SharedRegion",
            "Snapshot",
            "StandardCharsets",
            "String",
            "StringBuilder",
            "StructView",
            "SuppressWarnings",
            "TextForm",
            "UnknownEnumValueException",
            "UnsupportedOperationException",
            "View",
            "Views");

    private SimpleNames() {}
}

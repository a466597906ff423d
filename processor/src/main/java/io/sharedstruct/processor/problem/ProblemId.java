package io.sharedstruct.processor.problem;

/** The stable ids of the diagnostics. */
public enum ProblemId {
    NOT_AN_INTERFACE("NotAnInterface"),
    GENERIC_INTERFACE("GenericInterface"),
    UNREACHABLE_INTERFACE("UnreachableInterface"),
    SEALED_INTERFACE("SealedInterface"),
    GENERATED_NAME_TAKEN("GeneratedNameTaken"),
    EMPTY_STRUCT("EmptyStruct"),
    TOO_MANY_PROPERTIES("TooManyProperties"),
    BAD_NAME("BadName"),
    NAME_TOO_LONG_FOR_MACOS("NameTooLongForMacOS"),
    SAME_REGION_NAME("SameRegionName"),
    SAME_NAME_IN_C("SameNameInC"),
    NAMES_DIFFER_IN_CASE("NamesDifferInCase"),
    SAME_FILE_NAME("SameFileName"),
    BAD_OUTPUT_FOLDER("BadOutputFolder"),
    SIZE_TOO_SMALL("SizeTooSmall"),
    NOT_AN_ACCESSOR("NotAnAccessor"),
    MIXED_STYLE("MixedStyle"),
    ACCESS_MODE_UNAVAILABLE("AccessModeUnavailable"),
    ACCESS_MODE_SIGNATURE("AccessModeSignature"),
    ACCESSOR_TYPE_MISMATCH("AccessorTypeMismatch"),
    DUPLICATE_PROPERTY("DuplicateProperty"),
    DUPLICATE_ANNOTATION("DuplicateAnnotation"),
    CONFLICTING_ANNOTATIONS("ConflictingAnnotations"),
    MISPLACED_ANNOTATION("MisplacedAnnotation"),
    CONSTANT_CLASH("ConstantClash"),
    ACQUIRE_IMPOSSIBLE("AcquireImpossible"),
    MEMBER_CLASH("MemberClash"),
    OBSCURED_NAME("ObscuredName"),
    UNSUPPORTED_TYPE("UnsupportedType"),
    UNREACHABLE_TYPE("UnreachableType"),
    FIXED_STRING_MISSING("FixedStringMissing"),
    FIXED_STRING_SIZE("FixedStringSize"),
    NARROW_PREFIX("NarrowPrefix"),
    UNKNOWN_CHARSET("UnknownCharset"),
    UNSIGNED_BITS("UnsignedBits"),
    WIDTH("Width"),
    CONVERTER("Converter"),
    BIT_FIELD("BitField"),
    BIT_FIELD_OVERLAP("BitFieldOverlap"),
    BIT_FIELD_NEIGHBOUR("BitFieldNeighbour"),
    LOCK_OR_SEQUENCE("LockOrSequence"),
    TWO_SEQUENCES("TwoSequences"),
    AWAIT_UPDATE("AwaitUpdate"),
    ENUM_CODE("EnumCode"),
    ENUM_FALLBACK("EnumFallback"),
    ENUM_WITHOUT_ZERO("EnumWithoutZero"),
    UNREACHABLE_ENUM("UnreachableEnum"),
    ARRAY_LENGTH("ArrayLength"),
    ARRAY_ACCESSOR("ArrayAccessor"),
    STRUCT_CYCLE("StructCycle"),
    NESTED_STRUCT("NestedStruct"),
    MISSING_OFFSET("MissingOffset"),
    NEGATIVE_OFFSET("NegativeOffset"),
    OFFSET_OUT_OF_BOUNDS("OffsetOutOfBounds"),
    MISALIGNED_OFFSET("MisalignedOffset"),
    OFFSET_OVERLAP("OffsetOverlap"),
    BAD_ALIGNMENT("BadAlignment"),
    SIZE_NOT_ALIGNED("SizeNotAligned"),
    BAD_PACK("BadPack"),
    BAD_UNION("BadUnion"),
    BAD_SINCE("BadSince"),
    STRUCT_TOO_LARGE("StructTooLarge"),
    STRUCT_TOO_COMPLEX("StructTooComplex"),
    UNRESOLVED_VALUE("UnresolvedValue"),
    TYPE_NAME_TOO_LONG("TypeNameTooLong"),
    SOURCE_LEVEL("SourceLevel"),
    RUNTIME_MISSING("RuntimeMissing"),
    RUNTIME_MISMATCH("RuntimeMismatch"),
    REQUIRES_TRANSITIVE("RequiresTransitive"),
    INTERNAL_ERROR("InternalError");

    private final String text;

    ProblemId(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Whether it keeps the class from being generated; otherwise it is a warning. */
    public boolean isError() {
        return switch (this) {
            case NAME_TOO_LONG_FOR_MACOS,
                    SAME_REGION_NAME,
                    ENUM_WITHOUT_ZERO,
                    SAME_NAME_IN_C,
                    NAMES_DIFFER_IN_CASE,
                    SAME_FILE_NAME,
                    REQUIRES_TRANSITIVE -> false;
            default -> true;
        };
    }
}

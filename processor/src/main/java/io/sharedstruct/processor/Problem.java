package io.sharedstruct.processor;

import java.util.List;

/**
 * Something wrong with a struct. All wording of the diagnostics is here: each says the rule with the user's own numbers,
 * and a way out.
 *
 * @param id the stable id
 * @param site where it is
 * @param text what is wrong and what to do about it
 */
record Problem(ProblemId id, Site site, String text) {

    /** What the compiler prints. */
    String message() {
        String origin = site.inheritedFrom().isEmpty() ? "" : " (inherited from " + site.inheritedFrom() + ")";
        return "[" + id.text() + "] " + text + origin;
    }

    static Problem notAnInterface(RawStruct struct) {
        return new Problem(
                ProblemId.NOT_AN_INTERFACE,
                struct.site(),
                struct.type().simpleName() + " is " + struct.kind()
                        + "; a struct is declared as an interface, so make it one or remove @SharedStruct");
    }

    static Problem genericInterface(RawStruct struct) {
        return new Problem(
                ProblemId.GENERIC_INTERFACE,
                struct.site(),
                struct.type().simpleName()
                        + " has type parameters, but the bytes of a struct are fixed; remove them, or"
                        + " annotate an interface that extends this one with type arguments");
    }

    static Problem unreachableInterface(RawStruct struct) {
        return new Problem(
                ProblemId.UNREACHABLE_INTERFACE,
                struct.site(),
                struct.type().nestedName() + " is private or lies in a private type, so the generated class "
                        + struct.type().generatedName() + " can't reach it; remove 'private'");
    }

    static Problem sealedInterface(RawStruct struct) {
        return new Problem(
                ProblemId.SEALED_INTERFACE,
                struct.site(),
                struct.type().simpleName() + " is sealed, so the generated class "
                        + struct.type().generatedName() + " and its Snapshot can't implement it; remove 'sealed'");
    }

    static Problem generatedNameTaken(RawStruct struct, String rival) {
        return new Problem(
                ProblemId.GENERATED_NAME_TAKEN,
                struct.site(),
                "the class to generate is called " + struct.type().generatedName() + ", but " + rival
                        + "; rename one of the two");
    }

    static Problem emptyStruct(RawStruct struct) {
        return new Problem(
                ProblemId.EMPTY_STRUCT,
                struct.site(),
                struct.type().simpleName()
                        + " has no properties, so there is nothing to map; declare an accessor, for example int getX()");
    }

    static Problem tooManyProperties(RawStruct struct, int slots, int most) {
        return new Problem(
                ProblemId.TOO_MANY_PROPERTIES,
                struct.site(),
                "the properties with a getter take " + slots
                        + " parameter slots of the snapshot's constructor (long and"
                        + " double take 2), but Java allows " + most + "; split the struct");
    }

    static Problem badName(Located<String> name, String rule) {
        return new Problem(
                ProblemId.BAD_NAME,
                name.site(),
                "the name \"" + name.value() + "\" " + rule
                        + "; a name has 1 to 250 ASCII letters, digits, '.', '_' and '-', and starts with a letter or"
                        + " digit");
    }

    static Problem nameTooLongForMacOS(Located<String> name, int most) {
        return new Problem(
                ProblemId.NAME_TOO_LONG_FOR_MACOS,
                name.site(),
                "the name has " + name.value().length() + " characters, but macOS allows " + most
                        + "; shorten it if the program is to run there");
    }

    static Problem sizeTooSmall(Located<Long> size, long least, boolean packed) {
        String packing = packed ? "" : ", alignment included";
        return new Problem(
                ProblemId.SIZE_TOO_SMALL,
                size.site(),
                "size " + size.value() + " is too small; the fields need " + least + " bytes" + packing + ", so give "
                        + least + " or more, or leave the size out");
    }

    static Problem notAnAccessor(RawMethod method) {
        String rule = method.variable()
                ? " has type parameters or a variable number of arguments, which no accessor has;"
                : " is neither a getter (no parameters, a result) nor a setter (one parameter, void);"
                        + (ArrayAccessors.looksLikeElement(method)
                                ? " if it is for an element of an array, add @Array(n);"
                                : "");
        return new Problem(
                ProblemId.NOT_AN_ACCESSOR,
                method.site(),
                method.signature() + rule + " change it, or make it default or static");
    }

    static Problem mixedStyle(RawMethod method) {
        return new Problem(
                ProblemId.MIXED_STYLE,
                method.site(),
                method.signature()
                        + " is in fluent style, but other accessors of the struct are in bean style (getX, isX"
                        + " for boolean, setX); use one style, or make it default or static");
    }

    static Problem accessModeUnavailable(RawMethod method) {
        return new Problem(
                ProblemId.ACCESS_MODE_UNAVAILABLE,
                method.site(),
                method.signature()
                        + " asks for ordered or atomic access, which this version doesn't generate; remove it"
                        + " or, if a plain property is meant, rename it");
    }

    static Problem accessorTypeMismatch(Property property, Accessor other) {
        return new Problem(
                ProblemId.ACCESSOR_TYPE_MISMATCH,
                other.method().site(),
                other.method().signature() + " is an accessor of " + property.name() + " as "
                        + other.type().name() + ", but " + property.first().signature() + " has "
                        + property.type().name() + "; give both the same type");
    }

    static Problem duplicateProperty(Accessor accessor, Accessor earlier) {
        return new Problem(
                ProblemId.DUPLICATE_PROPERTY,
                accessor.method().site(),
                "the property " + accessor.property() + " has two " + (accessor.reads() ? "getters, " : "setters, ")
                        + earlier.method().signature() + " and "
                        + accessor.method().signature()
                        + "; remove one, or make it default");
    }

    static Problem duplicateAnnotation(Property property, String annotation, Site site) {
        return new Problem(
                ProblemId.DUPLICATE_ANNOTATION,
                site,
                property.name() + " has " + annotation + " on both accessors; keep one of them");
    }

    static Problem misplacedAnnotation(Located<String> annotation) {
        return new Problem(
                ProblemId.MISPLACED_ANNOTATION,
                annotation.site(),
                annotation.value() + " has no effect here, because the method is no accessor of a struct; remove it, or"
                        + " put it on an abstract getter or setter of an interface");
    }

    static Problem constantClash(Property property, Property earlier, String constant) {
        return new Problem(
                ProblemId.CONSTANT_CLASH,
                property.site(),
                property.name() + " and " + earlier.name() + " both lead to the constant " + constant
                        + "_OFFSET; rename one of them");
    }

    static Problem acquireImpossible(RawMethod method, StructType type) {
        return new Problem(
                ProblemId.ACQUIRE_IMPOSSIBLE,
                method.site(),
                method.signature() + " has the signature of the static method of " + type.generatedName()
                        + " that acquires the region; rename it");
    }

    static Problem memberClash(RawMethod method, String owner) {
        return new Problem(
                ProblemId.MEMBER_CLASH,
                method.site(),
                method.signature() + " has the signature of a method of " + owner + "; rename it");
    }

    static Problem hiddenByMember(RawStruct struct, String member) {
        return new Problem(
                ProblemId.MEMBER_CLASH,
                struct.site(),
                struct.type().nestedName() + " can't be named inside "
                        + struct.type().generatedName()
                        + ", whose member " + member
                        + " hides it in the unnamed package; rename it or give it a package");
    }

    static Problem unsupportedType(Property property, RawType type, String instead) {
        return new Problem(
                ProblemId.UNSUPPORTED_TYPE,
                property.site(),
                property.name() + " has the type " + type.name() + ", which has no place in a struct; " + instead);
    }

    static Problem fixedStringMissing(Property property) {
        return new Problem(
                ProblemId.FIXED_STRING_MISSING,
                property.site(),
                property.name()
                        + " is a String without a size; add @FixedString(n), n being its bytes with the terminating NUL");
    }

    static Problem fixedStringOnNonString(Property property, RawFixedString annotation) {
        return new Problem(
                ProblemId.FIXED_STRING_ON_NON_STRING,
                annotation.site(),
                "@FixedString is for a String, but " + property.name() + " has the type "
                        + property.type().name() + "; remove it or change the type");
    }

    static Problem fixedStringSize(Property property, Located<Integer> size) {
        return new Problem(
                ProblemId.FIXED_STRING_SIZE,
                size.site(),
                property.name() + " has " + size.value()
                        + " bytes; a text needs at least 1, for the terminating NUL, and 1 more per ASCII character");
    }

    static Problem unknownCharset(Property property, Located<String> charset, List<String> known) {
        return new Problem(
                ProblemId.UNKNOWN_CHARSET,
                charset.site(),
                property.name() + " has the charset \"" + charset.value() + "\"; use one of "
                        + String.join(", ", known));
    }

    static Problem missingOffset(Property property, String neighbour, long neighbourOffset, long free) {
        return new Problem(
                ProblemId.MISSING_OFFSET,
                property.site(),
                property.name() + " has no @Offset, but " + neighbour + " has " + neighbourOffset
                        + "; give every property one, here for example @Offset(" + free + "), or none");
    }

    static Problem negativeOffset(Property property, Located<Long> offset) {
        return new Problem(
                ProblemId.NEGATIVE_OFFSET,
                offset.site(),
                property.name() + " has the offset " + offset.value()
                        + "; the first byte of a struct has the offset 0");
    }

    static Problem offsetOutOfBounds(Property property, Located<Long> offset, long length, String size, String wayOut) {
        return new Problem(
                ProblemId.OFFSET_OUT_OF_BOUNDS,
                offset.site(),
                property.name() + " (offset " + offset.value() + ", length " + length + ") ends beyond " + size + "; "
                        + wayOut);
    }

    static Problem misalignedOffset(Property property, Located<Long> offset, FieldType type, long next) {
        return new Problem(
                ProblemId.MISALIGNED_OFFSET,
                offset.site(),
                property.name() + " has the offset " + offset.value() + ", but " + type.javaType()
                        + " lies at a multiple of " + type.alignment() + "; the next one is " + next
                        + ", or make the struct packed");
    }

    static Problem offsetOverlap(Site site, String field, String other, String wayOut) {
        return new Problem(ProblemId.OFFSET_OVERLAP, site, field + " overlaps " + other + "; " + wayOut);
    }

    static Problem internalError(Site site, String cause) {
        return new Problem(
                ProblemId.INTERNAL_ERROR,
                site,
                "the processor failed on this struct with " + cause + "; please report this with the struct");
    }
}

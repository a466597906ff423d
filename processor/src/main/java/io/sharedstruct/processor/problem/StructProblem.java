package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.model.LayoutDescriptor;
import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.struct.RawMethod;
import io.sharedstruct.processor.source.struct.RawStruct;
import io.sharedstruct.processor.source.struct.StructName;
import java.util.List;

/** The wording of the diagnostics of struct as a whole: its type, its name, and the members of the class to generate. */
public final class StructProblem {

    private StructProblem() {}

    public static Problem notAnInterface(RawStruct struct) {
        return new Problem(
                ProblemId.NOT_AN_INTERFACE,
                struct.site(),
                struct.type().simpleName() + " is " + struct.kind()
                        + "; a struct is declared as an interface, so make it one or remove @SharedStruct");
    }

    public static Problem genericInterface(RawStruct struct) {
        return new Problem(
                ProblemId.GENERIC_INTERFACE,
                struct.site(),
                struct.type().simpleName()
                        + " has type parameters, but the bytes of a struct are fixed; remove them, or"
                        + " annotate an interface that extends this one with type arguments");
    }

    public static Problem unreachableInterface(RawStruct struct) {
        return new Problem(
                ProblemId.UNREACHABLE_INTERFACE,
                struct.site(),
                struct.type().nestedName() + " is private or lies in a private type, so the generated class "
                        + struct.type().generatedName() + " can't reach it; remove 'private'");
    }

    public static Problem sealedInterface(RawStruct struct) {
        return new Problem(
                ProblemId.SEALED_INTERFACE,
                struct.site(),
                struct.type().simpleName() + " is sealed, so the generated class "
                        + struct.type().generatedName() + " and its Snapshot can't implement it; remove 'sealed'");
    }

    public static Problem generatedNameTaken(RawStruct struct, String rival) {
        return new Problem(
                ProblemId.GENERATED_NAME_TAKEN,
                struct.site(),
                "the class to generate is called " + struct.type().generatedName() + ", but " + rival
                        + "; rename one of the two");
    }

    public static Problem emptyStruct(RawStruct struct) {
        return new Problem(
                ProblemId.EMPTY_STRUCT,
                struct.site(),
                struct.type().simpleName()
                        + " has no properties, so there is nothing to map; declare an accessor, for example int getX()");
    }

    public static Problem tooManyProperties(RawStruct struct, long properties, String which, int most) {
        return new Problem(
                ProblemId.TOO_MANY_PROPERTIES,
                struct.site(),
                properties + " properties" + which + " are more than a class file has room for, which is " + most
                        + " here; put some of them into structs of their own and nest those");
    }

    public static Problem indescribable(RawStruct struct, LayoutDescriptor.Excess excess) {
        return new Problem(
                ProblemId.STRUCT_TOO_COMPLEX,
                struct.site(),
                struct.type().simpleName() + " has " + (excess.count() == Integer.MAX_VALUE ? "at least " : "")
                        + excess.count() + " " + excess.unit()
                        + ", but the footer of a region describes at most " + excess.most()
                        + "; make it of fewer fields, of arrays, or of enums with fewer constants");
    }

    public static Problem unknownOrder(RawStruct struct, String inherited) {
        return new Problem(
                ProblemId.MISSING_OFFSET,
                struct.site(),
                struct.type().simpleName() + " inherits properties from " + inherited
                        + ", which is read from a class file, whose methods this compiler sorts by their names, so"
                        + " their order is unknown; give every property an @Offset, annotate " + inherited
                        + " with @SharedStruct and compile it with the processor, compile it together with this"
                        + " struct, or use javac");
    }

    public static Problem badName(Located<String> name, String rule) {
        return new Problem(
                ProblemId.BAD_NAME,
                name.site(),
                "the name \"" + name.value() + "\" " + rule + hint(name.value())
                        + "; a name has 1 to 250 ASCII letters, digits, '.', '_' and '-', and starts with a letter or"
                        + " digit");
    }

    /** What the system's own form of the name comes to here. */
    private static String hint(String name) {
        return name.startsWith("/") ? "; leave the slash out, which systems put in front themselves" : "";
    }

    /** Two structs of one compilation that have the same name. */
    public static Problem sameRegionName(RawStruct struct, Located<String> name, String other) {
        return new Problem(
                ProblemId.SAME_REGION_NAME,
                name.site(),
                struct.type().qualifiedName() + " and " + other + " both have the name \"" + name.value()
                        + "\", so they are the same region; give one of them another name, or none and acquire it by"
                        + " acquire(String)");
    }

    public static Problem badNameInC(Located<String> name) {
        return new Problem(
                ProblemId.BAD_NAME,
                name.site(),
                "the name \"" + name.value()
                        + "\" can't be that of a struct in C; it has ASCII letters, digits and '_',"
                        + " starts with a letter, and is neither a keyword nor a macro of C's headers");
    }

    public static Problem nameTooLongForMacOS(Located<String> name, int most) {
        return new Problem(
                ProblemId.NAME_TOO_LONG_FOR_MACOS,
                name.site(),
                "the name has " + name.value().length() + " characters, but macOS allows " + most
                        + "; shorten it if the program is to run there");
    }

    public static Problem acquireImpossible(RawMethod method, StructName type) {
        return new Problem(
                ProblemId.ACQUIRE_IMPOSSIBLE,
                method.site(),
                method.signature() + " has the signature of the static method of " + type.generatedName()
                        + " that acquires the region; rename it");
    }

    public static Problem memberClash(RawMethod method, String owner) {
        return new Problem(
                ProblemId.MEMBER_CLASH,
                method.site(),
                method.signature() + " has the signature of a method of " + owner + "; rename it");
    }

    public static Problem obscuredName(RawStruct struct, List<String> names) {
        return new Problem(
                ProblemId.OBSCURED_NAME,
                struct.site(),
                "fields or types called " + String.join(" and ", names) + ", which "
                        + struct.type().generatedName()
                        + " inherits, hide a class that it has to name; rename one of them");
    }

    public static Problem hiddenByMember(RawStruct struct, String member) {
        return new Problem(
                ProblemId.MEMBER_CLASH,
                struct.site(),
                struct.type().nestedName() + " can't be named inside "
                        + struct.type().generatedName()
                        + ", whose member " + member
                        + " hides it in the unnamed package; rename it or give it a package");
    }
}

package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.source.Site;
import io.sharedstruct.processor.source.struct.StructName;
import java.util.List;

/** The wording of the diagnostics of a build, in which any struct would fail, and of failures of the processor itself. */
public final class BuildProblem {

    private static final Site NOWHERE = new Site(-1, "");

    private BuildProblem() {}

    public static Problem sourceLevel(String oldest, String release) {
        return new Problem(
                ProblemId.SOURCE_LEVEL,
                NOWHERE,
                "SharedStruct generates Java " + oldest + "; this compilation has --release " + release
                        + "; set maven.compiler.release to " + oldest + ", in Gradle options.release, or a newer one");
    }

    public static Problem runtimeMissing(String annotation) {
        return new Problem(
                ProblemId.RUNTIME_MISSING,
                NOWHERE,
                "the annotation " + annotation + " is not on the path of the code; add sharedstruct-runtime to the"
                        + " dependencies of this module, and 'requires io.sharedstruct;' to its module-info if it has"
                        + " one");
    }

    public static Problem olderRuntime(int written, int runs) {
        return new Problem(
                ProblemId.RUNTIME_MISMATCH,
                NOWHERE,
                "this processor writes code of version " + written + ", but sharedstruct-runtime, on the path of the"
                        + " code, runs version " + runs
                        + "; give sharedstruct-runtime and sharedstruct-processor the same version");
    }

    public static Problem requiresNotTransitive(StructName struct, String runtime, String module) {
        return new Problem(
                ProblemId.REQUIRES_TRANSITIVE,
                NOWHERE,
                struct.generatedName() + " is exported and extends a class of " + runtime
                        + ", which who uses it has to read too; write 'requires transitive " + runtime
                        + ";' in the module-info of " + module
                        + ", or @SuppressWarnings(\"exports\") at the struct or the module");
    }

    public static Problem typeNameTooLong(StructName struct, String file, int size, int most) {
        return new Problem(
                ProblemId.TYPE_NAME_TOO_LONG,
                NOWHERE,
                "the file " + file + " would have a name of " + size + " bytes, but file systems allow " + most
                        + "; shorten the name " + struct.nestedName() + " by " + (size - most));
    }

    public static Problem namesDifferInCase(StructName struct, String rival) {
        return new Problem(
                ProblemId.NAMES_DIFFER_IN_CASE,
                NOWHERE,
                "the class to generate is called " + struct.qualifiedGeneratedName() + ", and another one " + rival
                        + ": where the file system ignores case, one replaces the other; rename one of the two");
    }

    /**
     * A failure of the processor.
     *
     * @param cause the exception
     * @param frames where it was thrown
     */
    public static Problem internalError(Throwable cause, List<StackTraceElement> frames) {
        StringBuilder lines = new StringBuilder(cause.toString());
        frames.forEach(frame -> lines.append("\n    at ").append(frame));
        return Problem.internalError(NOWHERE, lines.toString());
    }
}

package io.sharedstruct.processor;

import io.sharedstruct.processor.problem.BuildProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.problem.ProblemId;
import io.sharedstruct.processor.read.BuildReader;
import io.sharedstruct.processor.read.GeneratedNames;
import io.sharedstruct.processor.source.struct.StructName;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What is wrong with the build rather than with a struct. Each is said once, at the first struct that meets it. */
final class BuildChecks {

    private static final SourceVersion OLDEST = SourceVersion.RELEASE_17;

    /**
     * Grows when generated code needs what older runtimes don't have, together with {@code CodeVersion.CURRENT} of the runtime,
     * which is compared here while code is compiled, and by that code itself when it runs.
     */
    static final int CODE_VERSION = 4;

    /** That of ext4, XFS, ZFS and others; NTFS and APFS count UTF-16 code units, which are never more than bytes of UTF-8. */
    private static final int LONGEST_FILE_NAME = 255;

    /** Of the files of a struct, that of its record has the longest name. */
    private static final String LONGEST_SUFFIX = "$Snapshot.class";

    private final ProcessingEnvironment environment;
    private final Diagnostics diagnostics;
    private final Set<ProblemId> told = EnumSet.noneOf(ProblemId.class);

    BuildChecks(ProcessingEnvironment environment, Diagnostics diagnostics) {
        this.environment = environment;
        this.diagnostics = diagnostics;
    }

    /** Whether an annotation is there, rather than a name that means nothing: the compiler hands over both. */
    boolean knows(TypeElement annotation) {
        boolean known = annotation.getKind() == ElementKind.ANNOTATION_TYPE;
        if (!known) {
            tell(BuildProblem.runtimeMissing(annotation.getSimpleName().toString()), null);
        }
        return known;
    }

    /** Whether what would be generated for a struct can be compiled and run here. */
    boolean accepts(TypeElement struct) {
        SourceVersion source = environment.getSourceVersion();
        if (source.compareTo(OLDEST) < 0) {
            tell(BuildProblem.sourceLevel(release(OLDEST), release(source)), struct);
            return false;
        }
        BuildReader build = new BuildReader(struct, environment.getElementUtils());
        if (build.codeVersion() < CODE_VERSION) {
            tell(BuildProblem.olderRuntime(CODE_VERSION, build.codeVersion()), struct);
            return false;
        }
        return true;
    }

    /** Whether file systems have names for all that would be generated for a struct. */
    boolean hasFileNames(TypeElement struct, StructName name) {
        String longest = name.generatedName() + LONGEST_SUFFIX;
        int size = longest.getBytes(StandardCharsets.UTF_8).length;
        if (size > LONGEST_FILE_NAME) {
            diagnostics.report(BuildProblem.typeNameTooLong(name, longest, size, LONGEST_FILE_NAME), struct);
        }
        return size <= LONGEST_FILE_NAME;
    }

    /** Warns of what users of the generated class, or of its files, will meet. */
    void warn(TypeElement struct, StructName name, GeneratedNames names) {
        String rival = names.rivalByCase(name);
        if (rival != null) {
            diagnostics.report(BuildProblem.namesDifferInCase(name, rival), struct);
        }
        BuildReader build = new BuildReader(struct, environment.getElementUtils());
        if (build.isExportedWithoutRuntime()) {
            tell(BuildProblem.requiresNotTransitive(name, BuildReader.RUNTIME, build.moduleName()), struct);
        }
    }

    private static String release(SourceVersion version) {
        return version.name().replace("RELEASE_", "");
    }

    private void tell(Problem problem, @Nullable TypeElement struct) {
        if (told.add(problem.id())) {
            diagnostics.report(problem, struct);
        }
    }
}

package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.source.Site;
import io.sharedstruct.processor.source.struct.StructName;

/** The wording of the diagnostics of files in other languages. */
public final class OutputProblem {

    /** The struct: options have no place in a source. */
    private static final Site STRUCT = new Site(-1, "");

    private OutputProblem() {}

    public static Problem badFolder(String option, String folder, String flaw) {
        return new Problem(
                ProblemId.BAD_OUTPUT_FOLDER,
                STRUCT,
                "-A" + option + (folder.isEmpty() ? " " : "=" + folder + ": this folder ") + flaw
                        + "; name an absolute path, or one from the folder of the classes, of a folder that can be"
                        + " written, or 'off', or leave the option out");
    }

    public static Problem sameFileName(String option, String path, StructName struct, String other) {
        return new Problem(
                ProblemId.SAME_FILE_NAME,
                STRUCT,
                "the file " + path + " is that of " + other + ", so none is written for " + struct.qualifiedName()
                        + "; rename one of the two, or switch these files off by -A" + option + "=off");
    }

    public static Problem missingFiles(String option, String included) {
        return new Problem(
                ProblemId.BAD_OUTPUT_FOLDER,
                STRUCT,
                "-A" + option + ": these files include those that -A" + included
                        + "=off switches off; leave that out, or switch these off by -A" + option + "=off");
    }

    public static Problem sameNameInC(Site site, String name, String first, String second) {
        return new Problem(
                ProblemId.SAME_NAME_IN_C,
                site,
                first + " and " + second + " are both called " + name
                        + " in C, so no C program can include this struct's header; give one of them another name by cName in"
                        + " its @SharedStruct");
    }
}

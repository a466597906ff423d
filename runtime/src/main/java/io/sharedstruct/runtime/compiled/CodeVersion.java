package io.sharedstruct.runtime.compiled;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The versions of generated code that this runtime runs. A generated class asks before anything else whether its own is among
 * them: the two come in different jars, and without the question a program would end, somewhere and much later, with the name of
 * a method that is missing.
 */
public final class CodeVersion {

    /** That of the processor of the same release. It grows when generated code needs what older runtimes don't have. */
    public static final int CURRENT = 4;

    /** The first one that is still run. It grows when something goes that generated code has called. */
    public static final int OLDEST = 4;

    private CodeVersion() {}

    /**
     * Lets a generated class be initialised only if this runtime runs it. It passes its version as a constant; those of the runtime
     * are read here, and in no class file but this one.
     *
     * @param generated the class
     * @param version the version of its code
     * @param release the release of the processor that has written it
     * @return the version
     * @throws LinkageError if this runtime is too old or too new for it; the message has both releases. Whoever uses the class
     *     again gets a {@link NoClassDefFoundError}, as of any class that could not be initialised, which has that message in its cause
     */
    public static int require(Class<?> generated, int version, String release) {
        if (version < OLDEST || version > CURRENT) {
            throw new LinkageError(problem(generated.getName(), version, release));
        }
        return version;
    }

    private static String problem(String generated, int version, String release) {
        String runtime = release();
        return generated + " was written by sharedstruct-processor " + release + " as code of version " + version
                + ", but sharedstruct-runtime " + runtime + ", which this program has found, runs "
                + (OLDEST == CURRENT ? "version " + CURRENT : "versions " + OLDEST + " to " + CURRENT)
                + "; use the same version of both: "
                + (version > CURRENT
                        ? "run it with sharedstruct-runtime " + release + " or newer"
                        : "compile its struct again with sharedstruct-processor " + runtime);
    }

    /** The release of this jar. Not from its manifest, which is another one's where jars are put into one. */
    private static String release() {
        try (InputStream text = CodeVersion.class.getResourceAsStream("version.txt")) {
            return text == null
                    ? "of an unknown release"
                    : new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            return "of an unknown release";
        }
    }
}

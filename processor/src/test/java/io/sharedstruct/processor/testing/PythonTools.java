package io.sharedstruct.processor.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The interpreters of Python on the machine. */
public final class PythonTools {

    /** {@code -Dpython=python3.9} is for another one. */
    private static final List<String> NAMES =
            List.of(System.getProperty("python", "python3"), "python3", "/usr/bin/python3");

    private PythonTools() {}

    /** What starts a program, with every warning an error. */
    public static List<String> python() {
        return strict("import ctypes");
    }

    /** The same with an interpreter that has a module. */
    public static List<String> pythonWith(String module) {
        return strict("import " + module);
    }

    private static List<String> strict(String needed) {
        for (String name : NAMES) {
            String path = said(name, needed + ", sys; print(sys.executable)");
            if (!path.isEmpty()) {
                return List.of(path, "-X", "dev", "-W", "error");
            }
        }
        Assumptions.assumeTrue(
                "true".equals(System.getenv("CI")), "SKIPPED: this test needs Python that can " + needed);
        throw new IllegalStateException("no Python that can " + needed);
    }

    /** The interpreter itself: what stands in the path may be a script that looks for it, each time. */
    private static String said(String name, String program) {
        try {
            Process process = new ProcessBuilder(name, "-c", program)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? said : "";
        } catch (IOException missing) {
            return "";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.sharedstruct.sample.foreign;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A program in Python that attaches by the generated module. */
class PythonAttachTest extends LinuxAttachContract {

    @TempDir
    private static Path folder;

    private static List<String> program;

    @BeforeAll
    static void prepare() throws Exception {
        program = PythonPeer.program(
                folder, "attach.py", Path.of("target", "classes", "io", "sharedstruct", "sample", "mydata.py"));
    }

    @Override
    List<String> program() {
        return program;
    }

    @Override
    Path folder() {
        return folder;
    }
}

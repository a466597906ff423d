package io.sharedstruct.sample.foreign;

import io.sharedstruct.testing.Needs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A program in Rust that attaches by the generated module. */
class RustAttachTest extends LinuxAttachContract {

    /** That of {@code TestStruct.LAYOUT}. */
    private static final String TEST_FINGERPRINT = "FINGERPRINT: u64 = 0x1122334455667788;";

    @TempDir
    private static Path folder;

    private static Path compiled;

    @BeforeAll
    static void compile() throws Exception {
        compiled = folder.resolve("attach");
        if (Needs.has("rustc")) {
            String module = RustPrograms.sample();
            Files.writeString(folder.resolve("mydata.rs"), module);
            String fingerprint = module.replaceFirst("(?s).*(FINGERPRINT: u64 = 0x[0-9a-f]{16};).*", "$1");
            Files.writeString(
                    folder.resolve("looping.rs"), RustPrograms.changed(module, fingerprint, TEST_FINGERPRINT));
            compiled = RustPrograms.compile(ForeignPeer.resource("attach.rs"), folder);
        }
    }

    @Override
    List<String> program() {
        return List.of(compiled.toString());
    }

    @Override
    Path folder() {
        return folder;
    }

    @BeforeEach
    void needsRust() {
        RustPrograms.need();
    }
}

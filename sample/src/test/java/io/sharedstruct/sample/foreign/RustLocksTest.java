package io.sharedstruct.sample.foreign;

import io.sharedstruct.testing.OnPosix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Programs in Rust on Linux that lock, read and wait by the generated module. */
@OnPosix
class RustLocksTest extends LocksContract {

    @TempDir
    private static Path folder;

    private static List<String> compiled;
    private static List<String> patient;

    @BeforeAll
    static void compile() throws Exception {
        RustPrograms.need();
        String module = RustPrograms.storm();
        compiled = compile("usual", module);
        // Slices of 0.9 s instead of 20 ms: a wake that is lost shows.
        patient = compile(
                "patient", RustPrograms.changed(module, "Duration::from_millis(20);", "Duration::from_millis(900);"));
    }

    private static List<String> compile(String name, String module) throws Exception {
        Path inside = Files.createDirectory(folder.resolve(name));
        Files.writeString(inside.resolve("storm.rs"), module);
        Files.writeString(inside.resolve("broken.rs"), broken(module));
        return List.of(
                RustPrograms.compile(ForeignPeer.resource("locks.rs"), inside).toString());
    }

    /** Readers that don't look again, and writers that leave the number even. */
    private static String broken(String module) {
        String unseen = RustPrograms.changed(
                module, "if self.number.load(Ordering::Relaxed) == before {", "if before & 1 == 0 {");
        String even = RustPrograms.changed(unseen, "number.store(before | 1, Ordering::Relaxed);", "");
        String ended = RustPrograms.changed(even, "!is_mine || before & 1 == 0 {", "!is_mine {");
        return RustPrograms.changed(ended, "before.wrapping_add(1)", "before.wrapping_add(2)");
    }

    @Override
    List<String> program() {
        return compiled;
    }

    @Override
    List<String> patient() {
        return patient;
    }
}

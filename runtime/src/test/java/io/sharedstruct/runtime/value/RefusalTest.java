package io.sharedstruct.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.OnPosix;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A check that has failed often stays small enough to be inlined: the compiler leaves the making of messages out of it. */
@OnPosix
class RefusalTest {

    @Test
    void aMessageIsNeverCompiledIntoTheCheck() throws Exception {
        String log = CPeer.run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xbatch",
                "-XX:-TieredCompilation",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:CompileCommand=quiet",
                "-XX:CompileCommand=compileonly,io.sharedstruct.runtime.value.Indexes::check",
                "-XX:+PrintInlining",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        List<String> message = log.lines()
                .filter(line -> line.contains("Refusal::outOfBoundsMessage"))
                .toList();
        assertThat(message).isNotEmpty().allMatch(line -> line.contains("exception method"));
        assertThat(log).endsWith("failed 30000 times\n").contains("Refusal::outOfBounds ");
    }

    /** Fails often enough to be compiled. */
    static final class Main {

        private Main() {}

        public static void main(String[] args) {
            int failed = 0;
            for (int i = 0; i < 60_000; i++) {
                try {
                    Indexes.check("price", i & 1, 1);
                } catch (IndexOutOfBoundsException e) {
                    failed++;
                }
            }
            System.out.println("failed " + failed + " times");
        }
    }
}

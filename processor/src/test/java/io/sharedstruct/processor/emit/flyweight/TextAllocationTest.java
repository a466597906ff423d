package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The accessors that promise to make no garbage make none. */
@EnabledOnOs(OS.LINUX)
class TextAllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 5_000;

    private final String name = "garbage-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    /** Compiled with the struct, so that it calls the accessors as a user's code does. */
    private static JavaFileObject probe(String charset, String form) {
        return Fixtures.source(
                "demo.Probe",
                "package demo;",
                "import io.sharedstruct.*;",
                "public class Probe {",
                "    @SharedStruct",
                "    interface Text {",
                "        @FixedString(value = 512, charset = \"" + charset + "\", form = TextForm." + form + ")",
                "        String getText();",
                "        void setText(CharSequence text);",
                "        void getText(StringBuilder into);",
                "        int getText(byte[] into);",
                "        void setText(byte[] from, int offset, int length);",
                "        @Array(64) void getKeys(int index, byte[] into, int offset, int length);",
                "        void setKeys(int index, byte[] from, int offset, int length);",
                "    }",
                "    public static java.util.Map<String, Runnable> accesses(String name) {",
                "        Probe_TextShared data = Probe_TextShared.acquire(name);",
                "        StringBuilder text = new StringBuilder(" + text(charset) + ".repeat(4));",
                "        StringBuilder into = new StringBuilder(512).append(text);",
                "        byte[] bytes = new byte[512];",
                "        data.setText(text);",
                "        int length = data.getText(bytes);",
                "        String[] seen = new String[1];",
                "        return java.util.Map.of(",
                "            \"String\", () -> seen[0] = data.getText(),",
                "            \"CharSequence\", () -> data.setText(text),",
                "            \"StringBuilder\", () -> { into.setLength(4); data.getText(into); },",
                "            \"bytes out\", () -> data.getText(bytes),",
                "            \"bytes in\", () -> data.setText(bytes, 0, length),",
                "            \"key out\", () -> data.getKeys(3, bytes, 200, 50),",
                "            \"key in\", () -> data.setKeys(3, bytes, 200, 50),",
                "            \"close\", data::close);",
                "    }",
                "}");
    }

    private static String text(String charset) {
        return charset.startsWith("UTF") ? "\"Gr\\u00fc\\u00dfe \\u20ac \\uD83D\\uDE00 \"" : "\"Hello world \"";
    }

    /** What a loop allocates once all it needs is loaded and linked. */
    private static long allocatedBy(Runnable access) {
        long fewest = Long.MAX_VALUE;
        // Linking and a change of compiled code may allocate in the first of them.
        for (int attempt = 0; attempt < 5; attempt++) {
            long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            for (int i = 0; i < ROUNDS; i++) {
                access.run();
            }
            long after = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            fewest = Math.min(fewest, after - before);
        }
        return fewest;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Runnable> accesses(String charset, String form) throws ClassNotFoundException {
        Class<?> probe = GeneratedCode.load("demo.Probe", probe(charset, form));
        return (Map<String, Runnable>) callStatic(probe, "accesses", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "US-ASCII", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void charSequencesBuildersAndBytesMakeNoGarbage(String charset) throws Exception {
        for (String form : new String[] {"TERMINATED", "PREFIXED_32"}) {
            Map<String, Runnable> accesses = accesses(charset, form);
            for (String access :
                    new String[] {"CharSequence", "StringBuilder", "bytes out", "bytes in", "key out", "key in"}) {
                assertThat(allocatedBy(accesses.get(access))).as(access).isZero();
            }
            accesses.get("close").run();
        }
    }

    @Test
    void garbageWouldBeSeen() throws Exception {
        Map<String, Runnable> accesses = accesses("UTF-8", "TERMINATED");
        assertThat(allocatedBy(accesses.get("String"))).isGreaterThan(ROUNDS * 16L);
        accesses.get("close").run();
    }
}

package io.sharedstruct.processor.emit.c;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Locks and sequences lie in C where they lie in Java, for every compiler, though their types in C ask for less alignment. */
class WordLayoutsTest {

    private static final String SOURCE = """
            package demo;
            import io.sharedstruct.*;
            @SharedStruct public interface Guarded {
                byte getTag();
                Sequence getSequence();
                short getNumber();
                SharedLock getLock();
                SharedReadWriteLock getGuard();
                byte getLast();
                @Array(3) Part getPartAt(int index);
                @CacheLine SharedLock getOwn();
                // What this is called, C has for a type.
                SharedLock getSharedstruct_lock();
            }
            @SharedStruct interface Part { byte getTag(); SharedLock getLock(); }
            @SharedStruct(size = 70) interface Odd { SharedReadWriteLock getGuard(); }
            @SharedStruct(size = 12) interface Short { Sequence getSequence(); }
            @SharedStruct(size = 300) interface Around { byte getTag(); Odd getOdd(); Short getShort(); SharedLock getLock(); }
            @SharedStruct interface Spread {
                @Offset(128) SharedReadWriteLock getGuard();
                @Offset(20) SharedLock getLock();
                @Offset(8) Sequence getSequence();
            }
            """;

    @TempDir
    private Path folder;

    private CTools tools;
    private Compilation compilation;
    private Map<String, String> headers;

    @BeforeEach
    void compile() throws Exception {
        tools = new CTools(folder);
        compilation = Fixtures.compile(Fixtures.source("demo.Guarded", SOURCE));
        headers = tools.addHeaders(compilation);
    }

    /** Each header asserts its offsets and sizes, which are those of Java. */
    @Test
    void everyCompilerFindsTheAssertionsTrue() throws Exception {
        List<String> program = new ArrayList<>();
        headers.keySet().forEach(header -> program.add("#include \"" + header + "\""));
        program.add("int main(void) { return 0; }");
        tools.compileInAllStandards(program);
        tools.compileForWindows(program);
        tools.compileFor32Bits(program);
        program.add(0, "#define SHAREDSTRUCT_LAYOUT_ONLY");
        tools.compileInAllStandards(program);
    }

    /** A struct with the alignment that the words need, as a program in C would declare it of its own. */
    @Test
    void theLayoutIsThatOfAlignedMembers() throws Exception {
        List<String> lines = tools.run(List.of(
                "#include <stddef.h>",
                "#include <stdint.h>",
                "#include <stdio.h>",
                "typedef struct { int8_t tag; uint32_t lock; } part;",
                "typedef struct {",
                "    int8_t tag; _Alignas(8) uint32_t sequence[2]; int16_t number; uint32_t lock;",
                "    _Alignas(64) uint32_t guard[16]; int8_t last; part row[3];",
                "} guarded;",
                "int main(void) {",
                "    printf(\"%zu\\n%zu\\n%zu\\n%zu\\n%zu\\n\", offsetof(guarded, sequence), offsetof(guarded, lock),",
                "        offsetof(guarded, guard), offsetof(guarded, row), _Alignof(guarded));",
                "    return 0;",
                "}"));
        Class<?> shared = GeneratedCode.loader(compilation).loadClass("demo.GuardedShared");
        List<String> java = new ArrayList<>();
        for (String constant : List.of("SEQUENCE_OFFSET", "LOCK_OFFSET", "GUARD_OFFSET", "PART_OFFSET", "ALIGNOF")) {
            java.add(GeneratedCode.constant(shared, constant).toString());
        }
        assertThat(lines).isEqualTo(java).containsExactly("8", "20", "64", "132", "64");
    }

    @Test
    void theTypesOfMembersAreThoseThatTheFunctionsTake() {
        assertThat(headers.get("Guarded.h"))
                .contains(
                        "    sharedstruct_sequence sequence;\n",
                        "    sharedstruct_shared_lock guard;\n",
                        "    sharedstruct_lock sharedstruct_lock_;\n");
        assertThat(headers.get("Spread.h")).contains("SHAREDSTRUCT_ALIGN(64) uint8_t padding_0[8];");
        assertThat(headers.get("Odd.h")).doesNotContain("SHAREDSTRUCT_ALIGN(64)");
    }
}

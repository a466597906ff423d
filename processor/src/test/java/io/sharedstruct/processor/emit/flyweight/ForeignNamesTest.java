package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import io.sharedstruct.AcquireOptions;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A struct may have the name of a region that another program creates, whatever characters that chose. */
@EnabledOnOs(OS.LINUX)
class ForeignNamesTest {

    /** Every kind of character that Java, C or a terminal takes for something else, and 4 bytes of UTF-8. */
    private static final String NAME = "$n$ \\\"q\\\" \\\\ ??= %s 'x' 1\\t\\n2\\u00e4\\u20ac\\ud83d\\ude00\\u202e7";

    private static final String STRUCT = "package demo; import io.sharedstruct.*;\n@SharedStruct(name = \"" + NAME
            + "\") public interface Foreign { int getX(); void setX(int x); }";

    /** Makes, checks or removes the region that the header names. */
    private static final List<String> PROGRAM = List.of(
            "#include <fcntl.h>",
            "#include <stdio.h>",
            "#include <stdlib.h>",
            "#include <sys/mman.h>",
            "#include <sys/stat.h>",
            "#include <unistd.h>",
            "#include \"Foreign.h\"",
            "int main(int argc, char **argv) {",
            "  if (argc > 1 && *argv[1] == 'u') return shm_unlink(\"/\" DEMO_FOREIGN_NAME) == 0 ? 0 : 1;",
            "  int fd = shm_open(\"/\" DEMO_FOREIGN_NAME, O_RDWR | O_CREAT, 0600);",
            "  if (fd < 0 || ftruncate(fd, sizeof(Foreign)) != 0) return 2;",
            "  Foreign *foreign = mmap(NULL, sizeof(Foreign), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);",
            "  if (foreign == MAP_FAILED) return 3;",
            "  printf(\"%d\\n\", foreign->x);",
            "  foreign->x = 42;",
            "  return 0;",
            "}");

    @TempDir
    private Path folder;

    @Test
    void javaAndCMeanTheSameRegion() throws Exception {
        Compilation compilation = Fixtures.compile(Fixtures.source("demo.Foreign", STRUCT));
        assertThat(compilation.diagnostics())
                .filteredOn(each -> !each.toString().contains("MacOS"))
                .isEmpty();
        CTools tools = new CTools(folder);
        String header = tools.addHeaders(compilation).get("Foreign.h");
        assertThat(header)
                .contains(
                        "_NAME \"$n$ \\\"q\\\" \\\\ ?\\?= %s 'x' 1\\011\\0122\\303\\244\\342\\202\\254\\360\\237\\230\\200"
                                + "\\342\\200\\2567\"\n");
        Class<?> shared = GeneratedCode.loader(compilation).loadClass("demo.ForeignShared");
        assertThat(tools.run(PROGRAM)).containsExactly("0");
        try {
            try (AutoCloseable region = (AutoCloseable) callStatic(shared, "open")) {
                assertThat(call(region, "getX")).isEqualTo(42);
                call(region, "setX", 43);
            }
            assertThat(tools.run(PROGRAM)).containsExactly("43");
            assertThat(callStatic(shared, "unlink")).isEqualTo(true);
            assertThat(callStatic(shared, "unlink")).isEqualTo(false);
            assertThatThrownBy(() -> callStatic(shared, "openReadOnly"))
                    .isInstanceOf(RegionNotFoundException.class)
                    .hasMessage(
                            "openReadOnly '$n$ \"q\" \\ ??= %s 'x' 1\\u0009\\u000a2ä€😀\\u202e7': there is no such region;"
                                    + " start the program that creates it, check its name, or call acquire, which creates it");
            AcquireOptions any = AcquireOptions.defaults().withAnyName(true);
            try (AutoCloseable region = (AutoCloseable) callStatic(shared, "acquire", any)) {
                assertThat(call(region, "isCreator")).isEqualTo(true);
                call(region, "setX", 44);
                assertThat(tools.run(PROGRAM)).containsExactly("44");
                assertThat(call(region, "isNameCurrent")).isEqualTo(true);
            }
            assertThat(callStatic(shared, "unlink")).isEqualTo(false);
        } finally {
            callStatic(shared, "unlink");
        }
    }

    @Test
    void whatMayCreateItHasToBeToldSo() throws Exception {
        Class<?> shared = GeneratedCode.load("demo.ForeignShared", Fixtures.source("demo.Foreign", STRUCT));
        for (String way : List.of("acquire", "create")) {
            assertThatThrownBy(() -> callStatic(shared, way))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(
                            "a region's name starts with an ASCII letter or digit and goes on with letters, digits,"
                                    + " '.', '_' and '-'; this one has '$' at index 0: '$n$ ")
                    .hasMessageEndingWith("'; open and openReadOnly take the names that other programs have chosen, and"
                            + " AcquireOptions.withAnyName lets acquire and create take them");
        }
    }
}

package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Structs whose descriptors are longer than a constant in a class file can be. */
@EnabledOnOs(OS.LINUX)
class LargeStructTest {

    private final String name = "large-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    @Test
    void fourThousandFieldsAreOneStruct() throws Exception {
        String inner = IntStream.range(0, 200)
                .mapToObj(i -> "int getAPropertyWithARatherLongName\u00e4" + i + "(); void"
                        + " setAPropertyWithARatherLongName\u00e4" + i + "(int v);")
                .collect(Collectors.joining("\n"));
        String outer = IntStream.range(0, 20)
                .mapToObj(i -> "Inner getInner" + i + "();")
                .collect(Collectors.joining("\n"));
        Class<?> shared =
                load("@SharedStruct interface Large {" + outer + "} @SharedStruct interface Inner {" + inner + "}");
        try (AutoCloseable one = (AutoCloseable) callStatic(shared, "acquire", name);
                AutoCloseable other = (AutoCloseable) callStatic(shared, "acquire", name)) {
            call(call(one, "getInner19"), "setAPropertyWithARatherLongName\u00e4199", 7);
            assertThat(call(call(other, "getInner19"), "getAPropertyWithARatherLongName\u00e4199"))
                    .isEqualTo(7);
            assertThat(call(other, "isLayoutVerified")).isEqualTo(true);
        }
    }

    @Test
    void anEnumMayHaveAsManyConstantsAsJavaAllows() throws Exception {
        try (AutoCloseable older = (AutoCloseable) callStatic(load(large(2_000)), "acquire", name);
                AutoCloseable newer = (AutoCloseable) callStatic(load(large(2_500)), "acquire", name)) {
            call(older, "setKind", constant(older, 1_999));
            assertThat(call(newer, "getKind")).hasToString("A_CONSTANT_WITH_A_RATHER_LONG_NAME_1999");
            call(newer, "setKind", constant(newer, 2_499));
            assertThat(older).hasToString("Large[kind=2499?]");
        }
    }

    private static Object constant(Object data, int ordinal) throws Exception {
        return data.getClass().getMethod("getKind").getReturnType().getEnumConstants()[ordinal];
    }

    private static String large(int constants) {
        String names = IntStream.range(0, constants)
                .mapToObj(i -> "A_CONSTANT_WITH_A_RATHER_LONG_NAME_" + i)
                .collect(Collectors.joining(", "));
        return "@SharedStruct interface Large { @Width(2) Kind getKind(); void setKind(Kind kind); } enum Kind {"
                + names + "}";
    }

    private static Class<?> load(String types) throws ClassNotFoundException {
        JavaFileObject source = Fixtures.source("demo.Large", "package demo;", "import io.sharedstruct.*;", types);
        return GeneratedCode.load("demo.LargeShared", source);
    }
}

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

    /** 197 int and 39 long take 275 slots, of which a constructor has 254. */
    @Test
    void aSnapshotOfMoreValuesThanAConstructorTakesHoldsTheBytes() throws Exception {
        String properties = IntStream.range(0, 236)
                .mapToObj(i -> i % 6 == 0 && i < 234 ? property("long", i) : property("int", i))
                .collect(Collectors.joining("\n"));
        Class<?> shared = load("@SharedStruct interface Large {" + properties + "}");
        try (AutoCloseable data = (AutoCloseable) callStatic(shared, "acquire", name)) {
            for (int i = 0; i < 236; i++) {
                Object value = i % 6 == 0 && i < 234 ? (Object) (long) -i : (Object) i;
                call(data, "setX" + i, value);
            }
            Object snapshot = call(data, "snapshot");
            assertThat(snapshot.getClass().isRecord()).isFalse();
            byte[] before = Files.readAllBytes(Path.of("/dev/shm", name));
            String text = data.toString();
            call(data, "setX5", 0);
            call(data, "setX6", 0L);
            assertThat(call(snapshot, "x6")).isEqualTo(-6L);
            assertThat(call(snapshot, "getX235")).isEqualTo(235);
            assertThat(snapshot).hasToString(text.replace("Large[", "Snapshot["));
            assertThat(call(data, "snapshot")).isNotEqualTo(snapshot);
            call(data, "copyFrom", snapshot);
            assertThat(Files.readAllBytes(Path.of("/dev/shm", name))).isEqualTo(before);
            assertThat(call(data, "snapshot")).isEqualTo(snapshot).hasSameHashCodeAs(snapshot);
        }
    }

    @Test
    void aRecordHasAsManyValuesAsAConstructorTakes() throws Exception {
        String properties =
                IntStream.range(0, 127).mapToObj(i -> property("double", i)).collect(Collectors.joining("\n"));
        Class<?> shared = load("@SharedStruct interface Large {" + properties + "}");
        try (AutoCloseable data = (AutoCloseable) callStatic(shared, "acquire", name)) {
            assertThat(call(data, "snapshot").getClass().isRecord()).isTrue();
        }
    }

    @Test
    void aThousandPropertiesOfAnyKindAreCopiedAndShown() throws Exception {
        String properties = IntStream.range(0, 1_000)
                .mapToObj(i -> switch (i % 5) {
                    case 0 -> property("double", i);
                    case 1 -> "@FixedString(8) " + property("String", i);
                    case 2 -> "@Array(2) int getX" + i + "At(int index); void setX" + i + "At(int index, int x);";
                    case 3 -> property("Thread.State", i);
                    default -> "byte getX" + i + "();";
                })
                .collect(Collectors.joining("\n"));
        Class<?> shared = load("@SharedStruct interface Large {" + properties + "}");
        try (AutoCloseable data = (AutoCloseable) callStatic(shared, "acquire", name)) {
            call(data, "setX995", 0.5);
            call(data, "setX996", "text");
            call(data, "setX997At", 1, 9);
            call(data, "setX998", Thread.State.WAITING);
            Object snapshot = call(data, "snapshot");
            assertThat(data.toString())
                    .startsWith("Large[x0=0.0, x1=, x2=[0, 0], x3=NEW, x4=0, x5=0.0,")
                    .endsWith(", x995=0.5, x996=text, x997=[0, 9], x998=WAITING, x999=0]");
            call(data, "setX996", "other");
            call(data, "setX998", Thread.State.NEW);
            call(data, "copyFrom", snapshot);
            assertThat(call(data, "getX996")).isEqualTo("text");
            assertThat(call(data, "getX998")).isEqualTo(Thread.State.WAITING);
            assertThat(call(snapshot, "x998Code")).isEqualTo(3);
        }
    }

    private static String property(String type, int i) {
        return type + " getX" + i + "(); void setX" + i + "(" + type + " x);";
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

package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.UnknownEnumValueException;
import io.sharedstruct.processor.testing.DiskCompilation;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An enum is an integer of its width, and no integer is ever a wrong constant. */
@EnabledOnOs(OS.LINUX)
class EnumBehaviourTest {

    private static final int SIZE = 32;

    private final String name = "enums-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    @Test
    void constantsAreTheirOrdinalsOrCodes() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            assertThat(bytes()).isEqualTo(filled().array());
            assertThat(call(data, "getState")).hasToString("CLOSED");
            assertThat(call(data, "getSide")).hasToString("NONE");
            assertThat(call(data, "getLevel")).hasToString("LOW");
            assertThat(call(data, "getPhaseAt", 1)).hasToString("CLOSED");
            assertThat(call(data, "getGridAt", 1, 0)).hasToString("HIGH");
            assertThat(call(data, "getBig")).hasToString("OPEN");
            Thread.State[] olds = new Thread.State[2];
            call(data, "getOlds", new Object[] {olds});
            assertThat(olds).containsExactly(Thread.State.TERMINATED, Thread.State.RUNNABLE);
            assertThat(data)
                    .hasToString("Enums[state=CLOSED, side=NONE, level=LOW, phase=[OPEN, CLOSED, NEW],"
                            + " grid=[NORMAL, NORMAL, HIGH, NORMAL], old=[TERMINATED, RUNNABLE], big=OPEN]");
        }
    }

    @Test
    void anIntegerOfNoConstantIsAnExceptionThatNamesFieldAndValue() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            write(0, 3);
            write(4, 67);
            write(10, 9);
            assertThatThrownBy(() -> call(data, "getState"))
                    .isInstanceOf(UnknownEnumValueException.class)
                    .hasMessage("state: value=3 is no constant of demo.Enums$State");
            assertThatThrownBy(() -> call(data, "getSide"))
                    .isInstanceOfSatisfying(UnknownEnumValueException.class, unknown -> {
                        assertThat(unknown.property()).isEqualTo("side");
                        assertThat(unknown.value()).isEqualTo(67);
                    });
            write(13, 1);
            write(20, 0xFF);
            assertThatThrownBy(() -> call(data, "getPhaseAt", 2))
                    .isInstanceOf(UnknownEnumValueException.class)
                    .hasMessage("phase[2]: value=9 is no constant of demo.Enums$State");
            assertThat(call(data, "getGridAt", 0, 0)).hasToString("UNKNOWN");
            assertThatThrownBy(() -> call(data, "getOlds", new Object[] {new Thread.State[2]}))
                    .hasMessage("old[0]: value=255 is no constant of java.lang.Thread$State");
            write(13, 0);
            write(20, 5);
            assertThat(data)
                    .hasToString("Enums[state=3?, side=67?, level=LOW, phase=[OPEN, CLOSED, 9?],"
                            + " grid=[NORMAL, NORMAL, HIGH, NORMAL], old=[TERMINATED, RUNNABLE], big=OPEN]");
        }
    }

    @Test
    void theFallbackStandsForWhateverIsUnknown() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            for (int value : new int[] {-2, 1, 32_766, -32_768, 255}) {
                write(6, value);
                write(7, value >> 8);
                assertThat(call(data, "getLevel")).hasToString("UNKNOWN");
            }
            call(data, "setLevel", constant(data, "Level", "UNKNOWN"));
            assertThat(ByteBuffer.wrap(bytes()).order(ByteOrder.nativeOrder()).getShort(6))
                    .isEqualTo(Short.MIN_VALUE);
        }
    }

    @Test
    void nullIsRefusedByNameAndNothingWritten() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            assertThatThrownBy(() -> set(data, "setState", "State"))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("state");
            Thread.State[] olds = {Thread.State.NEW, null};
            assertThatThrownBy(() -> call(data, "setOlds", new Object[] {olds}))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("old");
            assertThat(bytes()).isEqualTo(filled().array());
        }
    }

    @Test
    void aSnapshotHasTheConstantsAndIsCopiedBack() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            Object snapshot = call(data, "snapshot");
            assertThat(snapshot)
                    .hasToString("Snapshot[state=CLOSED, side=NONE, level=LOW, phase=[OPEN, CLOSED, NEW],"
                            + " grid=[NORMAL, NORMAL, HIGH, NORMAL], old=[TERMINATED, RUNNABLE], big=OPEN]");
            for (int i = 0; i < SIZE; i++) {
                write(i, 1);
            }
            write(5, 0);
            write(11, 0);
            write(30, 0);
            write(31, 0);
            call(data, "copyFrom", snapshot);
            assertThat(bytes()).isEqualTo(filled().array());
            assertThat(call(data, "snapshot")).isEqualTo(snapshot).hasSameHashCodeAs(snapshot);
        }
    }

    /** 7 is no constant, and that a constant stands for all unknown integers is no reason to store another one. */
    @Test
    void copiesAreOfStoredIntegersAndLoseNone() throws Exception {
        try (AutoCloseable data = acquire();
                AutoCloseable other = (AutoCloseable) callStatic(data.getClass(), "acquire", name + "2")) {
            fill(data);
            write(0, 7);
            write(6, 7);
            write(10, 77);
            write(18, 8);
            byte[] bytes = bytes();
            Object snapshot = call(data, "snapshot");
            assertThat(snapshot)
                    .hasToString("Snapshot[state=7?, side=NONE, level=UNKNOWN, phase=[OPEN, CLOSED, 77?],"
                            + " grid=[NORMAL, NORMAL, HIGH, UNKNOWN], old=[TERMINATED, RUNNABLE], big=OPEN]");
            assertThat(call(snapshot, "stateCode")).isEqualTo(7);
            assertThat(call(snapshot, "phaseCodes")).isEqualTo(new int[] {1, 2, 77});
            assertThat(call(snapshot, "getLevel")).hasToString("UNKNOWN");
            assertThat(call(snapshot, "side")).hasToString("NONE");
            assertThatThrownBy(() -> call(snapshot, "state"))
                    .isInstanceOf(UnknownEnumValueException.class)
                    .hasMessage("state: value=7 is no constant of demo.Enums$State");
            assertThatThrownBy(() -> call(snapshot, "getPhaseAt", 2))
                    .hasMessage("phase[2]: value=77 is no constant of demo.Enums$State");
            assertThatThrownBy(() -> call(snapshot, "phase"))
                    .hasMessage("phase[2]: value=77 is no constant of demo.Enums$State");

            call(other, "copyFrom", data);
            assertThat(bytes(name + "2")).isEqualTo(bytes);
            call(other, "wipe");
        }
        try (AutoCloseable data = acquire()) {
            fill(data);
            write(0, 7);
            write(6, 7);
            write(10, 77);
            byte[] bytes = bytes();
            Object snapshot = call(data, "snapshot");
            fill(data);
            call(data, "copyFrom", snapshot);
            assertThat(bytes()).isEqualTo(bytes);
            assertThat(call(data, "snapshot")).isEqualTo(snapshot).hasSameHashCodeAs(snapshot);
        }
    }

    @Test
    void aSnapshotIsMadeOfConstantsOrOfIntegersThatFit() throws Exception {
        Class<?> made = GeneratedCode.load(
                "demo.Made",
                Fixtures.source(
                        "demo.Made",
                        "package demo;",
                        "import io.sharedstruct.*;",
                        "@SharedStruct interface Light {",
                        "  enum Color { @Code(1) RED, @Code(200) GREEN }",
                        "  int getX(); @Width(1) Color getColor(); void setColor(Color color);",
                        "  default String colorCode() { return \"#f00\"; }",
                        "  @Array(2) Color getOldAt(int i);",
                        "}",
                        "public class Made {",
                        "  public static Object of() {",
                        "    return new LightShared.Snapshot(3, Light.Color.RED, new Light.Color[] {Light.Color.RED, Light.Color.GREEN});",
                        "  }",
                        "  public static Object of(Integer code) {",
                        "    return new LightShared.Snapshot(3, code, new int[] {1, 200});",
                        "  }",
                        "}"));
        Object snapshot = callStatic(made, "of");
        assertThat(snapshot)
                .hasToString("Snapshot[x=3, color=RED, old=[RED, GREEN]]")
                .isEqualTo(callStatic(made, "of", 1));
        assertThat(call(snapshot, "colorCode_")).isEqualTo(1);
        assertThat(call(snapshot, "colorCode")).isEqualTo("#f00");
        assertThatThrownBy(() -> callStatic(made, "of", 256))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("color: value=256 is not in 0..255");
        Class<?> shared = Class.forName("demo.LightShared", true, made.getClassLoader());
        try (AutoCloseable fresh = (AutoCloseable) callStatic(shared, "acquire", name)) {
            assertThat(call(fresh, "snapshot")).hasToString("Snapshot[x=0, color=0?, old=[0?, 0?]]");
            call(fresh, "copyFrom", callStatic(made, "of", 9));
            assertThat(fresh).hasToString("Light[x=0, color=9?, old=[0?, 0?]]");
        }
    }

    @Test
    void enumsMayGrowButNotChangeTheirOrder() throws Exception {
        try (AutoCloseable data = acquire("enum State { NEW, OPEN }")) {
            assertThat(data).hasToString("Grown[state=NEW]");
            acquire("enum State { NEW, OPEN, CLOSED }").close();
            assertThatThrownBy(() -> acquire("enum State { OPEN, NEW }"))
                    .isInstanceOf(LayoutMismatchException.class)
                    .hasMessageContaining("state: enum32{OPEN=0,NEW=1} at 0 here, enum32{NEW=0,OPEN=1} at 0 in");
            assertThatThrownBy(() -> acquire("enum State { NEW, ADDED, OPEN }"))
                    .isInstanceOf(LayoutMismatchException.class);
        }
    }

    @Test
    void anEnumOfAnotherCompilationHasItsOrderAndCodes(@TempDir Path folder) throws Exception {
        Path library = folder.resolve("library");
        Path user = folder.resolve("user");
        Files.createDirectories(library);
        Files.createDirectories(user);
        DiskCompilation compiled = new DiskCompilation(library)
                .add(
                        "lib/Color.java",
                        "package lib;",
                        "import io.sharedstruct.*;",
                        "public enum Color { @Code(9) RED, @Deprecated @Code(2) GREEN, @Code(5) @Fallback BLUE }")
                .add(
                        "lib/Plain.java",
                        "package lib;",
                        "public enum Plain { Z, Y, X, W { public int f() { return 1; } } }")
                .compile();
        assertThat(compiled.messages()).isEmpty();
        String classPath =
                library.resolve("output") + java.io.File.pathSeparator + System.getProperty("java.class.path");
        DiskCompilation using = new DiskCompilation(user)
                .add(
                        "demo/Uses.java",
                        "package demo;",
                        "@io.sharedstruct.SharedStruct interface Uses { lib.Color getColor(); lib.Plain getPlain(); }")
                .compile("-classpath", classPath);
        assertThat(using.messages()).isEmpty();
        assertThat(using.read("demo/UsesShared.java"))
                .contains("enum GREEN=2,BLUE=5,RED=9\\n")
                .contains("enum Z=0,Y=1,X=2,W=3\\n")
                .contains("0 enum32#1 4 color\\n")
                .contains("4 enum32#2 4 plain\\n")
                .contains("default -> Color.BLUE;");
    }

    private static void fill(Object data) throws Exception {
        set(data, "setState", "State", "CLOSED");
        set(data, "setSide", "Side", "NONE");
        set(data, "setLevel", "Level", "LOW");
        Object[] phases = (Object[]) java.lang.reflect.Array.newInstance(type(data, "State"), 3);
        phases[0] = constant(data, "State", "OPEN");
        phases[1] = constant(data, "State", "OPEN");
        phases[2] = constant(data, "State", "NEW");
        call(data, "setPhases", new Object[] {phases});
        call(data, "setPhaseAt", 1, constant(data, "State", "CLOSED"));
        for (int i = 0; i < 4; i++) {
            call(data, "setGridAt", i / 2, i % 2, constant(data, "Level", i == 2 ? "HIGH" : "NORMAL"));
        }
        call(data, "setOlds", new Object[] {new Thread.State[] {Thread.State.TERMINATED, Thread.State.RUNNABLE}});
        set(data, "setBig", "State", "OPEN");
    }

    private static ByteBuffer filled() {
        ByteBuffer expected = ByteBuffer.allocate(SIZE).order(ByteOrder.nativeOrder());
        expected.putInt(0, 2)
                .put(4, (byte) 255)
                .putShort(6, (short) -1)
                .put(8, (byte) 1)
                .put(9, (byte) 2);
        expected.putShort(16, Short.MAX_VALUE).putInt(20, 5).putInt(24, 1);
        return expected.put(28, (byte) 0).put(29, (byte) 1);
    }

    private static Class<?> type(Object data, String name) throws ClassNotFoundException {
        return Class.forName("demo.Enums$" + name, true, data.getClass().getClassLoader());
    }

    private static Object constant(Object data, String type, String name) throws ClassNotFoundException {
        return Arrays.stream(type(data, type).getEnumConstants())
                .filter(constant -> constant.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void set(Object data, String setter, String type, String name) throws Exception {
        call(data, setter, constant(data, type, name));
    }

    /** Sets null. */
    private static void set(Object data, String setter, String type) throws Exception {
        var method = data.getClass().getMethod(setter, type(data, type));
        method.setAccessible(true);
        try {
            method.invoke(data, new Object[] {null});
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    private AutoCloseable acquire() throws ClassNotFoundException {
        Class<?> shared = GeneratedCode.load("demo.EnumsShared", Fixtures.source(Fixtures.in("good", "Enums.java")));
        return (AutoCloseable) callStatic(shared, "acquire", name);
    }

    private AutoCloseable acquire(String type) throws ClassNotFoundException {
        Class<?> shared = GeneratedCode.load(
                "demo.GrownShared",
                Fixtures.source(
                        "demo.Grown",
                        "package demo;",
                        "@io.sharedstruct.SharedStruct interface Grown { " + type + " State getState(); }"));
        return (AutoCloseable) callStatic(shared, "acquire", name);
    }

    private byte[] bytes() throws Exception {
        return bytes(name);
    }

    private static byte[] bytes(String name) throws Exception {
        return Arrays.copyOf(Files.readAllBytes(Path.of("/dev/shm", name)), SIZE);
    }

    private void write(long offset, int value) throws Exception {
        try (FileChannel channel = FileChannel.open(Path.of("/dev/shm", name), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {(byte) value}), offset);
        }
    }
}

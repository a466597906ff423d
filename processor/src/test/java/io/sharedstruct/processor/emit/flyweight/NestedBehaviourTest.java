package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static io.sharedstruct.processor.testing.GeneratedCode.constant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.processor.testing.DiskCompilation;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Structs inside structs: their bytes, the views of them, and what a loop over them allocates. */
@EnabledOnOs(OS.LINUX)
class NestedBehaviourTest {

    private static final String WHOLE = "[tag=1, line=Line[from=Dot[x=10, label=a],"
            + " via=[Dot[x=20, label=], Dot[x=21, label=]], weight=[5, 6]],"
            + " cell=[Dot[x=0, label=], Dot[x=0, label=], Dot[x=30, label=zz], Dot[x=0, label=]], end=-1]";

    private final String name = "nested-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    @Test
    void structsLieInlineWithTheirPadding() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            ByteBuffer expected = ByteBuffer.allocate(56).order(ByteOrder.nativeOrder());
            expected.put(0, (byte) 1).putShort(2, (short) 10).put(4, (byte) 'a');
            expected.putShort(8, (short) 20)
                    .putShort(14, (short) 21)
                    .put(20, (byte) 5)
                    .put(21, (byte) 6);
            expected.putShort(22 + 12, (short) 30).put(22 + 14, "zz".getBytes(StandardCharsets.US_ASCII));
            expected.putLong(48, -1);
            assertThat(bytes(56)).isEqualTo(expected.array());
            assertThat(constant(data.getClass(), "SIZEOF")).isEqualTo(56L);
            assertThat(constant(data.getClass(), "CELL_OFFSET")).isEqualTo(22L);
            assertThat(constant(data.getClass(), "CELL_ROWS")).isEqualTo(2);
        }
    }

    @Test
    void whatWasWrittenThroughAViewIsReadAndShown() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            assertThat(call(call(call(data, "getLine"), "via", 1), "getX")).isEqualTo((short) 21);
            assertThat(call(call(data, "getCellAt", 1, 0), "getLabel")).isEqualTo("zz");
            assertThat(data).hasToString("Drawing" + WHOLE);
        }
    }

    @Test
    void aSnapshotIsDeepAndCanBeCopiedBack() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            byte[] before = bytes(56);
            Object snapshot = call(data, "snapshot");
            assertThat(snapshot).hasToString("Snapshot" + WHOLE.replaceAll("Line|Dot", "Snapshot"));
            call(call(call(data, "getLine"), "from"), "setX", (short) 99);
            call(call(data, "getCellAt", 1, 0), "setLabel", "y");
            assertThat(call(call(call(snapshot, "getLine"), "from"), "getX")).isEqualTo((short) 10);
            assertThat(call(data, "snapshot")).isNotEqualTo(snapshot);
            call(data, "copyFrom", snapshot);
            assertThat(bytes(56)).isEqualTo(before);
            assertThat(call(data, "snapshot")).isEqualTo(snapshot).hasSameHashCodeAs(snapshot);
        }
    }

    @Test
    void aStructIsCopiedByItsSetter() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            call(data, "setCellAt", 0, 1, call(data, "getCellAt", 1, 0));
            assertThat(call(call(data, "getCellAt", 0, 1), "getX")).isEqualTo((short) 30);
            assertThatThrownBy(() -> call(data, "setCellAt", 0, 2, call(data, "getCellAt", 1, 0)))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("cell: column=2 length=2");
        }
    }

    @Test
    void aViewOfTheCallerIsPointedAtOneStructAfterAnother() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            Object view =
                    call(data, "getCellAt", 0, 0).getClass().getConstructor().newInstance();
            assertThatThrownBy(() -> call(view, "getX"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("this view has not been pointed at a struct yet");
            assertThat(call(data, "viewCellAt", 1, 0, view)).isSameAs(view);
            assertThat(call(view, "getX")).isEqualTo((short) 30);
            assertThat(call(call(data, "getLine"), "viewViaAt", 0, view)).isSameAs(view);
            assertThat(call(view, "getX")).isEqualTo((short) 20);
            assertThatThrownBy(() -> call(data, "viewCellAt", 2, 0, view)).hasMessage("cell: row=2 length=2");
        }
    }

    @Test
    void aViewObeysCloseAndReadOnly() throws Exception {
        AutoCloseable data = acquire();
        fill(data);
        try (AutoCloseable reader = (AutoCloseable) callStatic(data.getClass(), "openReadOnly", name)) {
            Object dot = call(reader, "getCellAt", 1, 0);
            assertThat(call(dot, "getX")).isEqualTo((short) 30);
            assertThatThrownBy(() -> call(dot, "setX", (short) 1)).isInstanceOf(UnsupportedOperationException.class);
        }
        Object dot = call(data, "getCellAt", 1, 0);
        data.close();
        assertThatThrownBy(() -> call(dot, "getX"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("region '" + name + "' is closed");
        assertThat(dot).hasToString("Dot[closed]");
    }

    @Test
    void aHotLoopOverElementsAllocatesNothing() throws Exception {
        Class<?> loop = GeneratedCode.load(
                "demo.Loop",
                Fixtures.source(Fixtures.in("good", "Shapes.java")),
                Fixtures.source(
                        "demo.Loop",
                        "package demo;",
                        "public class Loop {",
                        "  public static Object open(String name) { return Shapes_DrawingShared.acquire(name); }",
                        "  public static long sum(Object data) {",
                        "    Shapes_DrawingShared drawing = (Shapes_DrawingShared) data;",
                        "    long sum = 0;",
                        "    for (int i = 0; i < 100_000; i++) {",
                        "      sum += drawing.getCellAt(i & 1, 0).getX() + drawing.getLine().via(i & 1).getX();",
                        "    }",
                        "    return sum;",
                        "  }",
                        "}"));
        try (AutoCloseable data = (AutoCloseable) callStatic(loop, "open", name)) {
            fill(data);
            long least = Long.MAX_VALUE;
            for (int i = 0; i < 200; i++) {
                long before = allocated();
                assertThat(callStatic(loop, "sum", data)).isEqualTo((30L + 20 + 21) * 50_000);
                least = Math.min(least, allocated() - before);
            }
            // What is left is the reflective call; a view per element would be 300,000 objects.
            assertThat(least).isLessThan(20_000);
        }
    }

    @Test
    void aStructOfAnotherJarIsNestedByItsClassFiles(@TempDir Path folder) throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        DiskCompilation library = new DiskCompilation(first)
                .add(
                        "lib/Point.java",
                        "package lib;",
                        "import io.sharedstruct.*;",
                        "@SharedStruct public interface Point {",
                        "  byte getZ(); @Array(2) int getYAt(int index); @FixedString(3) String getA(); }")
                .compile();
        assertThat(library.messages()).isEmpty();
        String classPath = first.resolve("output") + File.pathSeparator + System.getProperty("java.class.path");
        DiskCompilation user = new DiskCompilation(second)
                .add(
                        "app/Box.java",
                        "package app;",
                        "@io.sharedstruct.SharedStruct interface Box { byte getTag(); lib.Point getMin(); }")
                .compile("-classpath", classPath);
        assertThat(user.messages()).isEmpty();
        assertThat(user.read("app/BoxShared.java"))
                .contains("0 int8 1 tag", "4 struct#1 16 min", "0 int8 1 z", "4 int32[2] 8 y", "12 string/UTF-8 3 a");
    }

    private static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }

    private static void fill(Object data) {
        call(data, "setTag", (byte) 1);
        Object line = call(data, "getLine");
        call(call(line, "from"), "setX", (short) 10);
        call(call(line, "from"), "setLabel", "a");
        call(call(line, "via", 0), "setX", (short) 20);
        call(call(line, "via", 1), "setX", (short) 21);
        call(line, "weight", 0, (byte) 5);
        call(line, "weight", 1, (byte) 6);
        call(call(data, "getCellAt", 1, 0), "setX", (short) 30);
        call(call(data, "getCellAt", 1, 0), "setLabel", "zz");
        call(data, "setEnd", -1L);
    }

    private AutoCloseable acquire() throws ClassNotFoundException {
        Class<?> shared =
                GeneratedCode.load("demo.Shapes_DrawingShared", Fixtures.source(Fixtures.in("good", "Shapes.java")));
        return (AutoCloseable) callStatic(shared, "acquire", name);
    }

    private byte[] bytes(int size) throws Exception {
        return Arrays.copyOf(Files.readAllBytes(Path.of("/dev/shm", name)), size);
    }
}

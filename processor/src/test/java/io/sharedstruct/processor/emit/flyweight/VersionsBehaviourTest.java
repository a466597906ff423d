package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.SharedLock;
import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Programs that were built with different versions of a struct share a region, or are refused with the fields in question. */
@EnabledOnOs(OS.LINUX)
class VersionsBehaviourTest {

    private static final String FIRST = "int getX(); void setX(int x);";
    private static final String SECOND = FIRST + " @Since(2) long getY(); void setY(long y);";
    private static final String THIRD = SECOND + " @Since(3) @Array(2) Dot getDotAt(int i);";

    private static final String THERE =
            " in the region created by pid " + ProcessHandle.current().pid();

    private final String name = "versions-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    @Test
    void anOlderProgramOpensANewerRegion() throws Exception {
        try (AutoCloseable newer = acquire(64, THIRD);
                AutoCloseable older = acquire(64, FIRST)) {
            call(newer, "setX", 7);
            call(newer, "setY", 8L);
            assertThat(call(older, "getX")).isEqualTo(7);
            assertThat(call(older, "isLayoutVerified")).isEqualTo(true);
            call(older, "setX", 9);
            assertThat(newer).asString().startsWith("Data[x=9, y=8, dot=[Dot[x=0], Dot[x=0]]]");
        }
    }

    @Test
    void aNewerProgramOpensAnOlderRegionThatHasReservedTheBytes() throws Exception {
        try (AutoCloseable older = acquire(64, FIRST);
                AutoCloseable newer = acquire(64, THIRD)) {
            call(older, "setX", 7);
            assertThat(newer).hasToString("Data[x=7, y=0, dot=[Dot[x=0], Dot[x=0]]]");
            call(newer, "setY", 8L);
            call(call(newer, "getDotAt", 1), "setX", 9);
            call(older, "setX", 10);
            try (AutoCloseable another = acquire(64, THIRD)) {
                assertThat(another).hasToString("Data[x=10, y=8, dot=[Dot[x=0], Dot[x=9]]]");
            }
            try (AutoCloseable between = acquire(64, SECOND)) {
                assertThat(between).hasToString("Data[x=10, y=8]");
            }
        }
    }

    @Test
    void aRegionThatHasNotReservedTheBytesIsRefused() throws Exception {
        try (AutoCloseable older = acquire(0, FIRST)) {
            assertThatThrownBy(() -> acquire(0, SECOND))
                    .isInstanceOf(LayoutMismatchException.class)
                    .hasMessageContaining("y: int64 at 8 here, absent" + THERE + ", which ends at 4. Build");
            assertThatThrownBy(() -> acquire(64, FIRST))
                    .isInstanceOf(LayoutMismatchException.class)
                    .hasMessageContaining("size: 64 bytes here, 4 bytes" + THERE);
            assertThat(call(older, "getX")).isEqualTo(0);
        }
    }

    @Test
    void aLockOfALaterVersionExcludesThoseWhoKnowIt() throws Exception {
        String locked = FIRST + " @Since(2) SharedLock getLock();";
        try (AutoCloseable older = acquire(64, FIRST);
                AutoCloseable newer = acquire(64, locked);
                AutoCloseable another = acquire(64, locked);
                SharedLock.Held held = ((SharedLock) call(newer, "getLock")).lock()) {
            assertThat(held.wasAbandoned()).isFalse();
            assertThat(((SharedLock) call(another, "getLock")).tryLock()).isNull();
            assertThat(call(older, "isLayoutVerified")).isEqualTo(true);
        }
    }

    /** In bytes that only one process has, a lock would keep nobody out. */
    @Test
    void aRegionOfAnotherProgramThatEndsBeforeALockIsRefused() throws Exception {
        Files.write(Path.of("/dev/shm", name), new byte[4]);
        assertThatThrownBy(() -> acquire(0, FIRST + " @Since(2) SharedLock getLock();"))
                .hasMessageContaining(
                        "the object has 4 bytes and no footer, Data needs 8 bytes; another program created");
        assertThatThrownBy(() -> acquire(0, FIRST + " @Since(2) @Array(1000) Locked getRowAt(int i);"))
                .hasMessageContaining(
                        "the object has 4 bytes and no footer, Data needs 12 bytes; another program created");
    }

    @Test
    void aCopyOfARegionThatEndsBeforeFieldsHasZeroesInTheirPlace() throws Exception {
        byte[] bytes = new byte[16];
        bytes[8] = 7;
        Files.write(Path.of("/dev/shm", name), bytes);
        try (AutoCloseable newer = acquire(
                0,
                "Sequence getSequence(); int getX(); void setX(int x);"
                        + " @Since(2) @Array(5000) long getYAt(int i); @Since(2) int getZ();")) {
            Object snapshot = call(newer, "snapshot");
            assertThat(call(snapshot, "getX")).isEqualTo(7);
            assertThat(call(snapshot, "getYAt", 4999)).isEqualTo(0L);
            call(newer, "update", (Consumer<Object>) written -> call(written, "setX", 8));
            assertThat(call(call(newer, "snapshot"), "getX")).isEqualTo(8);
        }
        assertThat(Files.readAllBytes(Path.of("/dev/shm", name)))
                .containsExactly(2, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void aLargerRegionIsOpened() throws Exception {
        try (AutoCloseable newer = acquire(64, SECOND);
                AutoCloseable older = acquire(0, FIRST)) {
            call(newer, "setX", 7);
            assertThat(call(older, "getX")).isEqualTo(7);
        }
    }

    /** Each version has its own header, and gcc finds the fields of all of them in the one region. */
    @Test
    void structsAndArraysInCacheLinesOfTheirOwnMayBeAppended(@TempDir Path folder) throws Exception {
        String second = FIRST + " @Since(2) @CacheLine Pair getPair();";
        String third = second + " @Since(3) @CacheLine @Array({2, 2}) Pair getCellAt(int i, int j);"
                + " @Since(3) @CacheLine @Array(3) short getLevelAt(int i); void setLevelAt(int i, short level);"
                + " @Since(3) byte getLast(); void setLast(byte last);";
        try (AutoCloseable older = acquire(1024, FIRST);
                AutoCloseable newer = acquire(1024, third);
                AutoCloseable between = acquire(1024, second)) {
            call(older, "setX", 7);
            call(call(between, "getPair"), "setCount", 8L);
            call(call(newer, "getCellAt", 1, 0), "setTag", (byte) 9);
            call(call(newer, "getCellAt", 1, 1), "setCount", 10L);
            call(newer, "setLevelAt", 2, (short) 11);
            call(newer, "setLast", (byte) 12);
            ByteBuffer expected = ByteBuffer.allocate(1024).order(ByteOrder.nativeOrder());
            expected.putInt(0, 7).putLong(128, 8).put(448, (byte) 9).putLong(640, 10);
            expected.putShort(708, (short) 11).put(768, (byte) 12);
            assertThat(Arrays.copyOf(Files.readAllBytes(Path.of("/dev/shm", name)), 1024))
                    .isEqualTo(expected.array());
            assertThat(between).asString().startsWith("Data[x=7, pair=Pair[tag=0, count=8]");
            assertThat(call(call(newer, "getPair"), "getCount")).isEqualTo(8L);
            checkInC(folder.resolve("1"), FIRST, "s.x == 7");
            checkInC(folder.resolve("2"), second, "s.x == 7 && s.pair.count == 8");
            checkInC(folder.resolve("3"), third, "s.cell[1][0].tag == 9 && s.level[2] == 11 && s.last == 12");
        }
    }

    private void checkInC(Path folder, String properties, String isSeen) throws Exception {
        CTools tools = new CTools(Files.createDirectory(folder));
        tools.addHeaders(Fixtures.compile(source(1024, properties)));
        List<String> program = List.of(
                "#include <stdio.h>",
                "#include \"Data.h\"",
                "static Data s;",
                "int main(void) {",
                "FILE *region = fopen(\"/dev/shm/" + name + "\", \"rb\");",
                "if (region == NULL || fread(&s, sizeof s, 1, region) != 1) return 1;",
                "puts(" + isSeen + " ? \"seen\" : \"not seen\"); return 0; }");
        tools.compileEverywhere(program);
        assertThat(tools.run(program)).containsExactly("seen");
    }

    @Test
    void anAbsentFieldWithoutAVersionIsRefusedAndOnlyThatIsNamed() throws Exception {
        try (AutoCloseable older = acquire(64, FIRST)) {
            String all = FIRST + " long getY(); @Since(2) int getZ();";
            assertThatThrownBy(() -> acquire(64, all))
                    .isInstanceOf(LayoutMismatchException.class)
                    .hasMessage("acquire '" + name + "': y: int64 at 8 here, absent" + THERE
                            + ". Build both programs from the same Data, or choose another name");
            assertThat(call(older, "getX")).isEqualTo(0);
        }
    }

    @Test
    void aFieldThatAnotherVersionHasElsewhereOrOtherwiseIsRefused() throws Exception {
        try (AutoCloseable second = acquire(64, SECOND)) {
            assertThatThrownBy(() -> acquire(64, FIRST + " @Since(2) long getZ();"))
                    .hasMessageContaining(
                            "z: int64 at 8 here, absent" + THERE + ", which has y: int64 at 8 there. Build")
                    .isInstanceOf(LayoutMismatchException.class);
            assertThat(call(second, "getX")).isEqualTo(0);
        }
    }

    @Test
    void aByteOrderIsPartOfTheLayout() throws Exception {
        try (AutoCloseable own = acquire(64, FIRST)) {
            assertThatThrownBy(() -> acquire(64, "@ByteOrder(Endian.BIG) " + FIRST))
                    .isInstanceOf(LayoutMismatchException.class)
                    .hasMessageContaining("x: int32/be at 0 here, int32 at 0" + THERE);
            try (AutoCloseable little = acquire(64, "@ByteOrder(Endian.LITTLE) " + FIRST)) {
                call(own, "setX", 0x01020304);
                assertThat(call(little, "getX")).isEqualTo(0x01020304);
            }
        }
    }

    /** Each call compiles and loads the struct anew, as another program would. */
    private AutoCloseable acquire(int size, String properties) throws ClassNotFoundException {
        Class<?> shared = GeneratedCode.load("demo.DataShared", source(size, properties));
        return (AutoCloseable) callStatic(shared, "acquire", name);
    }

    private static JavaFileObject source(int size, String properties) {
        String attributes = size == 0 ? "" : "(size = " + size + ")";
        return Fixtures.source(
                "demo.Data",
                "package demo; import io.sharedstruct.*;",
                "@SharedStruct" + attributes + " interface Data { " + properties + " }",
                "@SharedStruct interface Locked { int getX(); SharedLock getLock(); }",
                "@SharedStruct interface Dot { int getX(); void setX(int x); }",
                "@SharedStruct interface Pair {",
                "  byte getTag(); void setTag(byte tag); @CacheLine long getCount(); void setCount(long count); }");
    }
}

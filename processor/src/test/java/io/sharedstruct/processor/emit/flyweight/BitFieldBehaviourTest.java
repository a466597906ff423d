package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bit fields lie where C compilers put them, and a write changes no other bit. */
@EnabledOnOs(OS.LINUX)
class BitFieldBehaviourTest {

    private static final int SIZE = 24;

    /** As a person would write the struct in C. */
    private static final String BY_HAND = "typedef struct { uint32_t mode : 3; uint32_t open : 1; int32_t delta : 5;"
            + " uint32_t count : 23; uint32_t : 0; uint32_t next : 4; uint32_t : 8; uint32_t top : 20;"
            + " uint64_t wide : 40; int64_t high : 24; uint8_t small_ : 7; uint8_t set : 1; int8_t plain;"
            + " uint16_t whole : 16; int32_t end; } Bits;";

    private final String name = "bits-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    @Test
    void theLeastSignificantBitIsTheFirst() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            assertThat(bytes()).isEqualTo(filled());
            assertThat(data)
                    .hasToString("Bits[mode=5, open=true, delta=-16, count=8388607, next=15, top=1048575,"
                            + " wide=1099511627775, high=-8388608, small=127, set=true, plain=-1, whole=65535, end=0]");
            Object snapshot = call(data, "snapshot");
            for (int i = 0; i < SIZE; i++) {
                write(i, 0);
            }
            call(data, "copyFrom", snapshot);
            assertThat(bytes()).isEqualTo(filled());
        }
    }

    @Test
    void cCompilersPutThemThere(@TempDir Path folder) throws Exception {
        CTools tools = new CTools(folder);
        tools.addHeaders(Fixtures.compile(Fixtures.source(Fixtures.in("good", "Bits.java"))));
        for (String struct : List.of("#include \"Bits.h\"", BY_HAND)) {
            List<String> program = List.of(
                    "#include <stdint.h>",
                    "#include <stdio.h>",
                    "#include <string.h>",
                    struct,
                    "int main(void) {",
                    "  Bits bits; unsigned char bytes[sizeof bits]; size_t i;",
                    "  memset(&bits, 0, sizeof bits);",
                    "  bits.mode = 5; bits.open = 1; bits.delta = -16; bits.count = 0x7FFFFF; bits.next = 15;",
                    "  bits.top = 0xFFFFF; bits.wide = 0xFFFFFFFFFF; bits.high = -0x800000; bits.small_ = 127;",
                    "  bits.set = 1; bits.plain = -1; bits.whole = 0xFFFF;",
                    "  memcpy(bytes, &bits, sizeof bits);",
                    "  for (i = 0; i < sizeof bits; i++) { printf(\"%02x\", bytes[i]); }",
                    "  return 0; }");
            assertThat(tools.run(program)).containsExactly(HexFormat.of().formatHex(filled()));
        }
    }

    @ParameterizedTest
    @CsvSource({"Mode, 0, 7", "Delta, -16, 15", "Count, 0, 8388607", "Whole, 0, 65535", "High, -8388608, 8388607"})
    void aWriteChangesNoOtherBitAndStaysInItsRange(String property, int least, int most) throws Exception {
        try (AutoCloseable data = acquire()) {
            for (int background : new int[] {0x00, 0xFF}) {
                for (int i = 0; i < SIZE; i++) {
                    write(i, background);
                }
                byte[] before = bytes();
                Object old = call(data, "get" + property);
                for (int value : new int[] {least, most, least / 2}) {
                    call(data, "set" + property, value);
                    assertThat(call(data, "get" + property)).isEqualTo(value);
                }
                call(data, "set" + property, old);
                assertThat(bytes()).isEqualTo(before);
                String range = " is not in " + least + ".." + most;
                String name = property.toLowerCase(java.util.Locale.ROOT);
                assertThatThrownBy(() -> call(data, "set" + property, most + 1))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(name + ": value=" + (most + 1) + range);
                assertThatThrownBy(() -> call(data, "set" + property, least - 1))
                        .hasMessage(name + ": value=" + (least - 1) + range);
                assertThat(bytes()).isEqualTo(before);
            }
        }
    }

    @Test
    void offsetsAreThoseOfUnitsAndByteOrderIsThatOfTheUnit() throws Exception {
        Class<?> shared = GeneratedCode.load(
                "demo.PlacedShared",
                Fixtures.source(
                        "demo.Placed",
                        "package demo;",
                        "import io.sharedstruct.*;",
                        "@SharedStruct(size = 16) interface Placed {",
                        "  @Offset(4) @BitField(unit = 32, width = 8, position = 24) int getTop(); void setTop(int v);",
                        "  @Offset(4) @BitField(unit = 32, width = 4, position = 0) int getLow(); void setLow(int v);",
                        "  @Offset(8) @ByteOrder(Endian.BIG) @BitField(unit = 16, width = 4) int getA(); void setA(int a);",
                        "  @Offset(8) @ByteOrder(Endian.BIG) @BitField(unit = 16, width = 12) int getB(); void setB(int b);",
                        "}"));
        try (AutoCloseable data = (AutoCloseable) callStatic(shared, "acquire", name)) {
            call(data, "setTop", 0xAB);
            call(data, "setLow", 0xC);
            call(data, "setA", 0xA);
            call(data, "setB", 0x123);
            ByteBuffer expected = ByteBuffer.allocate(16).order(ByteOrder.nativeOrder());
            expected.putInt(4, 0xAB00_000C).put(8, (byte) 0x12).put(9, (byte) 0x3A);
            assertThat(Arrays.copyOf(bytes(), 16)).isEqualTo(expected.array());
            assertThat(data).hasToString("Placed[top=171, low=12, a=10, b=291]");
        }
    }

    private static void fill(Object data) {
        call(data, "setMode", 5);
        call(data, "setOpen", true);
        call(data, "setDelta", -16);
        call(data, "setCount", 0x7F_FFFF);
        call(data, "setNext", (byte) 15);
        call(data, "setTop", 0xF_FFFFL);
        call(data, "setWide", 0xFF_FFFF_FFFFL);
        call(data, "setHigh", -0x80_0000);
        call(data, "setSmall", (short) 127);
        call(data, "setSet", true);
        call(data, "setPlain", (byte) -1);
        call(data, "setWhole", 0xFFFF);
    }

    private static byte[] filled() {
        ByteBuffer expected = ByteBuffer.allocate(SIZE).order(ByteOrder.nativeOrder());
        expected.putInt(0, 5 | 1 << 3 | 0x10 << 4 | 0x7F_FFFF << 9).putInt(4, 15 | 0xF_FFFF << 12);
        expected.putLong(8, 0xFF_FFFF_FFFFL | 0x80_0000L << 40).putInt(16, 0xFFFF_FFFF);
        return expected.array();
    }

    private AutoCloseable acquire() throws ClassNotFoundException {
        Class<?> shared = GeneratedCode.load("demo.BitsShared", Fixtures.source(Fixtures.in("good", "Bits.java")));
        return (AutoCloseable) callStatic(shared, "acquire", name);
    }

    private byte[] bytes() throws Exception {
        return Arrays.copyOf(Files.readAllBytes(Path.of("/dev/shm", name)), SIZE);
    }

    private void write(long offset, int value) throws Exception {
        try (FileChannel channel = FileChannel.open(Path.of("/dev/shm", name), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {(byte) value}), offset);
        }
    }
}

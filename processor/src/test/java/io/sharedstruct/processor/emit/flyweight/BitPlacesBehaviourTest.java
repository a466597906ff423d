package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static io.sharedstruct.processor.testing.GeneratedCode.constant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Bit fields keep their bits inside other structs, at any byte, aligned, alone in a cache line, and from version to version. */
@EnabledOnOs(OS.LINUX)
class BitPlacesBehaviourTest {

    private static final int WORD = 5 | 0xABCDE << 3 | 1 << 23;
    private static final short HALF = (short) (9 | (-700 & 0x7FF) << 5);
    private static final String FIRST = "@BitField(unit = 16, width = 4) int getA(); void setA(int a);";
    private static final String SECOND =
            FIRST + " @Since(2) @BitField(unit = 16, width = 5) int getB(); void setB(int b);";

    @TempDir
    private Path folder;

    private final String name = "bit-places-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    @Test
    void theyKeepTheirBitsInStructsInsideStructsAndCSeesTheSame() throws Exception {
        ByteBuffer expected = machine(48).put(0, (byte) 7).putInt(16, WORD);
        expected.put(35, (byte) 8).putShort(36, HALF);
        try (AutoCloseable holder = acquire("Holder")) {
            call(holder, "setTag", (byte) 7);
            fillFlags(call(holder, "getFlags"));
            fillTight(call(holder, "getTightAt", 1));
            assertThat(bytes(48)).isEqualTo(expected.array());
            assertThat(holder)
                    .hasToString("Holder[tag=7, flags=Flags[mode=5, count=703710, open=true],"
                            + " tight=[Tight[tag=0, low=0, high=0], Tight[tag=8, low=9, high=-700]]]");
            Object snapshot = call(holder, "snapshot");
            fill(0);
            call(holder, "copyFrom", snapshot);
            assertThat(bytes(48)).isEqualTo(expected.array());
        }
        assertThat(inC(
                        "BitPlaces_Holder",
                        "v.tag = 7; v.flags.bits_0.mode = 5; v.flags.bits_0.count = 0xABCDE; v.flags.bits_0.open = 1;"
                                + " v.tight[1].tag = 8; v.tight[1].low = 9; v.tight[1].high = -700;"))
                .isEqualTo(HexFormat.of().formatHex(expected.array()));
    }

    @Test
    void theyLieAtAnyByteOfAPackedStruct() throws Exception {
        ByteBuffer expected = machine(17).put(0, (byte) 7).putInt(1, WORD);
        try (AutoCloseable box = acquire("Box")) {
            call(box, "setTag", (byte) 7);
            fillFlags(call(box, "getFlags"));
            assertThat(bytes(17)).isEqualTo(expected.array());
        }
        assertThat(inC(
                        "BitPlaces_Box",
                        "v.tag = 7; v.flags.bits_0.mode = 5; v.flags.bits_0.count = 0xABCDE; v.flags.bits_0.open = 1;"))
                .isEqualTo(HexFormat.of().formatHex(expected.array()));
    }

    @Test
    void anAlignmentOrACacheLineIsThatOfTheUnitWhichItBegins() throws Exception {
        ByteBuffer expected = machine(192).putInt(0, 1).putInt(16, 6 | 1 << 3);
        expected.put(64, (byte) (9 | 2 << 4)).put(128, (byte) -1);
        try (AutoCloseable apart = acquire("Apart")) {
            assertThat(constant(apart.getClass(), "SIZEOF")).isEqualTo(192L);
            assertThat(constant(apart.getClass(), "OPEN_OFFSET")).isEqualTo(16L);
            call(apart, "setTag", 1);
            call(apart, "setFirst", 6);
            call(apart, "setOpen", true);
            call(apart, "setAlone", 9);
            call(apart, "setBeside", 2);
            call(apart, "setEnd", (byte) -1);
            assertThat(bytes(192)).isEqualTo(expected.array());
        }
        assertThat(inC("BitPlaces_Apart", "v.tag = 1; v.first = 6; v.open = 1; v.alone = 9; v.beside = 2; v.end = -1;"))
                .isEqualTo(HexFormat.of().formatHex(expected.array()));
    }

    @Test
    void aLaterVersionMayUseTheBitsThatAreLeft() throws Exception {
        try (AutoCloseable older = acquireVersion(FIRST);
                AutoCloseable newer = acquireVersion(SECOND)) {
            call(older, "setA", 3);
            call(newer, "setB", 17);
            assertThat(newer).hasToString("Data[a=3, b=17]");
            call(older, "setA", 15);
            assertThat(newer).hasToString("Data[a=15, b=17]");
        }
        try (AutoCloseable newer = acquireVersion(SECOND);
                AutoCloseable older = acquireVersion(FIRST)) {
            call(newer, "setB", 31);
            call(older, "setA", 1);
            assertThat(newer).hasToString("Data[a=1, b=31]");
            assertThatThrownBy(() -> acquireVersion(FIRST.replace("width = 4", "width = 4, position = 4")))
                    .isInstanceOf(LayoutMismatchException.class)
                    .hasMessageContaining("a: uint16:4@4 at 0 here, uint16:4@0 at 0 in the region");
        }
    }

    private static void fillFlags(Object flags) {
        call(flags, "setMode", 5);
        call(flags, "setCount", 0xABCDE);
        call(flags, "setOpen", true);
    }

    private static void fillTight(Object tight) {
        call(tight, "setTag", (byte) 8);
        call(tight, "setLow", 9);
        call(tight, "setHigh", -700);
    }

    /** The bytes of a struct that C has filled, as hexadecimal digits. */
    private String inC(String type, String statements) throws Exception {
        CTools tools = new CTools(folder);
        tools.addHeaders(Fixtures.compile(Fixtures.source(Fixtures.in("good", "BitPlaces.java"))));
        return String.join(
                "",
                tools.run(List.of(
                        "#include <stdio.h>",
                        "#include <string.h>",
                        "#include \"" + type + ".h\"",
                        "int main(void) {",
                        type + " v; unsigned char bytes[sizeof v]; size_t i; memset(&v, 0, sizeof v);",
                        statements,
                        "memcpy(bytes, &v, sizeof v);",
                        "for (i = 0; i < sizeof v; i++) { printf(\"%02x\", bytes[i]); }",
                        "return 0; }")));
    }

    private AutoCloseable acquire(String struct) throws ClassNotFoundException {
        return (AutoCloseable) callStatic(
                GeneratedCode.load(
                        "demo.BitPlaces_" + struct + "Shared", Fixtures.source(Fixtures.in("good", "BitPlaces.java"))),
                "acquire",
                name);
    }

    private AutoCloseable acquireVersion(String properties) throws ClassNotFoundException {
        return (AutoCloseable) callStatic(
                GeneratedCode.load(
                        "demo.DataShared",
                        Fixtures.source(
                                "demo.Data",
                                "package demo; import io.sharedstruct.*;",
                                "@SharedStruct interface Data { " + properties + " }")),
                "acquire",
                name);
    }

    private static ByteBuffer machine(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
    }

    private byte[] bytes(int size) throws Exception {
        return Arrays.copyOf(Files.readAllBytes(Path.of("/dev/shm", name)), size);
    }

    private void fill(int value) throws Exception {
        Path file = Path.of("/dev/shm", name);
        try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
            byte[] bytes = new byte[48];
            Arrays.fill(bytes, (byte) value);
            channel.write(ByteBuffer.wrap(bytes), 0);
        }
    }
}

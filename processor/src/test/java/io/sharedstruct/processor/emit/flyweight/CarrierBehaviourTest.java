package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Texts come and go without a String, and bytes in ranges: the same bytes, and nothing when something is wrong. */
@EnabledOnOs(OS.LINUX)
class CarrierBehaviourTest {

    private static final int SIZE = 81;
    private static final String WHOLE =
            "[text=Grüße, wide=ab, raw=\u00e4\u00f6, code=xyz, only=on, name=[ab, ö], tag=[a, b, c, d],"
                    + " key=[1, 2, 3, 4, 5, 6, 7, 8], blob=[7, 8, 9]]";

    private final String name = "carriers-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    @Test
    void allWaysOfWritingLeadToTheSameBytes() throws Exception {
        try (AutoCloseable data = acquire("Carriers")) {
            fill(data);
            ByteBuffer expected = ByteBuffer.allocate(SIZE).order(ByteOrder.nativeOrder());
            expected.put(0, utf8("Grüße")).put(16, "ab".getBytes(StandardCharsets.UTF_16LE));
            expected.put(24, new byte[] {2, (byte) 0xe4, (byte) 0xf6})
                    .put(32, utf8("xyz"))
                    .put(36, utf8("on"));
            expected.putShort(40, (short) 2)
                    .put(42, utf8("ab"))
                    .putShort(46, (short) 2)
                    .put(48, utf8("ö"));
            expected.put(52, utf8("a")).put(56, utf8("b")).put(60, utf8("c")).put(64, utf8("d"));
            expected.put(68, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 7, 8, 9});
            assertThat(bytes()).isEqualTo(expected.array());
            assertThat(data).hasToString("Carriers" + WHOLE);
            byte[] text = utf8("-Grüße-");
            call(data, "setText", "");
            call(data, "setText", text, 1, text.length - 2);
            assertThat(bytes()).isEqualTo(expected.array());
            call(data, "setText", "");
            call(data, "setText", (Object) utf8("Grüße"));
            assertThat(bytes()).isEqualTo(expected.array());
        }
    }

    @Test
    void textsAreReadIntoWhatTheCallerHas() throws Exception {
        try (AutoCloseable data = acquire("Carriers")) {
            fill(data);
            assertReads(data);
            assertReads(call(data, "snapshot"));
        }
    }

    private static void assertReads(Object data) {
        StringBuilder builder = new StringBuilder();
        builder.append('<');
        call(data, "getText", builder);
        call(data, "getWide", builder);
        call(data, "getNameAt", 1, builder);
        call(data, "getTagAt", 1, 0, builder);
        assertThat(builder).hasToString("<Grüßeaböc");
        byte[] into = new byte[9];
        assertThat(call(data, "getText", (Object) into)).isEqualTo(7);
        assertThat(into).startsWith(utf8("Grüße")).endsWith(0, 0);
        assertThat(call(data, "getCode", into, 3, 4)).isEqualTo(3);
        assertThat(Arrays.copyOfRange(into, 3, 6)).isEqualTo(utf8("xyz"));
        assertThat(call(data, "getRaw", (Object) into)).isEqualTo(2);
        assertThat(Arrays.copyOf(into, 2)).containsExactly(0xe4, 0xf6);
        assertThat(call(data, "getNameAt", 0, into)).isEqualTo(2);
        assertThat(call(data, "getNameAt", 1, into, 7, 2)).isEqualTo(2);
        assertThat(Arrays.copyOfRange(into, 7, 9)).isEqualTo(utf8("ö"));
        assertThatThrownBy(() -> call(data, "getText", (Object) new byte[6]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text: the text has 7 bytes, the Java array has room for 6");
        assertThatThrownBy(() -> call(data, "getText", new byte[6], 3, 4))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("text: from=3 count=4 length=6");
        assertThatThrownBy(() -> call(data, "getNameAt", 2, builder))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("name: index=2 length=2");
    }

    @Test
    void aSnapshotAndAViewOfTheSameAreCopied() throws Exception {
        try (AutoCloseable data = acquire("Carriers")) {
            fill(data);
            byte[] before = bytes();
            Object snapshot = call(data, "snapshot");
            assertThat(snapshot).hasToString("Snapshot" + WHOLE);
            call(data, "copyFrom", data);
            assertThat(bytes()).isEqualTo(before);
            call(data, "setText", "");
            call(data, "setWide", "");
            call(data, "setRaw", (Object) new byte[0]);
            call(data, "setCode", new byte[0], 0, 0);
            call(data, "setOnly", "");
            call(data, "setNameAt", 0, "");
            call(data, "setTagAt", 1, 1, "");
            call(data, "setKeys", (Object) new byte[8]);
            call(data, "setBlobs", 0, new byte[3], 0, 3);
            call(data, "copyFrom", snapshot);
            assertThat(bytes()).isEqualTo(before);
            for (Object[] setter : new Object[][] {{"setText", "x"}, {"setText", new byte[1]}, {"setNameAt", 0, "x"}}) {
                assertThatThrownBy(
                                () -> call(snapshot, (String) setter[0], Arrays.copyOfRange(setter, 1, setter.length)))
                        .isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @Test
    void rangesOfBytesStayInsideBothArrays() throws Exception {
        try (AutoCloseable data = acquire("Carriers")) {
            fill(data);
            Object snapshot = call(data, "snapshot");
            for (Object source : new Object[] {data, snapshot}) {
                byte[] into = new byte[5];
                call(source, "getKeys", 2, into, 1, 3);
                assertThat(into).containsExactly(0, 3, 4, 5, 0);
                call(source, "getKeys", 8, into, 5, 0);
                for (int[] range : new int[][] {
                    {-1, 0, 2}, {7, 0, 2}, {9, 0, 0}, {0, 4, 2}, {0, -1, 2}, {0, 0, -1}, {Integer.MAX_VALUE, 0, 2}
                }) {
                    assertThatThrownBy(() -> call(source, "getKeys", range[0], into, range[1], range[2]))
                            .isInstanceOf(IndexOutOfBoundsException.class)
                            .hasMessageStartingWith("key: from=");
                }
                assertThat(into).containsExactly(0, 3, 4, 5, 0);
            }
            byte[] before = bytes();
            for (int[] range : new int[][] {{-1, 0, 2}, {7, 0, 2}, {0, 4, 2}, {0, 0, 9}}) {
                assertThatThrownBy(() -> call(data, "setKeys", range[0], new byte[5], range[1], range[2]))
                        .isInstanceOf(IndexOutOfBoundsException.class);
            }
            assertThat(bytes()).isEqualTo(before);
            call(data, "setKeys", 6, new byte[] {0, 66, 77}, 1, 2);
            before[74] = 66;
            before[75] = 77;
            assertThat(bytes()).isEqualTo(before);
        }
    }

    @Test
    void theFluentStyleHasThemUnderTheSameNames() throws Exception {
        try (AutoCloseable data = acquire("FluentTexts")) {
            call(data, "text", "fünf");
            call(data, "into", "abc");
            call(data, "name", 0, "n0");
            call(data, "setNameAt", 1, utf8("n1"));
            StringBuilder builder = new StringBuilder();
            call(data, "getText", builder);
            call(data, "getInto", builder);
            call(data, "getNameAt", 1, builder);
            assertThat(builder).hasToString("fünfabcn1");
            ByteBuffer expected =
                    ByteBuffer.allocate(48).put(0, new byte[] {0, 5}).put(2, utf8("fünf"));
            expected.put(16, new byte[] {3, 0, 0, 0}).put(20, utf8("abc"));
            expected.put(32, utf8("n0")).put(40, utf8("n1"));
            assertThat(Arrays.copyOf(Files.readAllBytes(Path.of("/dev/shm", name)), 48))
                    .isEqualTo(expected.array());
            assertThat(data).hasToString("FluentTexts[text=fünf, into=abc, name=[n0, n1]]");
            Object snapshot = call(data, "snapshot");
            call(snapshot, "getInto", builder);
            assertThat(builder).hasToString("fünfabcn1abc");
        }
    }

    private static void fill(Object data) {
        call(data, "setText", CharBuffer.wrap("Grüße"));
        call(data, "setWide", CharBuffer.wrap("ab"));
        call(data, "setRaw", (Object) new byte[] {(byte) 0xe4, (byte) 0xf6});
        call(data, "setCode", utf8("xyz"), 0, 3);
        call(data, "setOnly", "on");
        call(data, "setNameAt", 0, CharBuffer.wrap("ab"));
        call(data, "setNameAt", 1, utf8("ö"));
        for (int i = 0; i < 4; i++) {
            call(data, "setTagAt", i / 2, i % 2, Character.toString('a' + i));
        }
        call(data, "setKeys", (Object) new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        call(data, "setBlobs", 0, new byte[] {7, 8, 9}, 0, 3);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private AutoCloseable acquire(String fixture) throws ClassNotFoundException {
        Class<?> shared = GeneratedCode.load(
                "demo." + fixture + "Shared", Fixtures.source(Fixtures.in("good", fixture + ".java")));
        return (AutoCloseable) callStatic(shared, "acquire", name);
    }

    private byte[] bytes() throws Exception {
        return Arrays.copyOf(Files.readAllBytes(Path.of("/dev/shm", name)), SIZE);
    }
}

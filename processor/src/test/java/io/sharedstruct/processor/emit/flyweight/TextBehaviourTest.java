package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static io.sharedstruct.processor.testing.GeneratedCode.constant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Texts lie in the bytes that their charset and form say. */
@EnabledOnOs(OS.LINUX)
class TextBehaviourTest {

    private static final String WHOLE = "[kind=0, title=Grüße, wide=a\uD83D\uDE00c, code=ÄÖÜ, tag=xyz, note=nöte,"
            + " remark=\uD83D\uDE00\uD83D\uDE00, last=a\0b, name=[ab, ö]]";

    private final String name = "texts-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    @Test
    void everyFormLiesWhereCPutsIt() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            ByteBuffer expected = ByteBuffer.allocate(100).order(ByteOrder.nativeOrder());
            put(expected, 2, "Grüße", StandardCharsets.UTF_16LE);
            put(expected, 20, "a\uD83D\uDE00c", Charset.forName("UTF-32LE"));
            put(expected, 36, "ÄÖÜ", StandardCharsets.UTF_16BE);
            put(expected, 42, "xyz", StandardCharsets.US_ASCII);
            put(expected.put(45, (byte) 5), 46, "nöte", StandardCharsets.UTF_8);
            put(expected.putShort(54, (short) 8), 56, "\uD83D\uDE00\uD83D\uDE00", StandardCharsets.UTF_16LE);
            put(expected.putInt(68, 12), 72, "a\0b", Charset.forName("UTF-32BE"));
            put(expected.putShort(84, (short) 2), 86, "ab", StandardCharsets.UTF_8);
            put(expected.putShort(90, (short) 2), 92, "ö", StandardCharsets.UTF_8);
            assertThat(bytes(96)).isEqualTo(Arrays.copyOf(expected.array(), 96));
            assertThat(constant(data.getClass(), "SIZEOF")).isEqualTo(96L);
            assertThat(data).hasToString("Texts" + WHOLE);
        }
    }

    @Test
    void aSnapshotCanBeCopiedBack() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            byte[] before = bytes(96);
            Object snapshot = call(data, "snapshot");
            assertThat(snapshot).hasToString("Snapshot" + WHOLE);
            call(data, "setLast", "");
            call(data, "setTitle", "");
            call(data, "setNameAt", 1, "");
            call(data, "copyFrom", snapshot);
            assertThat(bytes(96)).isEqualTo(before);
        }
    }

    @Test
    void aTextThatDoesNotFitIsRefusedOrCut() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            byte[] before = bytes(96);
            assertThatThrownBy(() -> call(data, "setTitle", "12345678"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("title: the text needs 18 bytes with its NUL, the field has 16");
            assertThatThrownBy(() -> call(data, "setTag", "1234"))
                    .hasMessage("tag: the text needs 4 bytes, the field has 3");
            assertThatThrownBy(() -> call(data, "setNote", "12345678"))
                    .hasMessage("note: the text needs 9 bytes with its prefix, the field has 8");
            assertThatThrownBy(() -> call(data, "setCode", "a\0"))
                    .hasMessage("code: the text has U+0000 at index 1, which would end it there");
            assertThatThrownBy(() -> call(data, "setLast", "a\uDC00"))
                    .hasMessage("last: UTF-32BE can't express U+DC00 at index 1");
            assertThat(bytes(96)).isEqualTo(before);
            call(data, "setWide", "abcd");
            assertThat(call(data, "getWide")).isEqualTo("abc");
            call(data, "setRemark", "1234\uD83D\uDE00");
            assertThat(call(data, "getRemark")).isEqualTo("1234");
        }
    }

    private static void fill(Object data) {
        call(data, "setTitle", "Grüße");
        call(data, "setWide", "a\uD83D\uDE00c");
        call(data, "setCode", "ÄÖÜ");
        call(data, "setTag", "xyz");
        call(data, "setNote", "nöte");
        call(data, "setRemark", "\uD83D\uDE00\uD83D\uDE00");
        call(data, "setLast", "a\0b");
        call(data, "setNameAt", 0, "ab");
        call(data, "setNameAt", 1, "ö");
    }

    private static void put(ByteBuffer buffer, int at, String text, Charset charset) {
        buffer.put(at, text.getBytes(charset));
    }

    private AutoCloseable acquire() throws ClassNotFoundException {
        Class<?> shared = GeneratedCode.load("demo.TextsShared", Fixtures.source(Fixtures.in("good", "Texts.java")));
        return (AutoCloseable) callStatic(shared, "acquire", name);
    }

    private byte[] bytes(int size) throws Exception {
        return Arrays.copyOf(Files.readAllBytes(Path.of("/dev/shm", name)), size);
    }
}

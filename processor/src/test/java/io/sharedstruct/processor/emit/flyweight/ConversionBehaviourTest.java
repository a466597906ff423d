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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What a converter makes of a value lies in the bytes, and comes back as the value. */
@EnabledOnOs(OS.LINUX)
class ConversionBehaviourTest {

    private static final int SIZE = 80;
    private static final UUID ID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final UUID OTHER = UUID.fromString("ffeeddcc-bbaa-9988-7766-554433221100");

    private final String name = "conversions-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    @Test
    void whatTheConvertersMakeLiesInTheBytes() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            ByteBuffer expected = ByteBuffer.allocate(SIZE + 8).order(ByteOrder.nativeOrder());
            expected.putLong(16, 1_000_000_000_123L);
            expected.order(ByteOrder.BIG_ENDIAN).putLong(24, 1_500_000_000L).order(ByteOrder.nativeOrder());
            expected.putInt(32, 995).putInt(36, 1).putInt(40, 2).putShort(76, (short) -42);
            for (int i = 0; i < 16; i++) {
                byte up = (byte) (0x11 * i);
                expected.put(i, up).put(44 + i, up).put(60 + i, (byte) (0xff - 0x11 * i));
            }
            assertThat(bytes()).isEqualTo(Arrays.copyOf(expected.array(), SIZE));
            assertThat(constant(data.getClass(), "SIZEOF")).isEqualTo((long) SIZE);
            assertThat(call(data, "getId")).isEqualTo(ID);
            assertThat(call(data, "getTime")).isEqualTo(Instant.ofEpochMilli(1_000_000_000_123L));
            assertThat(call(data, "getTimeout")).isEqualTo(Duration.ofMillis(1500));
            assertThat(call(data, "getPrice")).hasToString("Price[cents=995]");
            assertThat(call(data, "getLevelAt", 1)).hasToString("Price[cents=2]");
            assertThat(call(data, "getMemberAt", 1)).isEqualTo(OTHER);
            assertThat(call(data, "getCode")).isEqualTo("-42");
        }
    }

    @Test
    void aSnapshotHoldsTheValuesAndCanBeCopiedBack() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            byte[] before = bytes();
            Object snapshot = call(data, "snapshot");
            assertThat(snapshot.toString().replace("Snapshot[", "Conversions["))
                    .isEqualTo(data.toString())
                    .contains("id=" + ID, "time=2001-09-09T01:46:40.123Z", "timeout=PT1.5S", "code=-42");
            call(data, "setId", OTHER);
            call(data, "setMemberAt", 0, OTHER);
            call(data, "copyFrom", snapshot);
            assertThat(bytes()).isEqualTo(before);
            assertThat(call(data, "snapshot")).isEqualTo(snapshot);
        }
    }

    @Test
    void aValueThatTheConverterRefusesIsNotWritten() throws Exception {
        try (AutoCloseable data = acquire()) {
            fill(data);
            byte[] before = bytes();
            assertThatThrownBy(() -> call(data, "setPrice", price(data, -1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("cents=-1");
            assertThatThrownBy(() -> call(data, "setTimeout", Duration.ofSeconds(Long.MAX_VALUE)))
                    .isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> call(data, "setMemberAt", 2, ID)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> call(data, "setCode", "x")).isInstanceOf(NumberFormatException.class);
            assertThat(bytes()).isEqualTo(before);
        }
    }

    @Test
    void bytesOfAnotherNumberThanTheFieldHasAreNotWritten() throws Exception {
        Class<?> shared = GeneratedCode.load(
                "demo.TagsShared",
                Fixtures.source(
                        "demo.Tags",
                        "package demo; import io.sharedstruct.*;",
                        "@SharedStruct interface Tags {",
                        "  @Converted(Tag.class) String getFirst(); void setFirst(String first);",
                        "  @Array(3) @Converted(Tag.class) String getNextAt(int i); void setNextAt(int i, String next);",
                        "  int getLast(); void setLast(int last);",
                        "  final class Tag {",
                        "    static final int SIZE = 4;",
                        "    static byte[] encode(String tag) { return tag.equals(\"none\") ? null : tag.getBytes(); }",
                        "    static String decode(byte[] tag) { return new String(tag); }",
                        "  }",
                        "}"));
        try (AutoCloseable data = (AutoCloseable) callStatic(shared, "acquire", name)) {
            call(data, "setFirst", "abcd");
            call(data, "setNextAt", 1, "efgh");
            call(data, "setLast", 7);
            byte[] before = Files.readAllBytes(Path.of("/dev/shm", name));
            for (String tag : new String[] {"", "abc", "abcde", "none"}) {
                String problem = ": the converter made " + (tag.equals("none") ? "null" : tag.length() + " bytes")
                        + ", the field has 4 bytes";
                assertThatThrownBy(() -> call(data, "setFirst", tag))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("first" + problem);
                assertThatThrownBy(() -> call(data, "setNextAt", 1, tag))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("next" + problem);
            }
            assertThat(Files.readAllBytes(Path.of("/dev/shm", name))).isEqualTo(before);
            assertThat(call(data, "getFirst")).isEqualTo("abcd");
            assertThat(call(data, "getNextAt", 1)).isEqualTo("efgh");
        }
    }

    private static void fill(Object data) throws Exception {
        call(data, "setId", ID);
        call(data, "setTime", Instant.ofEpochMilli(1_000_000_000_123L).plusNanos(999_999));
        call(data, "setTimeout", Duration.ofMillis(1500));
        call(data, "setPrice", price(data, 995));
        call(data, "setLevelAt", 0, price(data, 1));
        call(data, "setLevelAt", 1, price(data, 2));
        call(data, "setMemberAt", 0, ID);
        call(data, "setMemberAt", 1, OTHER);
        call(data, "setCode", "-42");
    }

    private static Object price(Object data, int cents) throws ReflectiveOperationException {
        var constructor = data.getClass()
                .getClassLoader()
                .loadClass("demo.Conversions$Price")
                .getDeclaredConstructor(int.class);
        constructor.setAccessible(true);
        return constructor.newInstance(cents);
    }

    private AutoCloseable acquire() throws ClassNotFoundException {
        Class<?> shared =
                GeneratedCode.load("demo.ConversionsShared", Fixtures.source(Fixtures.in("good", "Conversions.java")));
        return (AutoCloseable) callStatic(shared, "acquire", name);
    }

    private byte[] bytes() throws Exception {
        return Arrays.copyOf(Files.readAllBytes(Path.of("/dev/shm", name)), SIZE);
    }
}

package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Generated code at work: what a setter is given lies in the bytes that every process sees. */
@EnabledOnOs(OS.LINUX)
class GeneratedBehaviourTest {

    private final String name = "behaviour-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    @Test
    void aNumberAndATextLieWhereTheyWereDeclared() throws Exception {
        Class<?> shared = load("MyData", "demo.MyDataShared");
        try (AutoCloseable data = (AutoCloseable) callStatic(shared, "acquire", name)) {
            call(data, "setX", 255);
            call(data, "setText", "Hello Shared World!");

            byte[] text = "Hello Shared World!".getBytes(StandardCharsets.UTF_8);
            ByteBuffer expected = ByteBuffer.allocate(260).order(ByteOrder.nativeOrder());
            expected.putInt(255).put(text);
            assertThat(bytes(260)).isEqualTo(expected.array());
            assertThat(call(data, "getX")).isEqualTo(255);
            assertThat(call(data, "getText")).isEqualTo("Hello Shared World!");
            assertThat(data).hasToString("MyData[x=255, text=Hello Shared World!]");
            assertThat(call(data, "isCreator")).isEqualTo(true);
            assertThat(shared.getField("SIZEOF").get(null)).isEqualTo(260L);
        }
    }

    @Test
    void everyTypeLiesWhereCPutsIt() throws Exception {
        Class<?> shared = load("AllTypes", "demo.AllTypesShared");
        try (AutoCloseable data = (AutoCloseable) callStatic(shared, "acquire", name)) {
            call(data, "setOpen", true);
            call(data, "setLetter", 'ß');
            call(data, "setTiny", (byte) -2);
            call(data, "setSmall", (short) -300);
            call(data, "setNumber", -70000);
            call(data, "setRatio", 1.5f);
            call(data, "setExact", -0.1);
            call(data, "setFlag", (byte) 7);
            call(data, "setURL", Long.MIN_VALUE);
            call(data, "setLatin", "größer als Platz");
            call(data, "setAscii", "abcd");

            ByteBuffer expected = ByteBuffer.allocate(96).order(ByteOrder.nativeOrder());
            expected.put(0, (byte) 1).putChar(2, 'ß').put(4, (byte) -2).putShort(6, (short) -300);
            expected.putInt(8, -70000).putFloat(12, 1.5f).putDouble(16, -0.1).put(24, (byte) 7);
            expected.putLong(32, Long.MIN_VALUE);
            expected.put(40, "größer ".getBytes(StandardCharsets.ISO_8859_1));
            expected.put(48, "abcd".getBytes(StandardCharsets.US_ASCII));
            assertThat(bytes(96)).isEqualTo(expected.array());

            assertThat(call(data, "isOpen")).isEqualTo(true);
            assertThat(call(data, "getLetter")).isEqualTo('ß');
            assertThat(call(data, "getTiny")).isEqualTo((byte) -2);
            assertThat(call(data, "getSmall")).isEqualTo((short) -300);
            assertThat(call(data, "getNumber")).isEqualTo(-70000);
            assertThat(call(data, "getRatio")).isEqualTo(1.5f);
            assertThat(call(data, "getExact")).isEqualTo(-0.1);
            assertThat(call(data, "getFlag")).isEqualTo((byte) 7);
            assertThat(call(data, "getURL")).isEqualTo(Long.MIN_VALUE);
            assertThat(call(data, "getLatin")).isEqualTo("größer ");
            assertThatThrownBy(() -> call(data, "setAscii", "abcde")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> call(data, "setAscii", "ä")).isInstanceOf(IllegalArgumentException.class);
            assertThat(call(data, "getAscii")).isEqualTo("abcd");
        }
    }

    @Test
    void packedFieldsLieUnaligned() throws Exception {
        Class<?> shared = load("Quote", "demo.QuoteShared");
        try (AutoCloseable data = (AutoCloseable) callStatic(shared, "acquire", name)) {
            call(data, "price", 2.5);
            call(data, "symbol", "ABC");

            ByteBuffer expected = ByteBuffer.allocate(22).order(ByteOrder.nativeOrder());
            expected.put(1, "ABC".getBytes(StandardCharsets.US_ASCII)).putDouble(9, 2.5);
            assertThat(bytes(22)).isEqualTo(expected.array());
            assertThat(call(data, "twice")).isEqualTo(5.0);
            assertThat(data).hasToString("Quote[price=2.5, kind=0, settle=0, island=false]");
        }
    }

    @Test
    void aSnapshotStaysAsItWasAndCanBeCopiedBack() throws Exception {
        Class<?> shared = load("MyData", "demo.MyDataShared");
        try (AutoCloseable data = (AutoCloseable) callStatic(shared, "acquire", name)) {
            call(data, "setX", 1);
            call(data, "setText", "one");
            Object snapshot = call(data, "snapshot");
            call(data, "setX", 2);
            call(data, "setText", "two");

            assertThat(snapshot).hasToString("Snapshot[x=1, text=one]");
            assertThat(call(snapshot, "getText")).isEqualTo("one");
            assertThatThrownBy(() -> call(snapshot, "setX", 3))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("a snapshot is immutable");
            call(data, "copyFrom", snapshot);
            assertThat(data).hasToString("MyData[x=1, text=one]");
        }
    }

    @Test
    void afterCloseNothingIsReachable() throws Exception {
        Class<?> shared = load("MyData", "demo.MyDataShared");
        AutoCloseable data = (AutoCloseable) callStatic(shared, "acquire", name);
        data.close();
        data.close();

        assertThatThrownBy(() -> call(data, "getX"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name);
        assertThatThrownBy(() -> call(data, "setText", "x")).isInstanceOf(IllegalStateException.class);
        assertThat(data).hasToString("MyData[closed]");
        assertThatThrownBy(() -> callStatic(shared, "open", name)).isInstanceOf(RegionNotFoundException.class);
    }

    @Test
    void theInitializerWritesBeforeAcquireReturns() throws Exception {
        Class<?> shared = load("MyData", "demo.MyDataShared");
        Consumer<Object> initializer = fresh -> call(fresh, "setX", 42);
        AcquireOptions options = AcquireOptions.named(name);
        try (AutoCloseable first = (AutoCloseable) callStatic(shared, "acquire", options, initializer);
                AutoCloseable second = (AutoCloseable) callStatic(shared, "acquire", options, initializer);
                AutoCloseable reader = (AutoCloseable) callStatic(shared, "openReadOnly", name)) {
            call(first, "setX", (int) call(first, "getX") + 1);

            assertThat(call(second, "getX")).isEqualTo(43);
            assertThat(call(second, "isCreator")).isEqualTo(false);
            assertThat(call(reader, "getX")).isEqualTo(43);
            assertThat(call(reader, "isLayoutVerified")).isEqualTo(true);
            assertThatThrownBy(() -> call(reader, "setX", 1)).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void unlinkRemovesTheNameOnly() throws Exception {
        Class<?> shared = load("MyData", "demo.MyDataShared");
        try (AutoCloseable data = (AutoCloseable) callStatic(shared, "create", name)) {
            assertThat(callStatic(shared, "unlink", name)).isEqualTo(true);
            assertThat(callStatic(shared, "unlink", name)).isEqualTo(false);
            call(data, "setX", 5);
            assertThat(call(data, "getX")).isEqualTo(5);
            assertThat(Path.of("/dev/shm", name)).doesNotExist();
        }
    }

    private byte[] bytes(int size) throws Exception {
        return Arrays.copyOf(Files.readAllBytes(Path.of("/dev/shm", name)), size);
    }

    private static Class<?> load(String fixture, String className) throws ClassNotFoundException {
        return GeneratedCode.load(className, Fixtures.source(Fixtures.in("good", fixture + ".java")));
    }
}

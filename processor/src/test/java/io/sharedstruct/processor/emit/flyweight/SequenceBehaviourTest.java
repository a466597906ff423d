package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Sequence;
import io.sharedstruct.WriterDiedException;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a declared sequence gives a struct, alone and inside others: updates as one, and copies that nothing tears. */
@EnabledOnOs(OS.LINUX)
class SequenceBehaviourTest {

    private static final int DEADLINE_S = 60;

    private static final String SOURCE = """
            package demo;
            import io.sharedstruct.*;
            import java.time.Duration;
            public class Quotes {
              public enum Kind { @Code(1) BUY, @Code(2) SELL }
              @SharedStruct public interface Quote {
                long getBid(); void setBid(long bid);
                Sequence getSequence();
                Kind getKind(); void setKind(Kind kind);
                @Array(30) long getValueAt(int index); void setValueAt(int index, long value);
                long getAsk(); void setAsk(long ask);
                boolean awaitUpdate(int seen, Duration timeout) throws InterruptedException;
              }
              @SharedStruct public interface Book {
                byte getTag(); void setTag(byte tag);
                @Array(2) Quote getQuoteAt(int index); void setQuoteAt(int index, Quote quote);
                Sequence getSequence();
              }
              @SharedStruct public interface Mixed {
                @Union("u") @FixedString(16) String getText(); void setText(String text);
                @Union("u") int getNumber(); void setNumber(int number);
                Sequence getSequence();
              }
              public static boolean await(Quote quote, int seen, Duration timeout) {
                try {
                  return quote.awaitUpdate(seen, timeout);
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              }
            }
            """;

    private final ClassLoader classes = GeneratedCode.loader(Fixtures.compile(Fixtures.source("demo.Quotes", SOURCE)));

    private final String name = "quotes-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    /** Bytes 8 to 11 are the number of the sequence, 12 to 15 name the writer. */
    @Test
    void anUpdateIsCountedAndNamesItsWriterMeanwhile() throws Exception {
        try (AutoCloseable quote = acquire("Quote")) {
            assertThat(sequence(quote)).isZero();
            update(quote, written -> {
                assertThat(integer(8)).isEqualTo(1);
                assertThat(integer(12)).isNotZero();
                call(written, "setBid", 5L);
            });
            assertThat(integer(8)).isEqualTo(2);
            assertThat(integer(12)).isZero();
            assertThat(sequence(quote)).isEqualTo(2);
            assertThat(call(quote, "getBid")).isEqualTo(5L);
        }
    }

    @Test
    void anElementIsUpdatedWhereItLies() throws Exception {
        try (AutoCloseable book = acquire("Book")) {
            long size = (long) GeneratedCode.constant(type("Quote"), "SIZEOF");
            int at = (int) (8 + size + 8);
            update(call(book, "getQuoteAt", 1), written -> {
                assertThat(integer(at)).isEqualTo(1);
                call(written, "setAsk", 6L);
            });
            assertThat(integer(at)).isEqualTo(2);
            assertThat(integer(at + 4)).isZero();
            assertThat(call(call(book, "getQuoteAt", 1), "getAsk")).isEqualTo(6L);
            assertThat(sequence(book)).isZero();
        }
    }

    @Test
    void whatAWriterWroteBeforeItThrewStays() throws Exception {
        try (AutoCloseable quote = acquire("Quote")) {
            IllegalArgumentException failure = new IllegalArgumentException("no");
            assertThatThrownBy(() -> update(quote, written -> {
                        call(written, "setBid", 5L);
                        throw failure;
                    }))
                    .isSameAs(failure);
            assertThat(integer(8)).isEqualTo(2);
            assertThat(integer(12)).isZero();
            assertThat(call(call(quote, "snapshot"), "getBid")).isEqualTo(5L);
        }
    }

    @Test
    void copiesHaveAllValuesButNoSequence() throws Exception {
        try (AutoCloseable quote = acquire("Quote")) {
            update(quote, written -> fill(written, 7));
            Object snapshot = call(quote, "snapshot");
            assertThat(snapshot.toString()).startsWith("Snapshot[bid=7, kind=SELL, value=[7, 7,");
            assertFilled(snapshot, 7);
            assertThatThrownBy(() -> call(snapshot, "getSequence"))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("a snapshot has no sequence");
            assertThatThrownBy(() -> call(snapshot, "awaitUpdate", 0, java.time.Duration.ZERO))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("a snapshot has no sequence");
            update(quote, written -> {});
            assertThat(call(quote, "snapshot")).isEqualTo(snapshot);

            Object holder = callStatic(type("Quote"), "newHolder");
            assertFilled(holder, 0);
            assertThat(call(quote, "snapshot", holder)).isSameAs(holder);
            update(quote, written -> fill(written, 8));
            assertFilled(holder, 7);
            assertThat(call(holder, "snapshot")).isEqualTo(snapshot);
            assertThatThrownBy(() -> call(holder, "setBid", 1L)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> update(holder, written -> {})).isInstanceOf(UnsupportedOperationException.class);

            Function<Object, Object> sum = read -> (long) call(read, "getBid") + (long) call(read, "getAsk");
            assertThat(call(quote, "read", sum)).isEqualTo(16L);
            assertThat(call(holder, "read", sum)).isEqualTo(14L);
        }
    }

    @Test
    void anInitializerMayUpdate() throws Exception {
        Consumer<Object> initializer = written -> update(written, first -> fill(first, 7));
        try (AutoCloseable quote =
                (AutoCloseable) callStatic(type("Quote"), "create", AcquireOptions.named(name), initializer)) {
            assertFilled(call(quote, "snapshot"), 7);
            assertThat(integer(8)).isEqualTo(2);
            assertThat(integer(12)).isZero();
        }
    }

    @Test
    void aMappedFileIsUpdatedAndCopied(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("quote");
        try (AutoCloseable quote = (AutoCloseable) callStatic(type("Quote"), "map", file);
                AutoCloseable other = (AutoCloseable) callStatic(type("Quote"), "map", file)) {
            update(quote, written -> fill(written, 7));
            assertFilled(call(other, "snapshot"), 7);
            assertThat(sequence(other)).isEqualTo(2);
        }
    }

    @Test
    void onlyAHolderHolds() throws Exception {
        try (AutoCloseable quote = acquire("Quote")) {
            Object stray = type("Quote$View").getConstructor().newInstance();
            assertThatThrownBy(() -> call(quote, "snapshot", stray)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void copyFromLeavesTheSequenceAlone() throws Exception {
        try (AutoCloseable book = acquire("Book")) {
            Object first = call(book, "getQuoteAt", 0);
            Object second = call(book, "getQuoteAt", 1);
            update(first, written -> fill(written, 7));
            call(second, "copyFrom", first);
            assertFilled(second, 7);
            assertThat(sequence(second)).isZero();
            update(second, written -> fill(written, 8));
            update(second, written -> fill(written, 9));
            call(book, "setQuoteAt", 0, call(second, "snapshot"));
            assertFilled(first, 9);
            assertThat(sequence(first)).isEqualTo(2);
        }
    }

    /** The copy of a struct has those of its parts, whatever becomes of theirs meanwhile. */
    @Test
    void aStructWithPartsIsCopiedAsAWhole() throws Exception {
        try (AutoCloseable book = acquire("Book")) {
            Object quote = call(book, "getQuoteAt", 0);
            update(quote, written -> {
                fill(written, 7);
                // A part that is being written, found by who copies the whole.
                Object whole = call(book, "read", (Function<Object, Object>) read -> call(read, "snapshot"));
                assertFilled(call(whole, "getQuoteAt", 0), 7);
            });
        }
    }

    @Test
    void aSnapshotOfBytesIsConsistent() throws Exception {
        try (AutoCloseable mixed = acquire("Mixed")) {
            update(mixed, written -> call(written, "setText", "some text"));
            Object snapshot = call(mixed, "snapshot");
            assertThat(snapshot.getClass().getSuperclass().getSimpleName()).isEqualTo("StructSnapshot");
            update(mixed, written -> {});
            assertThat(call(mixed, "snapshot")).isEqualTo(snapshot);
            assertThat(call(snapshot, "getText")).isEqualTo("some text");
        }
    }

    @Test
    void aWriterThatDiedIsToldUntilSomebodyTakesOver() throws Exception {
        try (AutoCloseable quote = acquire("Quote");
                AutoCloseable other = acquire("Quote")) {
            assertThatThrownBy(() -> update(other, written -> {
                        call(written, "setBid", 5L);
                        closeQuietly(other);
                        call(written, "setAsk", 5L);
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(integer(8)).isEqualTo(1);
            assertThatThrownBy(() -> call(quote, "snapshot")).isInstanceOf(WriterDiedException.class);
            assertThatThrownBy(() -> call(quote, "snapshot", callStatic(type("Quote"), "newHolder")))
                    .isInstanceOf(WriterDiedException.class);
            assertThatThrownBy(() -> call(quote, "read", (Function<Object, Object>) read -> 1))
                    .isInstanceOf(WriterDiedException.class);
            assertThatThrownBy(() -> update(quote, written -> fill(written, 6)))
                    .isInstanceOf(WriterDiedException.class);
            assertThat(call(quote, "getBid")).isEqualTo(5L);
            call(quote, "takeOver", (Consumer<Object>) written -> fill(written, 6));
            assertFilled(call(quote, "snapshot"), 6);
            assertThat(integer(8)).isEqualTo(2);
            call(quote, "takeOver", (Consumer<Object>) written -> fill(written, 7));
            assertFilled(call(quote, "snapshot"), 7);
            assertThat(integer(8)).isEqualTo(4);
        }
    }

    private static void closeQuietly(AutoCloseable region) {
        try {
            region.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aReadOnlyHandleCopiesButDoesNotUpdate() throws Exception {
        try (AutoCloseable quote = acquire("Quote");
                AutoCloseable readOnly = (AutoCloseable) callStatic(type("Quote"), "openReadOnly", name)) {
            update(quote, written -> fill(written, 7));
            assertFilled(call(readOnly, "snapshot"), 7);
            assertThat(sequence(readOnly)).isEqualTo(2);
            assertThat(await(readOnly, 0, 0)).isTrue();
            assertThatThrownBy(() -> update(readOnly, written -> {})).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void whoWaitsIsWokenByTheNextUpdate() throws Exception {
        try (AutoCloseable quote = acquire("Quote")) {
            assertThat(await(quote, 0, 10)).isFalse();
            CompletableFuture<Boolean> waiting =
                    CompletableFuture.supplyAsync(() -> await(quote, 0, DEADLINE_S * 1000));
            update(quote, written -> fill(written, 7));
            assertThat(waiting.get(DEADLINE_S, TimeUnit.SECONDS)).isTrue();
            assertThat(await(quote, 0, 0)).isTrue();
            assertThat(await(quote, 2, 0)).isFalse();
        }
    }

    private boolean await(Object quote, int seen, long millis) {
        try {
            return (boolean) callStatic(
                    classes.loadClass("demo.Quotes"), "await", quote, seen, java.time.Duration.ofMillis(millis));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Two writers, of which each update gives all values one number; enough copies that half of an update would be found. */
    @Test
    void noCopyIsTornByWritersOfOtherHandles() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (AutoCloseable quote = acquire("Quote");
                AutoCloseable other = acquire("Quote");
                AutoCloseable readOnly = (AutoCloseable) callStatic(type("Quote"), "openReadOnly", name)) {
            update(quote, written -> fill(written, 0));
            CompletableFuture<Void> one = CompletableFuture.runAsync(() -> write(quote, over, 1));
            CompletableFuture<Void> two = CompletableFuture.runAsync(() -> write(other, over, 2));
            Object holder = callStatic(type("Quote"), "newHolder");
            long copies = Long.getLong("sequences.copies", 2_000);
            for (long i = 0; i < copies; i++) {
                assertFilled(call(readOnly, "snapshot"));
                assertFilled(call(readOnly, "snapshot", holder));
                call(quote, "read", (Function<Object, Object>) read -> {
                    assertFilled(read);
                    return "";
                });
            }
            over.set(true);
            one.get(DEADLINE_S, TimeUnit.SECONDS);
            two.get(DEADLINE_S, TimeUnit.SECONDS);
            assertThat(sequence(quote)).isGreaterThan(2);
        }
    }

    private static void write(Object quote, AtomicBoolean over, int first) {
        for (long i = first; !over.get(); i += 2) {
            long value = i;
            update(quote, written -> fill(written, value));
        }
    }

    private static void assertFilled(Object quote) {
        assertFilled(quote, (long) call(quote, "getBid"));
    }

    private static void assertFilled(Object quote, long value) {
        for (int i = 0; i < 30; i++) {
            assertThat(call(quote, "getValueAt", i)).isEqualTo(value);
        }
        assertThat(call(quote, "getAsk")).isEqualTo(value);
        assertThat(call(quote, "getBid")).isEqualTo(value);
    }

    private static void fill(Object quote, long value) {
        call(quote, "setBid", value);
        Class<?> kind = Arrays.stream(quote.getClass().getMethods())
                .filter(method -> method.getName().equals("setKind"))
                .findFirst()
                .orElseThrow()
                .getParameterTypes()[0];
        call(quote, "setKind", kind.getEnumConstants()[(int) (value & 1)]);
        for (int i = 0; i < 30; i++) {
            call(quote, "setValueAt", i, value);
        }
        call(quote, "setAsk", value);
    }

    private static void update(Object quote, Consumer<Object> writer) {
        call(quote, "update", writer);
    }

    private static int sequence(Object quote) {
        return ((Sequence) call(quote, "getSequence")).value();
    }

    private Class<?> type(String struct) throws ClassNotFoundException {
        String[] names = struct.split("\\$", 2);
        return classes.loadClass("demo.Quotes_" + names[0] + "Shared" + (names.length > 1 ? "$" + names[1] : ""));
    }

    private AutoCloseable acquire(String struct) throws ClassNotFoundException {
        return (AutoCloseable) callStatic(type(struct), "acquire", name);
    }

    private int integer(int offset) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.nativeOrder());
        try (FileChannel channel = FileChannel.open(Path.of("/dev/shm", name), StandardOpenOption.READ)) {
            channel.read(bytes, offset);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        return bytes.getInt(0);
    }
}

package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static io.sharedstruct.processor.testing.GeneratedCode.constant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedReadWriteLock;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Declared locks lie where the layout says, whatever the struct is a part of, and no copy takes or changes their bytes. */
@EnabledOnOs(OS.LINUX)
class LockBehaviourTest {

    private static final String SOURCE = """
            package demo;
            import io.sharedstruct.*;
            public class Locks {
              @SharedStruct public interface Cell {
                int getX(); void setX(int x);
                SharedLock getLock();
                int getY(); void setY(int y);
              }
              @SharedStruct public interface Room {
                byte getTag(); void setTag(byte tag);
                SharedReadWriteLock getReaders();
                Cell getInside(); void setInside(Cell inside);
                @Array(2) Cell getCellAt(int index); void setCellAt(int index, Cell cell);
                SharedLock getLast();
              }
              @SharedStruct public interface Mixed {
                SharedLock getLock();
                @Union("u") @FixedString(8) String getText(); void setText(String text);
                @Union("u") short getNumber(); void setNumber(short number);
                @Array(2) Cell getCellAt(int index);
                SharedReadWriteLock getReaders();
              }
              @SharedStruct public interface Many {
                @Union("u") @FixedString(8) String getText(); void setText(String text);
                @Union("u") short getNumber(); void setNumber(short number);
                @Array(1001) Cell getCellAt(int index); void setCellAt(int index, Cell cell);
              }
              @SharedStruct public interface Fluent {
                SharedLock gate();
                int x(); void x(int x);
              }
              public interface Base { SharedLock getLock(); }
              @SharedStruct public interface Derived extends Base { int getX(); void setX(int x); }
              public static class Foreign implements Cell {
                public int getX() { return 21; } public void setX(int x) {}
                public int getY() { return 22; } public void setY(int y) {}
                public SharedLock getLock() { throw new AssertionError("a copy asks for a lock"); }
              }
            }
            """;

    private final ClassLoader classes = GeneratedCode.loader(Fixtures.compile(Fixtures.source("demo.Locks", SOURCE)));

    private final String name = "locks-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
        Files.deleteIfExists(Path.of("/dev/shm", name + "-2"));
    }

    @Test
    void theFieldsLieAsInC() throws Exception {
        Class<?> room = type("Room");
        assertThat(constant(room, "SIZEOF")).isEqualTo(192L);
        assertThat(constant(room, "ALIGNOF")).isEqualTo(64L);
        assertThat(constant(room, "READERS_OFFSET")).isEqualTo(64L);
        assertThat(constant(room, "INSIDE_OFFSET")).isEqualTo(128L);
        assertThat(constant(room, "CELL_OFFSET")).isEqualTo(140L);
        assertThat(constant(room, "LAST_OFFSET")).isEqualTo(164L);
    }

    @Test
    void aLockWritesItsOwnBytesOnly() throws Exception {
        try (AutoCloseable room = acquire("Room", name)) {
            SharedLock lock = (SharedLock) call(call(room, "getCellAt", 1), "getLock");
            try (SharedLock.Held held = lock.lock()) {
                assertThat(held.wasAbandoned()).isFalse();
                assertThat(written(192)).containsExactly(156, 157, 158, 159);
                assertThat(((SharedLock) call(call(room, "getCellAt", 1), "getLock")).tryLock())
                        .isNull();
            }
            assertThat(written(192)).isEmpty();
        }
    }

    @Test
    void aLockOfReadersAndWritersWritesItsOwnBytesOnly() throws Exception {
        try (AutoCloseable room = acquire("Room", name)) {
            SharedReadWriteLock lock = (SharedReadWriteLock) call(room, "getReaders");
            try (SharedLock.Held reader = lock.readLock().lock()) {
                assertThat(written(192)).containsExactly(68, 69, 70, 71);
                assertThat(lock.writeLock().tryLock()).isNull();
                assertThat(reader.wasAbandoned()).isFalse();
            }
            try (SharedLock.Held writer = lock.writeLock().lock()) {
                assertThat(written(192)).containsExactly(64, 65, 66, 67);
                assertThat(lock.readLock().tryLock()).isNull();
                assertThat(writer.wasAbandoned()).isFalse();
            }
            assertThat(written(192)).isEmpty();
        }
    }

    /** Which of the first bytes aren't 0, those of a lock all told: an id has zeroes, too. */
    private List<Integer> written(int size) throws Exception {
        ByteBuffer bytes = ByteBuffer.wrap(read(name, 0, size)).order(ByteOrder.nativeOrder());
        List<Integer> written = new ArrayList<>();
        for (int i = 0; i < size; i += Integer.BYTES) {
            if (bytes.getInt(i) != 0) {
                written.addAll(List.of(i, i + 1, i + 2, i + 3));
            }
        }
        return written;
    }

    @Test
    void twoHandlesAreTwoOwners() throws Exception {
        try (AutoCloseable one = acquire("Fluent", name);
                AutoCloseable other = acquire("Fluent", name)) {
            try (SharedLock.Held held = ((SharedLock) call(one, "gate")).lock()) {
                assertThat(((SharedLock) call(other, "gate")).tryLock()).isNull();
                assertThat(held.wasAbandoned()).isFalse();
            }
            SharedLock.Held left = ((SharedLock) call(one, "gate")).lock();
            one.close();
            try (SharedLock.Held next = ((SharedLock) call(other, "gate")).tryLock()) {
                assertThat(next).isNotNull();
                assertThat(next.wasAbandoned()).isTrue();
            }
            left.close();
        }
    }

    @Test
    void aLockOfAnInheritedPropertyWorks() throws Exception {
        try (AutoCloseable derived = acquire("Derived", name);
                SharedLock.Held held = ((SharedLock) call(derived, "getLock")).lock()) {
            assertThat(held.wasAbandoned()).isFalse();
            assertThat(written(8)).containsExactly(0, 1, 2, 3);
        }
    }

    @Test
    void aLockInAMappedFileWorks(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("fluent");
        try (AutoCloseable one = (AutoCloseable) callStatic(type("Fluent"), "map", file);
                AutoCloseable other = (AutoCloseable) callStatic(type("Fluent"), "map", file)) {
            try (SharedLock.Held held = ((SharedLock) call(one, "gate")).lock()) {
                assertThat(((SharedLock) call(other, "gate")).tryLock()).isNull();
                assertThat(held.wasAbandoned()).isFalse();
            }
            assertThat(Files.readAllBytes(file)).startsWith(0, 0, 0, 0);
        }
    }

    @Test
    void aReadOnlyHandleHasNoLock() throws Exception {
        try (AutoCloseable writable = acquire("Fluent", name);
                AutoCloseable readOnly = (AutoCloseable) callStatic(type("Fluent"), "openReadOnly", name)) {
            SharedLock lock = (SharedLock) call(readOnly, "gate");
            assertThatThrownBy(lock::lock).isInstanceOf(UnsupportedOperationException.class);
            call(writable, "x", 1);
            assertThat(written(8)).containsExactly(4, 5, 6, 7);
        }
    }

    @Test
    void aSnapshotHasNoLocks() throws Exception {
        try (AutoCloseable room = acquire("Room", name)) {
            fill(room);
            Object snapshot = call(room, "snapshot");
            assertThat(snapshot)
                    .hasToString("Snapshot[tag=1, inside=Snapshot[x=2, y=3],"
                            + " cell=[Snapshot[x=0, y=0], Snapshot[x=4, y=5]]]");
            try (SharedLock.Held held = ((SharedLock) call(room, "getLast")).lock()) {
                assertThat(call(room, "snapshot")).isEqualTo(snapshot).hasSameHashCodeAs(snapshot);
                assertThat(held.wasAbandoned()).isFalse();
            }
            for (String getter : List.of("getReaders", "getLast")) {
                assertNoLock(snapshot, getter);
            }
            assertNoLock(call(snapshot, "getInside"), "getLock");
            assertNoLock(call(snapshot, "getCellAt", 0), "getLock");
            assertThat(room).hasToString("Room[tag=1, inside=Cell[x=2, y=3], cell=[Cell[x=0, y=0], Cell[x=4, y=5]]]");
        }
    }

    private static void assertNoLock(Object snapshot, String getter) {
        assertThatThrownBy(() -> call(snapshot, getter))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("a snapshot has no lock");
    }

    private static void fill(Object room) {
        call(room, "setTag", (byte) 1);
        call(call(room, "getInside"), "setX", 2);
        call(call(room, "getInside"), "setY", 3);
        call(call(room, "getCellAt", 1), "setX", 4);
        call(call(room, "getCellAt", 1), "setY", 5);
    }

    /** Its bytes are 0 to 3 lock, 4 to 11 u, 12 to 35 two cells, 64 to 127 readers. */
    @Test
    void aSnapshotOfBytesIsTheSameWhoeverHoldsTheLocks() throws Exception {
        try (AutoCloseable mixed = acquire("Mixed", name)) {
            write(name, 0, pattern(128, 1));
            Object snapshot = call(mixed, "snapshot");
            assertThat(snapshot.getClass().getSuperclass().getSimpleName()).isEqualTo("StructSnapshot");
            write(name, 0, pattern(4, 90));
            write(name, 16, pattern(4, 90));
            write(name, 28, pattern(4, 90));
            write(name, 64, pattern(64, 90));
            assertThat(call(mixed, "snapshot")).isEqualTo(snapshot).hasSameHashCodeAs(snapshot);
            write(name, 32, pattern(1, 90));
            assertThat(call(mixed, "snapshot")).isNotEqualTo(snapshot);
            assertNoLock(snapshot, "getLock");
            assertNoLock(snapshot, "getReaders");
            assertNoLock(call(snapshot, "getCellAt", 1), "getLock");
        }
    }

    /** Of as many elements as there are here, bytes that belong to no property are taken along, were there no locks. */
    @Test
    void aSnapshotOfManyBytesIsTheSameWhoeverHoldsTheLocks() throws Exception {
        try (AutoCloseable many = acquire("Many", name)) {
            call(call(many, "getCellAt", 1000), "setY", 7);
            Object snapshot = call(many, "snapshot");
            assertThat(snapshot.getClass().getSuperclass().getSimpleName()).isEqualTo("StructSnapshot");
            write(name, 8 + 12 * 1000 + 4, pattern(4, 90));
            assertThat(call(many, "snapshot")).isEqualTo(snapshot).hasSameHashCodeAs(snapshot);
            assertThat(call(call(snapshot, "getCellAt", 1000), "getY")).isEqualTo(7);
            write(name, 8 + 12 * 1000 + 8, pattern(4, 90));
            assertThat(call(many, "snapshot")).isNotEqualTo(snapshot);
        }
    }

    @Test
    void copiesLeaveTheBytesOfLocksAlone() throws Exception {
        try (AutoCloseable room = acquire("Room", name);
                AutoCloseable other = acquire("Room", name + "-2")) {
            byte[] there = pattern(192, 1);
            byte[] own = pattern(192, 100);
            byte[] expected = own.clone();
            for (int[] copied : new int[][] {{0, 1}, {128, 4}, {136, 4}, {140, 4}, {148, 4}, {152, 4}, {160, 4}}) {
                System.arraycopy(there, copied[0], expected, copied[0], copied[1]);
            }
            write(name, 0, there);
            for (Object source : List.of(room, call(room, "snapshot"))) {
                write(name + "-2", 0, own);
                call(other, "copyFrom", source);
                assertThat(read(name + "-2", 0, 192)).isEqualTo(expected);
            }
            assertThat(read(name, 0, 192)).isEqualTo(there);
        }
    }

    @Test
    void settersOfStructsLeaveTheBytesOfLocksAlone() throws Exception {
        Object foreign =
                classes.loadClass("demo.Locks$Foreign").getConstructor().newInstance();
        try (AutoCloseable room = acquire("Room", name)) {
            write(name, 0, pattern(192, 100));
            byte[] expected = pattern(192, 100);
            ByteBuffer values = ByteBuffer.wrap(expected).order(ByteOrder.nativeOrder());
            call(room, "setInside", foreign);
            values.putInt(128, 21).putInt(136, 22);
            assertThat(read(name, 0, 192)).isEqualTo(expected);
            call(room, "setCellAt", 1, call(room, "getInside"));
            values.putInt(152, 21).putInt(160, 22);
            assertThat(read(name, 0, 192)).isEqualTo(expected);
            call(room, "setCellAt", 0, call(call(room, "getInside"), "snapshot"));
            values.putInt(140, 21).putInt(148, 22);
            assertThat(read(name, 0, 192)).isEqualTo(expected);
        }
    }

    private static byte[] pattern(int length, int seed) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (seed + i % 26);
        }
        return bytes;
    }

    private Class<?> type(String struct) throws ClassNotFoundException {
        return classes.loadClass("demo.Locks_" + struct + "Shared");
    }

    private AutoCloseable acquire(String struct, String region) throws ClassNotFoundException {
        return (AutoCloseable) callStatic(type(struct), "acquire", region);
    }

    private static byte[] read(String region, int offset, int length) throws Exception {
        return Arrays.copyOfRange(Files.readAllBytes(Path.of("/dev/shm", region)), offset, offset + length);
    }

    private static void write(String region, long offset, byte[] bytes) throws Exception {
        try (FileChannel channel = FileChannel.open(Path.of("/dev/shm", region), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), offset);
        }
    }
}

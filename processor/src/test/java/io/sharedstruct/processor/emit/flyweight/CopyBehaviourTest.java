package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.UnknownEnumValueException;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Copies between structs of the library are of bytes, whatever lies there, and no copy ends half-way. */
@EnabledOnOs(OS.LINUX)
class CopyBehaviourTest {

    private static final String[] STRUCTS = {
        "package demo;",
        "import io.sharedstruct.*;",
        "import java.util.UUID;",
        "public class Copies {",
        // A text that C fills without NUL, beside an enum, and read-only and write-only properties.
        "  @SharedStruct public interface Point {",
        "    enum Kind { A, B }",
        "    @FixedString(4) String getName(); void setName(String name);",
        "    Kind getKind(); void setKind(Kind kind);",
        "    int getFixed();",
        "    void setHidden(int hidden);",
        "    short getX(); void setX(short x);",
        "  }",
        "  @SharedStruct(size = 128) public interface Points {",
        "    @Array(3) Point getPointAt(int index); void setPointAt(int index, Point point);",
        "    Point getOrigin(); void setOrigin(Point origin);",
        "    @BitField(unit = 8, width = 3) byte getBits(); void setBits(byte bits);",
        "  }",
        // Members of unions that no value alone can carry.
        "  @SharedStruct public interface Mixed {",
        "    @Union(\"a\") @FixedString(24) String getText(); void setText(String text);",
        "    @Union(\"a\") long getNumber(); void setNumber(long number);",
        "    @Union(\"b\") @Converted(UuidAs.Bytes.class) UUID getId(); void setId(UUID id);",
        "    @Union(\"b\") boolean isFlag(); void setFlag(boolean flag);",
        "    @Union(\"c\") @Converted(Strict.class) Odd getOdd(); void setOdd(Odd odd);",
        "    @Union(\"c\") @Array(8) byte getByteAt(int index); void setByteAt(int index, byte value);",
        "    @Union(\"d\") Point getPoint(); void setPoint(Point point);",
        "    @Union(\"d\") int getInt(); void setInt(int value);",
        "    int getEnd(); void setEnd(int end);",
        "  }",
        "  public record Odd(long value) {}",
        "  public static final class Strict {",
        "    public static long encode(Odd odd) { return odd.value(); }",
        "    public static Odd decode(long value) {",
        "      if (value % 2 == 0) { throw new IllegalArgumentException(value + \" is even\"); }",
        "      return new Odd(value);",
        "    }",
        "  }",
        "  @SharedStruct public interface Holder {",
        "    byte getTag(); void setTag(byte tag);",
        "    Mixed getOne(); void setOne(Mixed one);",
        "    @Array(2) Mixed getMixedAt(int index); void setMixedAt(int index, Mixed mixed);",
        "  }",
        // Structs of structs that overlap in part.
        "  @SharedStruct public interface Four {",
        "    @Array(4) int getValueAt(int index); void setValueAt(int index, int value);",
        "  }",
        "  @SharedStruct(size = 24) public interface Sliding {",
        "    @Offset(0) @Union(\"u\") Four getLeft(); void setLeft(Four left);",
        "    @Offset(4) @Union(\"u\") Four getRight(); void setRight(Four right);",
        "  }",
        "  public static class Foreign implements Point {",
        "    public String getName() { return \"abc\"; } public void setName(String name) {}",
        "    public Kind getKind() { return Kind.B; } public void setKind(Kind kind) {}",
        "    public int getFixed() { return 1; } public void setHidden(int hidden) {}",
        "    public short getX() { throw new IllegalStateException(\"no x\"); } public void setX(short x) {}",
        "  }",
        "  public static class Fine extends Foreign { public short getX() { return 9; } }",
        "}"
    };

    private static final JavaFileObject SOURCE = Fixtures.source("demo.Copies", STRUCTS);

    private final String name = "copies-" + UUID.randomUUID().toString().substring(0, 8);
    private final ClassLoader classes = GeneratedCode.loader(Fixtures.compile(SOURCE));

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
        Files.deleteIfExists(Path.of("/dev/shm", name + "-2"));
    }

    /** Points have 20 bytes: name 0, kind 4, fixed 8, hidden 12, x 16. */
    @Test
    void anElementIsCopiedAsItLiesWhateverAProgramInCWrote() throws Exception {
        try (AutoCloseable points = acquire("Points", name)) {
            byte[] wild = bytes(20, 0xF0);
            write(name, 20, wild);
            call(points, "setPointAt", 0, call(points, "getPointAt", 1));
            byte[] expected = wild.clone();
            Arrays.fill(expected, 8, 16, (byte) 0); // Neither is copied: one has no setter, the other no getter.
            Arrays.fill(expected, 18, 20, (byte) 0); // Padding.
            assertThat(read(name, 0, 20)).isEqualTo(expected);
            call(points, "setOrigin", call(points, "getPointAt", 0));
            assertThat(read(name, 60, 20)).isEqualTo(expected);
            assertThat(read(name, 20, 20)).isEqualTo(wild);
            assertThatThrownBy(() -> call(call(points, "getPointAt", 0), "getKind"))
                    .isInstanceOf(UnknownEnumValueException.class)
                    .hasMessageStartingWith("point[0].kind: value=");
            assertThatThrownBy(() -> call(call(points, "getOrigin"), "getKind"))
                    .isInstanceOf(UnknownEnumValueException.class)
                    .hasMessageStartingWith("origin.kind: value=");
        }
    }

    @Test
    void bitsOfOthersStay() throws Exception {
        try (AutoCloseable points = acquire("Points", name);
                AutoCloseable other = acquire("Points", name + "-2")) {
            write(name, 80, new byte[] {(byte) 0b1010_1101});
            write(name + "-2", 80, new byte[] {0b0101_0010});
            call(other, "copyFrom", points);
            assertThat(read(name + "-2", 80, 1)).containsExactly(0b0101_0101);
        }
    }

    @Test
    void aRegionIsCopiedToAnotherOneAndToItself() throws Exception {
        try (AutoCloseable points = acquire("Points", name);
                AutoCloseable other = acquire("Points", name + "-2")) {
            byte[] wild = bytes(128, 0xE0);
            write(name, 0, wild);
            call(other, "copyFrom", points);
            byte[] copied = read(name + "-2", 0, 128);
            for (int i = 0; i < 128; i++) {
                boolean isCopied = i < 80 && (i % 20 < 8 || i % 20 == 16 || i % 20 == 17);
                assertThat(copied[i])
                        .as("byte %d", i)
                        .isEqualTo(isCopied ? wild[i] : i == 80 ? (byte) (wild[i] & 7) : 0);
            }
            call(points, "copyFrom", points);
            assertThat(read(name, 0, 128)).isEqualTo(wild);
        }
    }

    @Test
    void structsThatOverlapInPartAreCopiedAsIfThroughAThirdPlace() throws Exception {
        try (AutoCloseable sliding = acquire("Sliding", name)) {
            byte[] wild = bytes(24, 1);
            write(name, 0, wild);
            call(sliding, "setRight", call(sliding, "getLeft"));
            byte[] expected = wild.clone();
            System.arraycopy(wild, 0, expected, 4, 16);
            assertThat(read(name, 0, 24)).isEqualTo(expected);
            write(name, 0, wild);
            call(sliding, "setLeft", call(sliding, "getRight"));
            expected = wild.clone();
            System.arraycopy(wild, 4, expected, 0, 16);
            assertThat(read(name, 0, 24)).isEqualTo(expected);
        }
    }

    @Test
    void theRegionThatIsClosedIsNamedAndAReadOnlyOneStaysAsItWas() throws Exception {
        AutoCloseable closed = acquire("Points", name + "-2");
        Object view = call(closed, "getPointAt", 1);
        closed.close();
        try (AutoCloseable points = acquire("Points", name);
                AutoCloseable reader = (AutoCloseable) callStatic(points.getClass(), "openReadOnly", name)) {
            write(name, 0, bytes(128, 3));
            for (Object source : new Object[] {closed, view}) {
                Object target = source == view ? call(points, "getPointAt", 0) : points;
                assertThatThrownBy(() -> call(target, "copyFrom", source))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("region '" + name + "-2' is closed");
            }
            assertThatThrownBy(() -> call(closed, "copyFrom", points))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("region '" + name + "-2' is closed");
            Object snapshot = call(points, "snapshot");
            for (Object source : new Object[] {points, snapshot}) {
                assertThatThrownBy(() -> call(reader, "copyFrom", source))
                        .isInstanceOf(UnsupportedOperationException.class)
                        .hasMessage("region '" + name + "' was opened read-only");
            }
            assertThat(read(name, 0, 128)).isEqualTo(bytes(128, 3));
        }
    }

    @Test
    void aSourceThatThrowsLeavesTheStructAsItWas() throws Exception {
        try (AutoCloseable points = acquire("Points", name)) {
            Object foreign = type("Copies$Foreign").getConstructor().newInstance();
            assertThatThrownBy(() -> call(points, "setPointAt", 2, foreign)).hasMessage("no x");
            // A snapshot has the text of 4 bytes, and there is room for 3 and a NUL.
            write(name, 20, new byte[] {'w', 'x', 'y', 'z', 1, 0, 0, 0});
            Object snapshot = call(call(points, "getPointAt", 1), "snapshot");
            assertThatThrownBy(() -> call(points, "setPointAt", 2, snapshot))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("point[2].name: the text needs 5 bytes with its NUL, the field has 4");
            assertThat(read(name, 40, 20)).containsOnly(0);
            call(points, "setPointAt", 2, type("Copies$Fine").getConstructor().newInstance());
            assertThat(read(name, 40, 20))
                    .containsExactly('a', 'b', 'c', 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0);
        }
    }

    /** Mixed: text 0 (24), id 24 (16), odd 40 (8), point 48 (20), end 68. */
    @Test
    void unionsAreCopiedByTheirBytesFromRegionsAndSnapshots() throws Exception {
        try (AutoCloseable holder = acquire("Holder", name);
                AutoCloseable other = acquire("Holder", name + "-2")) {
            for (int seed : new int[] {0, 2, 0x41, 0x80, 0xFF}) {
                byte[] wild = bytes(224, seed);
                write(name, 0, wild);
                byte[] expected = new byte[224];
                expected[0] = wild[0];
                for (int i = 0; i < 216; i++) {
                    // Of the point, what has a getter and a setter; of it and the int, the first 8 bytes.
                    int at = i % 72;
                    boolean isCopied = at < 56 || at == 64 || at == 65 || at >= 68;
                    expected[8 + i] = isCopied ? wild[8 + i] : 0;
                }
                Object snapshot = call(holder, "snapshot");
                call(other, "copyFrom", holder);
                assertThat(read(name + "-2", 0, 224))
                        .as("region, seed %d", seed)
                        .isEqualTo(expected);
                write(name + "-2", 0, new byte[224]);
                call(other, "copyFrom", snapshot);
                assertThat(read(name + "-2", 0, 224))
                        .as("snapshot, seed %d", seed)
                        .isEqualTo(expected);
                write(name + "-2", 0, new byte[224]);
                call(other, "setMixedAt", 1, call(call(holder, "getOne"), "snapshot"));
                assertThat(Arrays.copyOfRange(read(name + "-2", 0, 224), 152, 224))
                        .isEqualTo(Arrays.copyOfRange(expected, 8, 80));
                write(name + "-2", 0, new byte[224]);
                assertThat(call(holder, "snapshot")).isEqualTo(snapshot).hasSameHashCodeAs(snapshot);
            }
        }
    }

    @Test
    void aSnapshotOfBytesHasTheMethodsOfARecord() throws Exception {
        try (AutoCloseable mixed = acquire("Mixed", name)) {
            call(mixed, "setText", "some text");
            UUID id = UUID.fromString("01020304-0506-0708-090a-0b0c0d0e0f10");
            call(mixed, "setId", id);
            call(call(mixed, "getPoint"), "setName", "pt");
            write(name, 40, new byte[] {3, 0, 0, 0, 0, 0, 0, 0});
            call(mixed, "setEnd", -5);
            Object snapshot = call(mixed, "snapshot");
            call(mixed, "setText", "other");
            assertThat(snapshot.getClass().isRecord()).isFalse();
            assertThat(call(snapshot, "getText")).isEqualTo("some text");
            assertThat(call(snapshot, "text")).isEqualTo("some text");
            assertThat(call(snapshot, "id")).isEqualTo(id);
            assertThat(call(snapshot, "odd")).hasToString("Odd[value=3]");
            assertThat(call(call(snapshot, "getPoint"), "name")).isEqualTo("pt");
            assertThat(call(snapshot, "end")).isEqualTo(-5);
            assertThat(snapshot.toString())
                    .startsWith("Snapshot[text=some text, number=")
                    .endsWith(", end=-5]");
            assertThatThrownBy(() -> call(snapshot, "setEnd", 1))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("a snapshot is immutable");
            assertThat(call(mixed, "snapshot")).isNotEqualTo(snapshot);
            call(mixed, "copyFrom", snapshot);
            assertThat(call(mixed, "getText")).isEqualTo("some text");
            assertThat(call(mixed, "snapshot")).isEqualTo(snapshot).hasSameHashCodeAs(snapshot);
            mixed.close();
            assertThat(call(snapshot, "getText")).isEqualTo("some text");
        }
    }

    private static byte[] bytes(int length, int seed) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (seed == 0 ? 0 : seed + 7 * i | 1);
        }
        return bytes;
    }

    private Class<?> type(String type) throws ClassNotFoundException {
        return classes.loadClass("demo." + type);
    }

    private AutoCloseable acquire(String struct, String region) throws ClassNotFoundException {
        return (AutoCloseable) callStatic(type("Copies_" + struct + "Shared"), "acquire", region);
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

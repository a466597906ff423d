package io.sharedstruct.processor.emit.c;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Python's ctypes lays the same struct out alike, and each side reads what the other one has written. */
@EnabledOnOs(OS.LINUX)
class CtypesTest {

    private static final String JAVA = """
            package demo;
            import io.sharedstruct.*;
            @SharedStruct interface Data {
                byte getTag(); void setTag(byte v);
                Point getOrigin();
                @Array(2) Point getPointAt(int i);
                @Array({2, 3}) short getCellAt(int i, int j); void setCellAt(int i, int j, short v);
                @Unsigned(32) long getCount(); void setCount(long v);
                @ByteOrder(Endian.BIG) int getPort(); void setPort(int v);
                @ByteOrder(Endian.LITTLE) double getRatio(); void setRatio(double v);
                @Union("value") long getWhole(); void setWhole(long v);
                @Union("value") @Array(2) int getHalfAt(int i); void setHalfAt(int i, int v);
                @FixedString(10) String getText(); void setText(String v);
            }
            @SharedStruct interface Point { int getX(); void setX(int v); double getY(); void setY(double v); }
            """;

    private static final String PYTHON = """
            import ctypes, mmap, sys

            class Point(ctypes.Structure):
                _fields_ = [("x", ctypes.c_int32), ("y", ctypes.c_double)]

            class Value(ctypes.Union):
                _fields_ = [("whole", ctypes.c_int64), ("half", ctypes.c_int32 * 2)]

            class Data(ctypes.Structure):
                _fields_ = [
                    ("tag", ctypes.c_int8),
                    ("origin", Point),
                    ("point", Point * 2),
                    ("cell", (ctypes.c_int16 * 3) * 2),
                    ("count", ctypes.c_uint32),
                    ("port", ctypes.c_int32.__ctype_be__),
                    ("ratio", ctypes.c_double.__ctype_le__),
                    ("value", Value),
                    ("text", ctypes.c_char * 10),
                ]

            with open(sys.argv[1], "r+b") as file:
                memory = mmap.mmap(file.fileno(), ctypes.sizeof(Data))
            data = Data.from_buffer(memory)
            print(ctypes.sizeof(Data), *[getattr(Data, name).offset for name, _ in Data._fields_])
            print(data.tag, data.origin.x, data.origin.y, data.point[1].x, data.point[1].y)
            print(*[data.cell[i][j] for i in range(2) for j in range(3)])
            print(data.count, data.port, data.ratio, data.value.whole, data.text.decode())
            data.tag = -2
            data.origin.y = -2.5
            data.point[0].x = 20
            data.cell[1][2] = -26
            data.count = 4000000000
            data.port = 443
            data.ratio = 0.75
            data.value.half[1] = 9
            data.text = b"Python"
            """;

    @TempDir
    private Path folder;

    private final Path region = Path.of("/dev/shm", "ctypes-" + UUID.randomUUID());

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(region);
    }

    @Test
    void bothSidesReadWhatTheOtherOneWrote() throws Exception {
        Class<?> shared = GeneratedCode.load("demo.DataShared", Fixtures.source("demo.Data", JAVA));
        Path script = Files.writeString(folder.resolve("peer.py"), PYTHON);
        try (AutoCloseable data = (AutoCloseable)
                callStatic(shared, "acquire", region.getFileName().toString())) {
            call(data, "setTag", (byte) -1);
            call(call(data, "getOrigin"), "setX", 1);
            call(call(data, "getOrigin"), "setY", 1.5);
            call(call(data, "getPointAt", 1), "setX", 11);
            call(call(data, "getPointAt", 1), "setY", 11.5);
            for (int i = 0; i < 6; i++) {
                call(data, "setCellAt", i / 3, i % 3, (short) (i - 3));
            }
            call(data, "setCount", 3_000_000_000L);
            call(data, "setPort", 80);
            call(data, "setRatio", 0.25);
            call(data, "setWhole", 0x0000000100000002L);
            call(data, "setText", "Java");

            assertThat(new CTools(folder).execute(List.of("python3", script.toString(), region.toString())))
                    .containsExactly(
                            "112 0 8 24 56 68 72 80 88 96",
                            "-1 1 1.5 11 11.5",
                            "-3 -2 -1 0 1 2",
                            "3000000000 80 0.25 4294967298 Java");
            assertThat(data)
                    .hasToString("Data[tag=-2, origin=Point[x=1, y=-2.5],"
                            + " point=[Point[x=20, y=0.0], Point[x=11, y=11.5]], cell=[-3, -2, -1, 0, 1, -26],"
                            + " count=4000000000, port=443, ratio=0.75, whole=38654705666, half=[2, 9], text=Python]");
        }
    }
}

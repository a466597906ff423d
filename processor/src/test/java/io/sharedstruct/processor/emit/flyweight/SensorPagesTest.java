package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One program reads the pages of programs that say in a header what follows it, where, how many and how far apart. */
@EnabledOnOs(OS.LINUX)
class SensorPagesTest {

    private static final String SENSOR = """
            package demo;
            import io.sharedstruct.*;
            @SharedStruct
            public interface Sensor {
                @Unsigned(32) long getId();
                int getInstance();
                @FixedString(128) String getName();
                @FixedString(128) String getUserName();
                @FixedString(128) String getUtf8Name();
            }
            """;

    private static final String READING = """
            package demo;
            import io.sharedstruct.*;
            @SharedStruct(pack = 1)
            public interface Reading {
                int getKind();
                int getSensor();
                @FixedString(15) String getLabel();
                double getValue();
                void setValue(double value);
            }
            """;

    private static final String HEADER = """
            package demo;
            import io.sharedstruct.*;
            @SharedStruct(name = "$sensors$")
            public interface Page {
                int getMagic();
                int getVersion();
                @Unsigned(32) long getSensorOffset();
                @Unsigned(32) long getSensorSize();
                int getSensorCount();
                @Unsigned(32) long getReadingOffset();
                @Unsigned(32) long getReadingSize();
                int getReadingCount();
            }
            """;

    /** The same header, as a later version of the struct has it. */
    private static final String GROWN = """
            package demo;
            import io.sharedstruct.*;
            @SharedStruct
            public interface Grown {
                int getMagic();
                @Array(7) int getWordAt(int index);
                @Since(2) @Array(600) long getPolledAt(int index);
                void setPolledAt(int index, long polled);
            }
            """;

    private static final String READER = """
            package demo;
            import io.sharedstruct.*;
            public class Reader {
                public static String read(String name) {
                    try (PageShared page = PageShared.openReadOnly(name)) {
                        return read(page);
                    }
                }
                public static String read(PageShared page) {
                    StringBuilder text = new StringBuilder();
                    SensorShared.View sensor = new SensorShared.View();
                    for (int i = 0; i < page.getSensorCount(); i++) {
                        page.viewAt(page.getSensorOffset() + i * page.getSensorSize(), sensor);
                        if (sensor.getId() != 0xF0000000L + i || sensor.getInstance() != -i
                                || !sensor.getName().equals("sensor " + i) || !sensor.getUserName().equals("mine " + i)
                                || !sensor.getUtf8Name().equals("f\\u00fchler " + i)) {
                            throw new AssertionError(i + ": " + sensor);
                        }
                    }
                    ReadingShared.View reading = new ReadingShared.View();
                    double sum = 0;
                    for (int i = 0; i < page.getReadingCount(); i++) {
                        page.viewAt(page.getReadingOffset() + i * page.getReadingSize(), reading);
                        if (reading.getKind() != i % 7 || reading.getSensor() != i % page.getSensorCount()
                                || !reading.getLabel().equals("reading " + i)) {
                            throw new AssertionError(i + ": " + reading);
                        }
                        sum += reading.getValue();
                    }
                    return text.append(page.getSensorCount()).append(' ').append(page.getReadingCount()).append(' ')
                            .append(sum).append(' ').append(page.regionSize()).append(' ')
                            .append(page.isLayoutVerified()).toString();
                }
                public static String beyond(String name, long offset) {
                    try (PageShared page = PageShared.openReadOnly(name)) {
                        SensorShared.View view = new SensorShared.View();
                        try {
                            return page.viewAt(offset, view).toString();
                        } catch (IndexOutOfBoundsException e) {
                            return e.getMessage() + " " + view;
                        }
                    }
                }
                public static String write(String name) {
                    try (PageShared page = PageShared.openReadOnly(name)) {
                        page.viewAt(page.getReadingOffset(), new ReadingShared.View()).setValue(1);
                        return "written";
                    } catch (UnsupportedOperationException e) {
                        return e.getMessage();
                    }
                }
                public static String update(String name) {
                    try (PageShared page = PageShared.open(name)) {
                        ReadingShared.View last = page.viewAt(
                                page.getReadingOffset() + (page.getReadingCount() - 1) * page.getReadingSize(),
                                new ReadingShared.View());
                        last.setValue(-1);
                        return last.snapshot().value() + " " + last.getLabel();
                    }
                }
                public static String absent(String name) {
                    try (GrownShared page = GrownShared.open(name)) {
                        String before = page.getPolledAt(0) + " " + page.getPolledAt(599);
                        page.setPolledAt(599, 7);
                        return before + " " + page.getPolledAt(599) + " " + page.regionSize() + " " + page.getMagic();
                    }
                }
                public static String grown(String name) {
                    try (GrownShared page = GrownShared.openReadOnly(name)) {
                        page.snapshot();
                        return page.getMagic() + " " + page.getPolledAt(0);
                    }
                }
            }
            """;

    /** A page as other programs make it, which know nothing of this library. */
    private static final List<String> C = List.of(
            "#include <fcntl.h>",
            "#include <stdint.h>",
            "#include <stdio.h>",
            "#include <stdlib.h>",
            "#include <string.h>",
            "#include <sys/mman.h>",
            "#include <sys/stat.h>",
            "#include <unistd.h>",
            "struct sensor { uint32_t id; int32_t instance; char name[128], user[128], utf8[128]; };",
            "struct header { uint32_t magic, version, so, ss, sn, ro, rs, rn; };",
            "#pragma pack(push, 1)",
            "struct reading { int32_t kind, sensor; char label[15]; double value; };",
            "#pragma pack(pop)",
            "int main(int argc, char **argv) {",
            "  if (argc != 5 || sizeof(struct sensor) != 392) return 1;",
            "  uint32_t sensors = (uint32_t) atoi(argv[2]), readings = (uint32_t) atoi(argv[3]), stride = (uint32_t) atoi(argv[4]);",
            "  struct header h = { 0x53695748, 2, sizeof h, stride, sensors, (uint32_t) sizeof h + sensors * stride,",
            "      sizeof(struct reading), readings };",
            "  size_t length = h.ro + readings * sizeof(struct reading);",
            "  int fd = shm_open(argv[1], O_RDWR | O_CREAT | O_EXCL, 0600);",
            "  if (fd < 0 || ftruncate(fd, (off_t) length) != 0) return 2;",
            "  char *page = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);",
            "  if (page == MAP_FAILED) return 3;",
            "  memcpy(page, &h, sizeof h);",
            "  for (uint32_t i = 0; i < sensors; i++) {",
            "    struct sensor s = { 0xF0000000u + i, -(int32_t) i, \"\", \"\", \"\" };",
            "    sprintf(s.name, \"sensor %u\", i);",
            "    sprintf(s.user, \"mine %u\", i);",
            "    sprintf(s.utf8, \"f\\303\\274hler %u\", i);",
            "    memcpy(page + h.so + i * stride, &s, sizeof s);",
            "  }",
            "  for (uint32_t i = 0; i < readings; i++) {",
            "    struct reading r = { (int32_t) (i % 7), (int32_t) (i % sensors), \"\", i };",
            "    snprintf(r.label, sizeof r.label, \"reading %u\", i % 100000);",
            "    memcpy(page + h.ro + i * sizeof r, &r, sizeof r);",
            "  }",
            "  printf(\"%zu\\n\", length);",
            "  return 0;",
            "}");

    private static final String PYTHON = """
            import os, struct, sys
            from multiprocessing import resource_tracker, shared_memory
            name, sensors, readings, stride = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
            length = 32 + sensors * stride + readings * 31
            memory = shared_memory.SharedMemory(name, create=True, size=length)
            resource_tracker.unregister(memory._name, "shared_memory")
            struct.pack_into("=8I", memory.buf, 0, 0x53695748, 2, 32, stride, sensors, 32 + sensors * stride, 31, readings)
            for i in range(sensors):
                struct.pack_into("=Ii128s128s128s", memory.buf, 32 + i * stride, 0xF0000000 + i, -i, b"sensor %d" % i,
                    b"mine %d" % i, "f\\u00fchler {}".format(i).encode())
            for i in range(readings):
                struct.pack_into("=ii15sd", memory.buf, 32 + sensors * stride + i * 31, i % 7, i % sensors,
                    b"reading %d" % i, i)
            print(os.stat("/dev/shm/" + name).st_size)
            """;

    @TempDir
    private Path folder;

    private final String name = "$sensors$ {" + UUID.randomUUID().toString().substring(0, 8) + "}! (a, b)";
    private CTools tools;
    private Class<?> reader;

    @BeforeEach
    void compile() throws Exception {
        tools = new CTools(folder);
        reader = GeneratedCode.load("demo.Reader", sources());
    }

    private static JavaFileObject[] sources() {
        return new JavaFileObject[] {
            Fixtures.source("demo.Sensor", SENSOR),
            Fixtures.source("demo.Reading", READING),
            Fixtures.source("demo.Page", HEADER),
            Fixtures.source("demo.Grown", GROWN),
            Fixtures.source("demo.Reader", READER)
        };
    }

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(Path.of("/dev/shm", name));
    }

    private static String expected(int sensors, int readings, int stride, long length) {
        assertThat(length).isGreaterThanOrEqualTo(32 + (long) sensors * stride + (long) readings * 31);
        return sensors + " " + readings + " " + ((long) readings * (readings - 1) / 2) + ".0 " + length + " false";
    }

    private long byC(int sensors, int readings, int stride) throws Exception {
        return Long.parseLong(
                tools.run(C, name, "" + sensors, "" + readings, "" + stride).get(0));
    }

    private long byPython(int sensors, int readings, int stride) throws Exception {
        Path script = Files.writeString(folder.resolve("page.py"), PYTHON);
        return Long.parseLong(
                tools.execute(List.of("python3", script.toString(), name, "" + sensors, "" + readings, "" + stride))
                        .get(0));
    }

    @Test
    void readsPagesOfThreePrograms() throws Exception {
        long length = byC(18, 300, 392);
        assertThat(callStatic(reader, "read", name)).isEqualTo(expected(18, 300, 392, length));
        removeRegion();
        length = byC(25, 500, 392);
        assertThat(callStatic(reader, "read", name)).isEqualTo(expected(25, 500, 392, length));
        removeRegion();
        length = byC(18, 300, 400);
        assertThat(callStatic(reader, "read", name)).isEqualTo(expected(18, 300, 400, length));
        removeRegion();
        length = byPython(25, 500, 400);
        assertThat(callStatic(reader, "read", name)).isEqualTo(expected(25, 500, 400, length));
    }

    @Test
    void aViewStaysInsideOfTheRegion() throws Exception {
        long length = byC(18, 0, 392);
        assertThat(length).isEqualTo(32 + 18 * 392);
        assertThat(callStatic(reader, "beyond", name, length - 392).toString()).startsWith("Sensor[id=4026531857, ");
        for (long offset : new long[] {length - 391, length, -1, Long.MIN_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE}) {
            assertThat(callStatic(reader, "beyond", name, offset))
                    .isEqualTo("viewAt: offset=" + offset + " size=392 regionSize=" + length
                            + " Sensor[not pointed at a struct]");
        }
        assertThat(callStatic(reader, "beyond", name, 33L).toString()).startsWith("Sensor[id=");
    }

    @Test
    void aViewIsAsReadOnlyAsItsRegion() throws Exception {
        byC(2, 3, 392);
        assertThat(callStatic(reader, "write", name)).isEqualTo("region '" + name + "' was opened read-only");
        assertThat(callStatic(reader, "update", name)).isEqualTo("-1.0 reading 2");
        assertThat(Files.readAllBytes(Path.of("/dev/shm", name))).endsWith(0, 0, 0, 0, 0, 0, 0xf0, 0xbf);
    }

    /** The struct of the header has grown by 4,800 bytes since the page was made; what is written there stays here. */
    @Test
    void fieldsThatARegionOfAnEarlierVersionLacksAreZero() throws Exception {
        long length = byC(0, 0, 392);
        assertThat(length).isEqualTo(32);
        assertThat(callStatic(reader, "absent", name)).isEqualTo("0 0 7 32 1399412552");
        assertThat(callStatic(reader, "grown", name)).isEqualTo("1399412552 0");
        assertThat(callStatic(reader, "read", name)).isEqualTo("0 0 0.0 32 false");
        assertThat(Path.of("/dev/shm", name)).hasSize(32);
    }

    @Test
    void aRegionThatEndsInTheMiddleOfAFieldIsOfAnotherStruct() throws Exception {
        Files.write(Path.of("/dev/shm", name), new byte[36]);
        assertThatThrownBy(() -> callStatic(reader, "grown", name))
                .hasMessage("openReadOnly '" + name
                        + "': the object has 36 bytes and no footer, and ends in the middle of polled"
                        + " of Grown; it is one of another struct");
        Files.write(Path.of("/dev/shm", name), new byte[31]);
        assertThatThrownBy(() -> callStatic(reader, "grown", name))
                .hasMessage("openReadOnly '" + name
                        + "': the object has 31 bytes and no footer, Grown needs 32 bytes; another"
                        + " program created it too small or is still doing so");
    }
}

package io.sharedstruct.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A field that is written by its name gets its bytes, and no other byte changes. */
@OnPosix
class RegionWriterTest {

    private static final String DESCRIPTOR = """
            format 2
            enum NEW=0,OPEN=1
            struct
            0 int16/be 2 a
            2 enum8#1 1 e
            layout
            0 uint8:3@2 1 bits
            1 int8:2@6 1 more
            2 uint16:16@0 2 unit
            4 uint64:60@4/be 8 wide
            12 struct#2[2] 8 s
            20 string/UTF-16BE/prefixed16/be 12 text
            32 lock 4 lock
            37 int32/be 4 odd
            41 uint64:9@3 8 split
            49 bool8 1 flag
            56 float64 8 d
            64 int64/InstantAs.Millis 8 at
            72 string/UTF-8 4 name
            """;

    private static final RegionLayout LAYOUT = new RegionLayout(
            "Data", null, 76, StructDescription.parse(76, DESCRIPTOR).fingerprint(), DESCRIPTOR);

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    @BeforeEach
    void needsLinux() {
        Needs.linux();
    }

    private String hex(int from, int length) {
        byte[] bytes = ShmNames.bytes(name);
        return HexFormat.of().formatHex(bytes, from, from + length);
    }

    @Test
    void eachFieldIsWrittenWhereItLies() {
        try (TestStruct region = TestStruct.acquire(LAYOUT, options);
                RegionWriter writer = RegionWriter.open(name)) {
            assertThat(region.isCreator()).isTrue();
            byte[] before = ShmNames.bytes(name);
            String[][] writes = {
                {"bits", "5", "0", "0", "1", "14"},
                {"more", "-1", "0", "1", "1", "c0"},
                {"s[1].a", "-2", "0", "16", "2", "fffe"},
                {"s[1].e", "OPEN", "NEW", "18", "1", "01"},
                {"wide", "1", "0", "4", "8", "0000000000000010"},
                {"text", "hé", "\"\"", "20", "12", "0004006800e9000000000000"},
                {"odd", "0x01020304", "0", "37", "4", "01020304"},
                {"flag", "true", "false", "49", "1", "01"},
                {"name", "abc", "\"\"", "72", "4", "61626300"}
            };
            for (String[] write : writes) {
                assertThat(writer.set(write[0], write[1])).as(write[0]).isEqualTo(write[2]);
                int offset = Integer.parseInt(write[3]);
                int length = Integer.parseInt(write[4]);
                assertThat(hex(offset, length)).as(write[0]).isEqualTo(write[5]);
                byte[] after = ShmNames.bytes(name);
                System.arraycopy(after, offset, before, offset, length);
                assertThat(after).as(write[0]).isEqualTo(before);
            }
            assertThat(writer.set("split", "511")).isEqualTo("0");
            assertThat(hex(41, 8)).isEqualTo("f80f000000000000");
            assertThat(writer.set("split", "0")).isEqualTo("511");
            assertThat(writer.set("d", "1.5")).isEqualTo("0.0");
            assertThat(writer.set("d", "NaN")).isEqualTo("1.5");
            assertThat(writer.set("at", "1970-01-01T00:00:00.007Z")).isEqualTo("0 (1970-01-01T00:00:00Z)");
            assertThat(writer.set("at", "8")).isEqualTo("7 (1970-01-01T00:00:00.007Z)");
            assertThat(writer.set("text", "")).isEqualTo("\"hé\"");
            assertThat(hex(20, 12)).isEqualTo("000000000000000000000000");
            assertThat(writer.struct().size()).isEqualTo(76);
        }
    }

    @Test
    void whatIsRefusedChangesNothing() {
        try (TestStruct region = TestStruct.acquire(LAYOUT, options);
                RegionWriter writer = RegionWriter.open(name)) {
            assertThat(region.isCreator()).isTrue();
            byte[] before = ShmNames.bytes(name);
            String[][] refused = {
                {"bits", "8", "bits: '8' is no uint8:3@2; it has 0 to 7"},
                {"lock", "0", "lock: can't be written: a lock has no value, and threads rely on it"},
                {"s", "0", "s: an array of 2; say which element, s[0] for example"},
                {"s[0]", "0", "s[0]: can't be written: it is a struct; say which of its fields"},
                {"s[2].a", "0", "'2' is no index of 's', which are 0 to 1"},
                {"s[0].e", "SHUT", "s[0].e: 'SHUT' is no enum8; it has NEW=0, OPEN=1"},
                {"name", "abcd", "name: the text needs 5 bytes with its NUL, the field has 4"}
            };
            for (String[] write : refused) {
                assertThatThrownBy(() -> writer.set(write[0], write[1]))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(write[2]);
            }
            assertThat(ShmNames.bytes(name)).isEqualTo(before);
        }
    }

    /** Two who write bits of a unit at the same time lose nothing of each other. */
    @Test
    void bitsOfAUnitAreWrittenTogether() throws Exception {
        String descriptor = "0 uint8:4@0 1 low\n0 uint8:4@4 1 high\n";
        RegionLayout layout = new RegionLayout(
                "Bits", null, 1, StructDescription.parse(1, descriptor).fingerprint(), descriptor);
        try (TestStruct region = TestStruct.acquire(layout, options);
                RegionWriter low = RegionWriter.open(name);
                RegionWriter high = RegionWriter.open(name)) {
            assertThat(region.isCreator()).isTrue();
            int times = 400;
            CountDownLatch start = new CountDownLatch(2);
            String[] lost = {"", ""};
            Thread[] threads = new Thread[2];
            for (int i = 0; i < 2; i++) {
                int number = i;
                threads[i] = new Thread(() -> {
                    String field = number == 0 ? "low" : "high";
                    RegionWriter writer = number == 0 ? low : high;
                    start.countDown();
                    try {
                        start.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    for (int j = 1; j <= times; j++) {
                        String old = writer.set(field, Integer.toString(j % 16));
                        if (!old.equals(Integer.toString((j - 1) % 16))) {
                            lost[number] = field + " was " + old + " before " + j % 16;
                        }
                    }
                });
            }
            for (Thread thread : threads) {
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(lost).containsOnly("");
            assertThat(ShmNames.bytes(name)[0]).isZero();
        }
    }

    @Test
    void aWriterIsNoHolder() {
        RegionWriter writer;
        try (TestStruct region = TestStruct.acquire(LAYOUT, options)) {
            assertThat(region.isCreator()).isTrue();
            writer = RegionWriter.open(name);
        }
        assertThat(ShmNames.exists(name)).isFalse();
        writer.close();
        writer.close();
        assertThatThrownBy(() -> writer.set("bits", "1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("what had region '" + name + "' open is closed");
    }

    private byte[] left() {
        try (TestStruct region = TestStruct.acquire(LAYOUT, options)) {
            assertThat(region.isCreator()).isTrue();
            return ShmNames.bytes(name);
        }
    }

    private void put(byte[] bytes) throws Exception {
        Files.write(ShmNames.path(name), bytes);
        Files.setPosixFilePermissions(ShmNames.path(name), PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatIsntDescribedIsRefused() throws Exception {
        assertThatThrownBy(() -> RegionWriter.open(name)).isInstanceOf(RegionNotFoundException.class);
        byte[] bytes = left();
        put(Arrays.copyOf(bytes, 100));
        assertRefused("another program made it, and nothing says which fields it has");
        byte[] unfinished = bytes.clone();
        unfinished[unfinished.length - 1] = 'I';
        put(unfinished);
        assertRefused("the region isn't finished: its creator is at work, or died");
        assertThat(ShmNames.bytes(name)).isEqualTo(unfinished);
    }

    private void assertRefused(String problem) {
        assertThatThrownBy(() -> RegionWriter.open(name))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining(problem);
    }

    /** It was stale, and somebody has begun anew with another struct in the same bytes. */
    @Test
    void anotherStructInThePlaceOfTheRegionIsNotWritten() throws Exception {
        put(left());
        RegionLayout other = new RegionLayout(
                "Other",
                null,
                80,
                StructDescription.parse(80, "0 int64[10] 80 y\n").fingerprint(),
                "0 int64[10] 80 y\n");
        try (RegionWriter writer = RegionWriter.open(name)) {
            assertThat(writer.set("flag", "1")).isEqualTo("false");
            try (TestStruct next = TestStruct.acquire(other, options)) {
                assertThat(next.isCreator()).isTrue();
                byte[] before = ShmNames.bytes(name);
                assertThatThrownBy(() -> writer.set("flag", "1"))
                        .isInstanceOf(SharedMemoryException.class)
                        .hasMessageContaining("another struct is described there, or none");
                assertThat(ShmNames.bytes(name)).isEqualTo(before);
            }
        }
    }

    @Test
    void aShortenedRegionIsNotWritten() throws Exception {
        put(left());
        try (RegionWriter writer = RegionWriter.open(name);
                RandomAccessFile file = new RandomAccessFile(ShmNames.path(name).toFile(), "rw")) {
            file.setLength(10);
            assertThatThrownBy(() -> writer.set("flag", "1")).isInstanceOf(SharedMemoryException.class);
            assertThat(file.length()).isEqualTo(10);
        }
    }
}

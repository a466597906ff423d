package io.sharedstruct.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.inspect.RegionReader;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.tools.testing.Holder;
import io.sharedstruct.tools.testing.Jar.Result;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Regions that others have forged, for every command: no exception, no control character, no end of memory, no wait. */
@OnPosix
class HostileTest {

    private static final int TAIL = 64;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    /** An object with a footer that fits to a descriptor. */
    private void forge(String objectName, long size, String descriptor) {
        byte[] text = descriptor.getBytes(StandardCharsets.UTF_8);
        int length = (int) ((size + text.length + TAIL + 4095) / 4096 * 4096);
        long fingerprint = fingerprint(text);
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.nativeOrder());
        bytes.position(length - TAIL - text.length);
        bytes.put(text)
                .putLong(fingerprint)
                .putLong(size)
                .putLong(-1)
                .putLong(Long.MAX_VALUE)
                .putInt(text.length)
                .putShort((short) (descriptor.startsWith("format 2") ? 2 : 1))
                .put((byte) 1);
        bytes.position(length - 8);
        bytes.put("SHSTRUCR".getBytes(StandardCharsets.US_ASCII));
        names.put(objectName, bytes.array());
    }

    private static long fingerprint(byte[] descriptor) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(descriptor))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertHarmless(Result result, String what) {
        String all = result.out() + result.err();
        assertThat(all.chars()
                        .filter(unit -> (unit < ' ' && unit != '\n') || (unit >= 0x7f && unit < 0xa0))
                        .toArray())
                .as(what)
                .isEmpty();
        assertThat(all)
                .as(what)
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("\u202e");
        assertThat(result.exitCode()).as(what + all).isBetween(0, 2);
    }

    private void assertAllHarmless(String objectName, Path folder) {
        Path file = folder.resolve("dump");
        String copy = names.next();
        for (String[] command : new String[][] {
            {"list"},
            {"list", objectName},
            {"list", "--json", objectName},
            {"inspect", objectName},
            {"inspect", "--json", objectName},
            {"inspect", "--hex", objectName},
            {"watch", "--csv", "--count", "1", objectName},
            {"watch", "--count", "1", objectName},
            {"set", objectName, "x", "1"},
            {"dump", "--force", objectName, file.toString()},
            {"restore", file.toString(), copy},
            {"remove", objectName},
            {"clean"}
        }) {
            assertHarmless(Called.with(command), String.join(" ", command));
        }
    }

    @Test
    void namesWithSequencesOfTerminalsAreEscaped(@TempDir Path folder) throws Exception {
        String bad = name.substring(0, 20) + "\u001b[31m\u202e\u009b\n";
        try {
            Files.write(ShmNames.path(bad), new byte[10]);
            Result result = Called.with("list", name.substring(0, 20) + "*");
            assertThat(result.out()).contains(name.substring(0, 20) + "\\u001b[31m\\u202e\\u009b\\u000a  foreign");
            assertThat(Called.with("list", "--json", name.substring(0, 20) + "*")
                            .out())
                    .contains("\"name\": \"" + name.substring(0, 20) + "\\u001B[31m\\u202e\\u009b\\n\"");
            assertAllHarmless(bad, folder);
            assertThat(Called.with("remove", "-y", bad).out())
                    .isEqualTo("removed '" + name.substring(0, 20)
                            + "\\u001b[31m\\u202e\\u009b\\u000a', which was of another program\n");
        } finally {
            Files.deleteIfExists(ShmNames.path(bad));
        }
    }

    @Test
    void namesOfFieldsAndConstantsAreEscaped(@TempDir Path folder) {
        forge(
                name,
                16,
                "format 2\nenum A\u001b[2J=0\nlayout\n0 enum32#1 4 \u001b]0;x\u0007\n4 evil\u001b[31m 4 \u202ey\n");

        assertThat(Called.with("list", name).out()).contains(name + "  kept");
        assertAllHarmless(name, folder);
    }

    @Test
    void fewBytesThatStandForManyFieldsEndSoon(@TempDir Path folder) {
        StringBuilder descriptor = new StringBuilder("format 2\nstruct\n0 int8 1 a\n0 uint8 1 b\n");
        for (int i = 1; i <= 12; i++) {
            descriptor
                    .append("struct\n0 struct#")
                    .append(i)
                    .append(" 1 a\n0 struct#")
                    .append(i)
                    .append(" 1 b\n");
        }
        descriptor.append("layout\n0 struct#13 1 x\n");
        forge(name, 1, descriptor.toString());
        assertAllHarmless(name, folder);

        String large = names.next();
        forge(large, 1 << 16, "0 int8[65536] 65536 x\n0 int8[256][256] 65536 y\n");
        assertAllHarmless(large, folder);
    }

    @Test
    void damagedRegionsOfAnyKindAreHarmless(@TempDir Path folder) {
        Random random = new Random(4711);
        Holder.kept(name);
        byte[] good = ShmNames.bytes(name);
        for (int round = 0; round < 6; round++) {
            byte[] bad = good.clone();
            int from = good.length - 700;
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                bad[from + random.nextInt(700)] = (byte) random.nextInt();
            }
            names.put(name, random.nextInt(5) == 0 ? Arrays.copyOf(bad, random.nextInt(bad.length)) : bad);
            assertAllHarmless(name, folder);
        }
    }

    @Test
    void aRegionThatEndsWhileItIsReadIsAnErrorOfOneLine(@TempDir Path folder) throws Exception {
        Holder.kept(name);
        try (var reader = RegionReader.open(name);
                var file = FileChannel.open(ShmNames.path(name), StandardOpenOption.WRITE)) {
            file.truncate(100);
            assertThat(reader.length()).isEqualTo(100);
        }
        assertAllHarmless(name, folder);
        assertThat(Called.with("inspect", name).exitCode()).isEqualTo(1);
    }
}

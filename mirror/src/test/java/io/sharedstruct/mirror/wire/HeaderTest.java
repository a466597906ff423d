package io.sharedstruct.mirror.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTest {

    private static final Header IMAGE = new Header(
            MessageType.IMAGE, Header.CONSISTENT, 0x1122334455667788L, 2, 3, 4, 5, 6, 7, 9, 300, 100, 8, 260);

    private static ByteBuffer written(Header header, int following) {
        ByteBuffer bytes = ByteBuffer.allocate(Header.LENGTH + following);
        header.write(bytes);
        return bytes.rewind();
    }

    @Test
    void liesInTheBytesAsTheFormatSays() {
        assertThat(HexFormat.of().formatHex(written(IMAGE, 0).array()))
                .isEqualTo("53534d52" + "01" + "02" + "02" + "00" + "8877665544332211" + "0200000000000000"
                        + "0300000000000000" + "0400000000000000" + "0500000000000000" + "0600000000000000"
                        + "0700000000000000" + "0900000000000000" + "2c01000000000000" + "6400000000000000" + "08000000"
                        + "04010000");
    }

    @Test
    void isReadAsItWasWritten() {
        ByteBuffer bytes = written(IMAGE, 8);
        assertThat(Header.read(bytes, 0)).isEqualTo(IMAGE);
        assertThat(bytes.remaining()).isEqualTo(8);
        assertThat(Header.read(written(IMAGE, 24), 16)).isEqualTo(IMAGE);
    }

    /** What a byte says that is wrong, at its place. */
    @ParameterizedTest
    @CsvSource({
        "0, 84", "4, 2", "5, 9", "5, 0", "6, 4", "6, 16", "7, 1", "91, -1", "95, -1", "79, -1", "87, -1", "88, 9"
    })
    void whatCantBeIsNone(int place, int value) {
        ByteBuffer bytes = written(IMAGE, 8);
        bytes.put(place, (byte) value);
        assertThat(Header.read(bytes, 0)).isNull();
        assertThat(bytes.position()).isZero();
    }

    @Test
    void oneThatIsCutOffIsNone() {
        ByteBuffer bytes = written(IMAGE, 8);
        for (int length = 0; length < bytes.capacity(); length++) {
            assertThat(Header.read(bytes.duplicate().limit(length), 0)).isNull();
        }
    }

    @Test
    void randomBytesAreNoReasonToThrow() {
        Random random = new Random(20_261_127);
        byte[] bytes = new byte[Header.LENGTH + 32];
        ByteBuffer good = written(IMAGE, 32);
        for (int i = 0; i < 200_000; i++) {
            good.get(0, bytes);
            for (int j = random.nextInt(4); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Header.read(ByteBuffer.wrap(bytes, 0, random.nextInt(bytes.length + 1)), random.nextInt(2) * Seal.TAG);
        }
    }
}

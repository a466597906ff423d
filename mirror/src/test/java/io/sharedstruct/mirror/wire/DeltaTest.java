package io.sharedstruct.mirror.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeltaTest {

    private static final long SEED = 20_261_127;

    @Test
    void hasTheLinesThatHaveChangedAndNoOthers() {
        byte[] before = new byte[200];
        byte[] now = before.clone();
        now[0] = 1;
        now[63] = 2;
        now[199] = 3;
        ByteBuffer delta = ByteBuffer.allocate(200);
        assertThat(Delta.encode(before, now, 200, delta)).isTrue();
        assertThat(delta.position()).isEqualTo(8 + 64 + 8 + 8);
        List<String> runs = new ArrayList<>();
        byte[] image = before.clone();
        Delta.apply(delta.flip(), image, 200, (offset, length) -> runs.add(offset + "+" + length));
        assertThat(runs).containsExactly("0+64", "192+8");
        assertThat(image).isEqualTo(now);
    }

    @Test
    void ofEqualImagesIsEmpty() {
        byte[] image = new byte[1000];
        ByteBuffer delta = ByteBuffer.allocate(0);
        assertThat(Delta.encode(image, image.clone(), 1000, delta)).isTrue();
        assertThat(delta.position()).isZero();
    }

    @Test
    void withoutRoomItSaysSo() {
        byte[] now = new byte[1000];
        Arrays.fill(now, (byte) 1);
        assertThat(Delta.encode(new byte[1000], now, 1000, ByteBuffer.allocate(1007)))
                .isFalse();
        assertThat(Delta.encode(new byte[1000], now, 1000, ByteBuffer.allocate(1008)))
                .isTrue();
    }

    @Test
    void randomChangesArriveAsTheyAre() {
        Random random = new Random(SEED);
        for (int i = 0; i < 3_000; i++) {
            int size = 1 + random.nextInt(2_000);
            byte[] before = new byte[size];
            random.nextBytes(before);
            byte[] now = before.clone();
            for (int j = random.nextInt(20); j > 0; j--) {
                now[random.nextInt(size)] = (byte) random.nextInt();
            }
            ByteBuffer delta = ByteBuffer.allocate(3 * size + 100);
            assertThat(Delta.encode(before, now, size, delta)).isTrue();
            delta.flip();
            assertThat(Delta.fits(delta, size)).isTrue();
            Delta.apply(delta, before, size, (offset, length) -> {});
            assertThat(before).isEqualTo(now);
        }
    }

    /** Whatever says that it fits can be applied. */
    @Test
    void randomBytesFitOrDont() {
        Random random = new Random(SEED);
        byte[] image = new byte[300];
        int fitting = 0;
        for (int i = 0; i < 1_000_000; i++) {
            ByteBuffer bytes = ByteBuffer.allocate(random.nextInt(90));
            for (int j = 0; j < bytes.capacity(); j++) {
                bytes.put(j, (byte) random.nextInt(random.nextBoolean() ? 3 : 256));
            }
            if (Delta.fits(bytes, image.length)) {
                fitting++;
                Delta.apply(bytes, image, image.length, (offset, length) -> {});
            }
        }
        assertThat(fitting).isPositive();
    }
}

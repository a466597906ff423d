package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands in a footer is somebody else's word: it is checked, and never believed beyond the end of the object. */
class DamagedFooterTest {

    private static final int TAIL = 4096 - 64;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    private ByteBuffer persistentRegion() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            byte[] bytes = ShmNames.bytes(name);
            bytes[TAIL + 38] = 1;
            return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        }
    }

    private void store(ByteBuffer bytes) {
        names.put(name, bytes.array());
    }

    @Test
    void anotherVersionIsNamed() {
        store(persistentRegion().putShort(TAIL + 36, (short) 3));
        assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, options))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessage("acquire '" + name
                        + "': the region has footer version 3, this program knows versions 1 to 2; build both with the same"
                        + " SharedStruct");
    }

    @Test
    void sizesThatDontFitTheObjectAreDamage() {
        ByteBuffer intact = persistentRegion();
        long[] sizes = {0, -1, 4096, Long.MAX_VALUE, Long.MIN_VALUE, 4096 - 64 - 35};
        for (long size : sizes) {
            ByteBuffer damaged = ByteBuffer.wrap(intact.array().clone()).order(ByteOrder.nativeOrder());
            store(damaged.putLong(TAIL + 8, size));
            assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, options))
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessageContaining("the region's footer is damaged: struct size=" + size);
        }
        for (int length : new int[] {-1, Integer.MAX_VALUE, Integer.MIN_VALUE, 4096 - 64 - 259}) {
            ByteBuffer damaged = ByteBuffer.wrap(intact.array().clone()).order(ByteOrder.nativeOrder());
            store(damaged.putInt(TAIL + 32, length));
            assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, options))
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessageContaining("descriptor length=" + length);
        }
    }

    @Test
    void aDescriptorThatIsNoneIsAMismatchWithoutDetails() {
        ByteBuffer bytes = persistentRegion();
        bytes.putLong(TAIL, 1);
        bytes.put(TAIL - 36, (byte) '\n').put(TAIL - 35, (byte) 7);
        store(bytes);
        assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, options))
                .isInstanceOf(LayoutMismatchException.class)
                .hasMessageContaining("its fingerprint differs, and its descriptor can't be read");
    }

    @Test
    void randomTailsGiveADocumentedExceptionOrAJoin() {
        byte[] intact = persistentRegion().array();
        Random random = new Random(4711);
        int refused = 0;
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = intact.clone();
            int changes = 1 + random.nextInt(4);
            for (int i = 0; i < changes; i++) {
                bytes[TAIL - 36 + random.nextInt(100)] = (byte) random.nextInt();
            }
            store(ByteBuffer.wrap(bytes));
            try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
                assertThat(region.intAt(TestStruct.X)).isZero();
                assertThat(region.byteAt(TestStruct.SIZE - 1)).isZero();
            } catch (SharedMemoryException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }
}

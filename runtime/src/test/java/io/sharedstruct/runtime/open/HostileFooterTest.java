package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.RegionInsides;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.FilePort;
import io.sharedstruct.runtime.os.Mapping;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.testing.TestStruct;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** 100,000 objects of random and well-aimed sizes and bytes: each is refused as documented, or mapped where it has bytes. */
class HostileFooterTest {

    private static final int ROUNDS = 100_000;
    private static final String MAPPED = "mapped";
    private static final byte[] DESCRIPTOR =
            RegionInsides.layout(TestStruct.LAYOUT).descriptor().getBytes(StandardCharsets.UTF_8);

    private final Random random = new Random(4711);

    @Test
    void eachIsRefusedAsDocumentedOrMappedInsideItsBytes() {
        Map<String, Integer> outcomes = new TreeMap<>();
        Disposition[] dispositions = Disposition.values();
        for (int round = 0; round < ROUNDS; round++) {
            MemoryObject object = new MemoryObject(bytes(), length(), random.nextBoolean());
            Disposition disposition = dispositions[random.nextInt(dispositions.length)];
            try {
                new OpenProtocol<>(
                                object.port(),
                                "acquire",
                                disposition,
                                RegionInsides.layout(TestStruct.LAYOUT),
                                AcquireOptions.named("Hostile").withTimeout(Duration.ZERO),
                                RegionInsides.handles(TestStruct.CONSTRUCTOR, null))
                        .run();
                throw new AssertionError("nothing here can be mapped");
            } catch (SharedMemoryException e) {
                outcomes.merge(
                        e.getMessage().contains(MAPPED) ? MAPPED : e.getClass().getSimpleName(), 1, Integer::sum);
            } catch (RuntimeException e) {
                throw new AssertionError("round " + round + " " + disposition + " " + object, e);
            }
            assertThat(object.closed).as("round %s", round).isEqualTo(1);
        }
        assertThat(outcomes)
                .containsKeys(
                        MAPPED,
                        "SharedMemoryException",
                        "LayoutMismatchException",
                        "RegionExistsException",
                        "RegionNotFoundException");
    }

    /** Random, or a footer of ours in which a few fields are. */
    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(4) == 0 ? random.nextInt(600) : 4096 * (1 + random.nextInt(2))];
        if (random.nextInt(4) == 0 || bytes.length < 64 + DESCRIPTOR.length) {
            random.nextBytes(bytes);
            return bytes;
        }
        int tail = bytes.length - 64;
        System.arraycopy(DESCRIPTOR, 0, bytes, tail - DESCRIPTOR.length, DESCRIPTOR.length);
        ByteBuffer footer = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        footer.putLong(
                tail,
                random.nextInt(4) == 0
                        ? random.nextLong()
                        : RegionInsides.layout(TestStruct.LAYOUT).fingerprint());
        footer.putLong(tail + 8, number(TestStruct.SIZE));
        footer.putInt(tail + 32, (int) number(DESCRIPTOR.length));
        footer.putShort(tail + 36, (short) (random.nextInt(8) == 0 ? random.nextInt() : 1));
        footer.put(tail + 38, (byte) random.nextInt(3));
        byte[] magic = (random.nextBoolean() ? "SHSTRUCR" : "SHSTRUCI").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(magic, 0, bytes, tail + 56, 8);
        for (int i = random.nextInt(4); i > 0; i--) {
            bytes[tail - DESCRIPTOR.length + random.nextInt(DESCRIPTOR.length + 64)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private long number(long usual) {
        long[] unusual = {0, -1, 1, 63, 64, 4096, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE};
        return switch (random.nextInt(4)) {
            case 0 -> unusual[random.nextInt(unusual.length)] + random.nextInt(3) - 1;
            case 1 -> random.nextLong();
            default -> usual;
        };
    }

    /** What the object claims beyond its bytes: usually nothing; a sparse object can have any length. */
    private long length() {
        return random.nextInt(100) == 0 ? Long.MAX_VALUE - random.nextInt(10_000) : 0;
    }

    /** An object in the heap, whose last bytes are given and whose others are zero. */
    private static final class MemoryObject implements SharedObject {

        private byte[] bytes;
        private final long claimed;
        private final boolean alone;
        private int closed;

        MemoryObject(byte[] bytes, long claimed, boolean alone) {
            this.bytes = bytes;
            this.claimed = Math.max(claimed, bytes.length);
            this.alone = alone;
        }

        @Override
        public String toString() {
            return "length=" + claimed + " alone=" + alone + " " + Arrays.toString(bytes);
        }

        @Override
        public long length() {
            return claimed;
        }

        @Override
        public boolean tryAlone() {
            return alone;
        }

        @Override
        public void restrict() {}

        @Override
        public void reserve(long length) {}

        @Override
        public void zero(long length) {}

        @Override
        public byte[] read(long position, int length) {
            assertThat(position).isBetween(0L, claimed - length);
            assertThat(length).isBetween(0, 1 << 20);
            byte[] result = new byte[length];
            long gap = claimed - bytes.length;
            long start = Math.max(position, gap);
            if (start < position + length) {
                int count = (int) (position + length - start);
                System.arraycopy(bytes, (int) (start - gap), result, (int) (start - position), count);
            }
            return result;
        }

        @Override
        public void write(long position, byte[] source) {
            assertThat(alone).isTrue();
            assertThat(position).isBetween(0L, 100_000L);
        }

        @Override
        public Mapping map(long length) {
            assertThat(alone || length <= claimed).isTrue();
            throw new SharedMemoryException("acquire", "Hostile", MAPPED);
        }

        @Override
        public boolean share() {
            return true;
        }

        @Override
        public void unlock() {}

        @Override
        public void unlink() {}

        @Override
        public void unlink(Deadline deadline) {}

        @Override
        public boolean isNameCurrent() {
            return true;
        }

        @Override
        public void close() {
            closed++;
        }

        @Override
        public void leaveAndUnlinkIfLast(Duration timeout) {
            close();
        }

        NativePort port() {
            return new NativePort() {
                @Override
                public SharedObject open(ObjectRequest request, Deadline deadline) {
                    closed = 0;
                    return MemoryObject.this;
                }

                @Override
                public boolean unlink(String name) {
                    return false;
                }

                @Override
                public FilePort files() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public int pageSize() {
                    return 4096;
                }

                @Override
                public boolean supportsKernelPersistence() {
                    return true;
                }
            };
        }
    }
}

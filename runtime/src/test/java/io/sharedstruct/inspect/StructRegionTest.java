package io.sharedstruct.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A struct of which only the description is known here, held as by its class. */
@OnPosix
class StructRegionTest {

    private static final StructDescription STRUCT = StructDescription.parse(24, """
            0 sequence 8 sequence
            8 int32 4 a
            12 lock 4 lock
            16 int32 4 b
            20 int32 4 c
            """);

    private static final StructDescription PLAIN = StructDescription.parse(8, "0 int64 8 a\n");

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    @BeforeEach
    void needsLinux() {
        Needs.linux();
    }

    private static byte[] bytes(int from) {
        byte[] bytes = new byte[24];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (from + i);
        }
        return bytes;
    }

    private String inShm(int length) {
        return HexFormat.of().formatHex(ShmNames.bytes(name), 0, length);
    }

    @Test
    void isMadeWithItsFirstValuesAndIsAHolderUntilItIsClosed() {
        byte[] first = bytes(1);
        try (StructRegion made =
                        StructRegion.acquire(STRUCT, options, region -> region.write(0, first, 0, first.length));
                StructRegion another = StructRegion.acquire(STRUCT, options, region -> {
                    throw new AssertionError("it is there");
                })) {
            assertThat(made.isCreator()).isTrue();
            assertThat(another.isCreator()).isFalse();
            assertThat(another.isLayoutVerified()).isTrue();
            assertThat(another.regionName()).isEqualTo(name);
            assertThat(inShm(24)).isEqualTo("0000000000000000" + "090a0b0c" + "00000000" + "1112131415161718");
            byte[] copy = new byte[24];
            another.copy(copy);
            Arrays.fill(first, 0, 8, (byte) 0);
            Arrays.fill(first, 12, 16, (byte) 0);
            assertThat(copy).isEqualTo(first);
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    /** Whatever part of the struct is written, and wherever it is taken from. */
    @Test
    void locksAndSequencesAreNeverWritten() {
        byte[] source = bytes(100);
        try (StructRegion region = StructRegion.acquire(STRUCT, options, made -> {})) {
            for (int from = 0; from < 24; from++) {
                for (int to = from; to <= 24; to++) {
                    region.write(0, new byte[24], 0, 24);
                    region.write(from, source, from, to - from);
                    byte[] expected = new byte[24];
                    System.arraycopy(source, from, expected, from, to - from);
                    Arrays.fill(expected, 0, 8, (byte) 0);
                    Arrays.fill(expected, 12, 16, (byte) 0);
                    assertThat(inShm(24))
                            .as(from + " to " + to)
                            .isEqualTo(HexFormat.of().formatHex(expected));
                }
            }
            assertThatThrownBy(() -> region.write(20, source, 0, 5)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> region.write(0, source, 21, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void aCopyIsTakenBetweenTwoUpdatesOrNotAtAll() throws Exception {
        byte[] copy = new byte[24];
        try (StructRegion writer = StructRegion.acquire(STRUCT, options, made -> {});
                StructRegion reader = StructRegion.openReadOnly(STRUCT, options)) {
            assertThat(reader.hasSequence()).isTrue();
            assertThat(reader.tryCopy(copy)).hasValue(0);
            writer.takeOver(() -> {
                assertThat(reader.look()).isEqualTo(1);
                assertThat(reader.tryCopy(copy)).isEmpty();
            });
            assertThat(reader.tryCopy(copy)).hasValue(2);

            AtomicBoolean over = new AtomicBoolean();
            CountDownLatch begun = new CountDownLatch(1);
            Thread storm = new Thread(() -> {
                byte[] same = new byte[24];
                for (byte i = 0; !over.get(); i++) {
                    Arrays.fill(same, i);
                    writer.takeOver(() -> writer.write(0, same, 0, 24));
                    begun.countDown();
                }
            });
            storm.start();
            try {
                begun.await();
                for (int whole = 0; whole < 10_000; ) {
                    if (reader.tryCopy(copy).isPresent()) {
                        whole++;
                        for (int at : new int[] {9, 11, 16, 19, 23}) {
                            assertThat(copy[at]).isEqualTo(copy[8]);
                        }
                    }
                }
            } finally {
                over.set(true);
                storm.join();
            }
        }
    }

    @Test
    void whatCannotBeIsSaid() {
        assertThatThrownBy(() -> StructRegion.openReadOnly(STRUCT, options))
                .isInstanceOf(RegionNotFoundException.class);
        try (StructRegion region = StructRegion.acquire(PLAIN, options, made -> {});
                StructRegion reader = StructRegion.openReadOnly(PLAIN, options)) {
            assertThat(region.hasSequence()).isFalse();
            assertThatThrownBy(region::look)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the struct has no sequence");
            assertThatThrownBy(() -> reader.write(0, new byte[8], 0, 8))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> StructRegion.acquire(STRUCT, options, made -> {}))
                    .isInstanceOf(LayoutMismatchException.class)
                    .hasMessageContaining("sequence: sequence at 0 here, absent in the region");
            region.close();
            assertThatThrownBy(() -> region.copy(new byte[8])).isInstanceOf(IllegalStateException.class);
        }
    }
}

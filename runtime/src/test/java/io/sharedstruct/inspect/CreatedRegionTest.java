package io.sharedstruct.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Persistence;
import io.sharedstruct.RegionExistsException;
import io.sharedstruct.SharedRegions;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Regions that are created without a class, and names that are removed without one. */
@OnPosix
class CreatedRegionTest {

    private static final String DESCRIPTOR = "0 int32 4 x\n4 string/UTF-8 256 text\n";

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final StructDescription struct = StructDescription.parse(TestStruct.SIZE, DESCRIPTOR);
    private final AcquireOptions options = AcquireOptions.named(name).withPersistence(Persistence.KERNEL);

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (i + 1);
        }
        return bytes;
    }

    @Test
    void programsWithTheClassFindWhatWasCreatedWithoutIt() throws Exception {
        RegionWriter.create(struct, options, new ByteArrayInputStream(bytes(300)));

        RegionLayout layout = new RegionLayout("MyData", null, TestStruct.SIZE, struct.fingerprint(), DESCRIPTOR);
        try (TestStruct region = TestStruct.open(layout, options)) {
            assertThat(region.isLayoutVerified()).isTrue();
            assertThat(region.isCreator()).isFalse();
            assertThat(region.byteAt(259)).isEqualTo((byte) 260);
        }
        assertThat(Arrays.copyOf(ShmNames.bytes(name), 261)).isEqualTo(Arrays.copyOf(bytes(260), 261));
        assertThat(ShmNames.exists(name)).isTrue();
    }

    @Test
    void whatIsMissingIsZero() throws Exception {
        RegionWriter.create(struct, options, new ByteArrayInputStream(bytes(3)));

        assertThat(Arrays.copyOf(ShmNames.bytes(name), 260)).isEqualTo(Arrays.copyOf(bytes(3), 260));
    }

    @Test
    void nothingIsLeftIfTheBytesCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> RegionWriter.create(struct, options, broken))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("broken");
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void replacesNothingAndLeavesNoRegionThatNobodyHas() throws Exception {
        assertThatThrownBy(() -> RegionWriter.create(
                        struct, options.withPersistence(Persistence.PROCESS), InputStream.nullInputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a region of PROCESS persistence would be gone when nobody has it; give it KERNEL persistence");
        assertThat(ShmNames.exists(name)).isFalse();

        RegionWriter.create(struct, options, new ByteArrayInputStream(bytes(260)));
        assertThatThrownBy(() -> RegionWriter.create(struct, options, InputStream.nullInputStream()))
                .isInstanceOf(RegionExistsException.class);
        assertThat(ShmNames.bytes(name)).startsWith(bytes(260));
    }

    @Test
    void unlinkRemovesWhateverTheNameLeadsTo() {
        names.put(name, new byte[10]);
        assertThat(SharedRegions.unlink(name)).isTrue();
        assertThat(ShmNames.exists(name)).isFalse();
        assertThat(SharedRegions.unlink(name)).isFalse();
        assertThatThrownBy(() -> SharedRegions.unlink("a/b")).isInstanceOf(IllegalArgumentException.class);
    }
}

package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Persistence;
import io.sharedstruct.RegionExistsException;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a region promises from its creation to its end, seen from one process and in /dev/shm. */
class LifeCycleTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    private TestStruct acquire() {
        return TestStruct.acquire(TestStruct.LAYOUT, options);
    }

    @Test
    void theFirstOneCreatesZeroesAndTheSecondSeesTheSameBytes() {
        try (TestStruct first = acquire();
                TestStruct second = acquire()) {
            assertThat(first.isCreator()).isTrue();
            assertThat(first.isLayoutVerified()).isTrue();
            assertThat(second.isCreator()).isFalse();
            assertThat(second.isLayoutVerified()).isTrue();
            assertThat(first.getInt(TestStruct.X)).isZero();
            assertThat(TestStruct.TEXT.get(first, TestStruct.TEXT_OFFSET)).isEmpty();
            first.setInt(TestStruct.X, 255);
            TestStruct.TEXT.set(first, TestStruct.TEXT_OFFSET, "Hello Shared World!");
            assertThat(second.getInt(TestStruct.X)).isEqualTo(255);
            assertThat(TestStruct.TEXT.get(second, TestStruct.TEXT_OFFSET)).isEqualTo("Hello Shared World!");
        }
    }

    @Test
    void otherNamesAreOtherBytes() {
        try (TestStruct one = acquire();
                TestStruct other = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(names.next()))) {
            one.setInt(TestStruct.X, 1);
            assertThat(other.isCreator()).isTrue();
            assertThat(other.getInt(TestStruct.X)).isZero();
        }
    }

    @Test
    void theObjectIsTheStructThenTheFooterAndAMultipleOfThePageSize() {
        try (TestStruct region = acquire()) {
            region.setInt(TestStruct.X, 255);
            byte[] bytes = ShmNames.bytes(name);
            assertThat(bytes).hasSize(4096);
            assertThat(bytes[0]).isEqualTo((byte) 255);
            assertThat(new String(bytes, 4088, 8, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("SHSTRUCR");
            assertThat(new String(bytes, 4096 - 64 - 36, 36, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("0 int32 4 x\n4 string/UTF-8 256 text\n");
        }
    }

    @Test
    void theLastOneToCloseRemovesTheName() {
        TestStruct first = acquire();
        TestStruct second = acquire();
        first.close();
        assertThat(ShmNames.exists(name)).isTrue();
        second.close();
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void aReadOnlyHolderThatIsTheLastOneRemovesTheName() {
        TestStruct first = acquire();
        TestStruct reader = TestStruct.openReadOnly(TestStruct.LAYOUT, options);
        first.close();
        assertThat(ShmNames.exists(name)).isTrue();
        assertThat(reader.getInt(TestStruct.X)).isZero();
        reader.close();
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void closeIsIdempotent() {
        TestStruct first = acquire();
        first.close();
        try (TestStruct second = acquire()) {
            assertThat(second.isCreator()).isTrue();
            first.close();
            assertThat(ShmNames.exists(name)).isTrue();
            second.setInt(TestStruct.X, 7);
            assertThat(second.getInt(TestStruct.X)).isEqualTo(7);
        }
    }

    @Test
    @OnPosix
    void kernelPersistenceOutlivesItsHoldersAndKeepsItsBytes() {
        AcquireOptions kernel = options.withPersistence(Persistence.KERNEL);
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, kernel)) {
            region.setInt(TestStruct.X, 99);
        }
        assertThat(ShmNames.exists(name)).isTrue();
        try (TestStruct region = acquire()) {
            assertThat(region.isCreator()).isFalse();
            assertThat(region.getInt(TestStruct.X)).isEqualTo(99);
        }
        assertThat(ShmNames.exists(name)).isTrue();
        assertThat(TestStruct.unlink(name)).isTrue();
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    @OnPosix
    void unlinkTakesTheNameAndLeavesTheHoldersAlone() {
        try (TestStruct old = acquire()) {
            old.setInt(TestStruct.X, 1);
            assertThat(TestStruct.unlink(name)).isTrue();
            assertThat(TestStruct.unlink(name)).isFalse();
            try (TestStruct young = acquire()) {
                assertThat(young.isCreator()).isTrue();
                assertThat(young.getInt(TestStruct.X)).isZero();
                old.setInt(TestStruct.X, 2);
                assertThat(old.getInt(TestStruct.X)).isEqualTo(2);
                assertThat(young.getInt(TestStruct.X)).isZero();
                old.close();
                assertThat(ShmNames.exists(name)).isTrue();
            }
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void createRefusesARegionThatIsInUse() {
        try (TestStruct region = acquire()) {
            assertThatThrownBy(() -> TestStruct.create(TestStruct.LAYOUT, options))
                    .isInstanceOf(RegionExistsException.class)
                    .hasMessage("create '" + name + "': there is such a region already, created by pid "
                            + ProcessHandle.current().pid()
                            + "; acquire or open it, unlink it, or choose another name");
            assertThat(region.getInt(TestStruct.X)).isZero();
        }
        try (TestStruct region = TestStruct.create(TestStruct.LAYOUT, options)) {
            assertThat(region.isCreator()).isTrue();
        }
    }

    @Test
    void openAndOpenReadOnlyNeverCreate() {
        assertThatThrownBy(() -> TestStruct.open(TestStruct.LAYOUT, options))
                .isInstanceOf(RegionNotFoundException.class)
                .hasMessage("open '" + name
                        + "': there is no such region; start the program that creates it, check its name, or call"
                        + " acquire, which creates it");
        assertThatThrownBy(() -> TestStruct.openReadOnly(TestStruct.LAYOUT, options))
                .isInstanceOf(RegionNotFoundException.class)
                .hasMessage("openReadOnly '" + name
                        + "': there is no such region; start the program that creates it, check its name, or call"
                        + " acquire, which creates it");
        assertThat(ShmNames.exists(name)).isFalse();
        try (TestStruct creator = acquire();
                TestStruct opener = TestStruct.open(TestStruct.LAYOUT, options)) {
            creator.setInt(TestStruct.X, 3);
            assertThat(opener.getInt(TestStruct.X)).isEqualTo(3);
            assertThat(opener.isCreator()).isFalse();
        }
    }

    @Test
    void aReadOnlyHandleReadsAndNeverWrites() {
        try (TestStruct writer = acquire();
                TestStruct reader = TestStruct.openReadOnly(TestStruct.LAYOUT, options)) {
            writer.setInt(TestStruct.X, 5);
            assertThat(reader.getInt(TestStruct.X)).isEqualTo(5);
            for (Consumer<TestStruct> write : WRITES) {
                assertThatThrownBy(() -> write.accept(reader))
                        .isInstanceOf(UnsupportedOperationException.class)
                        .hasMessage("region '" + name + "' was opened read-only");
            }
            assertThat(writer.getInt(TestStruct.X)).isEqualTo(5);
        }
    }

    @Test
    void everyAccessAfterCloseIsAnIllegalState() {
        TestStruct region = acquire();
        TestStruct reader = TestStruct.openReadOnly(TestStruct.LAYOUT, options);
        region.close();
        reader.close();
        for (TestStruct closed : List.of(region, reader)) {
            for (Consumer<TestStruct> access : READS) {
                assertClosed(() -> access.accept(closed));
            }
            for (Consumer<TestStruct> access : WRITES) {
                assertClosed(() -> access.accept(closed));
            }
        }
    }

    private void assertClosed(org.assertj.core.api.ThrowableAssert.ThrowingCallable access) {
        assertThatThrownBy(access)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("region '" + name + "' is closed");
    }

    private static final List<Consumer<TestStruct>> READS = List.of(
            region -> region.getBoolean(0),
            region -> region.getByte(0),
            region -> region.getChar(0),
            region -> region.getShort(0),
            region -> region.getInt(0),
            region -> region.getLong(0),
            region -> region.getFloat(0),
            region -> region.getDouble(0),
            region -> Ordered.getIntVolatile(region, 0),
            region -> Ordered.getIntAcquire(region, 0),
            region -> Ordered.getLongVolatile(region, 0),
            region -> Ordered.getLongAcquire(region, 0),
            region -> region.getBytes(0, new byte[1], 0, 1),
            region -> TestStruct.TEXT.get(region, TestStruct.TEXT_OFFSET));

    private static final List<Consumer<TestStruct>> WRITES = List.of(
            region -> region.setBoolean(0, true),
            region -> region.setByte(0, (byte) 1),
            region -> region.setChar(0, 'a'),
            region -> region.setShort(0, (short) 1),
            region -> region.setInt(0, 1),
            region -> region.setLong(0, 1),
            region -> region.setFloat(0, 1),
            region -> region.setDouble(0, 1),
            region -> Ordered.setIntVolatile(region, 0, 1),
            region -> Ordered.setIntRelease(region, 0, 1),
            region -> Atomics.compareAndSetInt(region, 0, 0, 1),
            region -> Atomics.getAndAddInt(region, 0, 1),
            region -> Ordered.setLongVolatile(region, 0, 1),
            region -> Ordered.setLongRelease(region, 0, 1),
            region -> Atomics.compareAndSetLong(region, 0, 0, 1),
            region -> Atomics.getAndAddLong(region, 0, 1),
            region -> region.setBytes(0, new byte[1], 0, 1),
            region -> TestStruct.TEXT.set(region, TestStruct.TEXT_OFFSET, "a"));
}

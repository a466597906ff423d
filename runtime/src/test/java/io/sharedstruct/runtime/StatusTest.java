package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Persistence;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.open.Before;
import io.sharedstruct.runtime.os.linux.FaultyLinux;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an operator can ask a region, and how a secret goes. */
@OnPosix
class StatusTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    @Test
    void aNameThatWasRemovedBehindOurBackIsNoLongerCurrent() throws IOException {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            assertThat(region.isNameCurrent()).isTrue();
            Files.delete(ShmNames.path(name));
            assertThat(region.isNameCurrent()).isFalse();
            try (TestStruct other = TestStruct.acquire(TestStruct.LAYOUT, options)) {
                assertThat(other.isCreator()).isTrue();
                assertThat(other.isNameCurrent()).isTrue();
                assertThat(region.isNameCurrent()).isFalse();
            }
        }
    }

    @Test
    void anObjectThatWasMovedIsNotUnderItsNameAndClosingItLeavesTheOtherAlone() throws IOException {
        String moved = names.next();
        TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options);
        Files.move(ShmNames.path(name), ShmNames.path(moved));
        assertThat(region.isNameCurrent()).isFalse();
        Files.writeString(ShmNames.path(name), "a stranger");
        assertThat(region.isNameCurrent()).isFalse();
        region.close();
        assertThat(ShmNames.path(name)).hasContent("a stranger");
    }

    @Test
    void aRegionTellsWhetherAnybodyElseIsAttached() {
        Needs.linux();
        AcquireOptions kernel = options.withPersistence(Persistence.KERNEL);
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, kernel)) {
            assertThat(region.attachedElsewhere()).contains(false);
            try (TestStruct reader = TestStruct.openReadOnly(TestStruct.LAYOUT, kernel)) {
                assertThat(region.attachedElsewhere()).contains(true);
                assertThat(reader.attachedElsewhere()).contains(true);
            }
            assertThat(region.attachedElsewhere()).contains(false);
            try (PeerJvm peer = PeerJvm.start()) {
                peer.ask("acquire " + name);
                assertThat(region.attachedElsewhere()).contains(true);
                peer.kill();
                assertThat(region.attachedElsewhere()).contains(false);
            }
        }
        // Nothing that was asked has made the region longer lived, or anybody's.
        try (TestStruct region = TestStruct.openReadOnly(TestStruct.LAYOUT, kernel)) {
            assertThat(region.attachedElsewhere()).contains(false);
        }
    }

    @Test
    void aClosedRegionHasNoStatus() {
        TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options);
        region.close();
        assertThatThrownBy(region::isNameCurrent)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("region '" + name + "' is closed");
        assertThatThrownBy(region::attachedElsewhere)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("region '" + name + "' is closed");
        assertThatThrownBy(region::wipe).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wipingLeavesZeroesForThoseWhoAreAttachedAndNoName() {
        AcquireOptions kernel = options.withPersistence(Persistence.KERNEL);
        try (TestStruct region = TestStruct.acquire(TestStruct.ofSize(20_001), kernel);
                TestStruct other = TestStruct.open(TestStruct.ofSize(20_001), kernel)) {
            TestStruct.fill(region);
            region.setByte(20_000, (byte) 7);
            region.wipe();
            for (long i = 0; i < 20_001; i++) {
                assertThat(other.getByte(i)).isZero();
            }
            assertThat(ShmNames.exists(name)).isFalse();
            assertThat(other.isNameCurrent()).isFalse();
            other.setX(1);
            assertThat(region.getX()).isEqualTo(1);
            region.wipe();
        }
    }

    /** Otherwise somebody who comes then, or after a kill at that moment, would join a region that is wiped. */
    @Test
    void theNameGoesBeforeTheFirstByteIsWiped() {
        Needs.linux();
        FaultyLinux faults = new FaultyLinux();
        List<byte[]> atUnlink = new ArrayList<>();
        try (TestStruct region = Before.acquire(faults.port(), options)) {
            byte[] before = ShmNames.bytes(name);
            faults.answer((call, args) -> {
                if (call.equals("shm_unlink")) {
                    atUnlink.add(ShmNames.bytes(name));
                }
                return null;
            });
            region.wipe();
            assertThat(atUnlink).containsExactly(before);
            assertThat(region.isZero()).isTrue();
        }
    }

    @Test
    void aNameThatCantBeRemovedKeepsNoSecret() {
        Needs.linux();
        FaultyLinux faults = new FaultyLinux();
        TestStruct region = Before.acquire(faults.port(), options);
        faults.answer((call, args) -> call.equals("shm_unlink") ? faults.fail(5) : null);
        assertThatThrownBy(region::wipe)
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining("shm_unlink failed: errno=5");
        assertThat(region.isZero()).isTrue();
        faults.answer(null);
        region.close();
    }

    @Test
    void aReaderAndAnInitializerMustNotWipe() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options, TestStruct::fill);
                TestStruct reader = TestStruct.openReadOnly(TestStruct.LAYOUT, options)) {
            assertThat(reader.isNameCurrent()).isTrue();
            assertThatThrownBy(reader::wipe)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("region '" + name + "' was opened read-only");
            assertThat(region.isNameCurrent()).isTrue();
            assertThat(TestStruct.problemIn(region)).isNull();
        }
        assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, options, TestStruct::wipe))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the initializer of region '" + name + "' must not wipe it");
        assertThat(ShmNames.exists(name)).isFalse();
    }
}

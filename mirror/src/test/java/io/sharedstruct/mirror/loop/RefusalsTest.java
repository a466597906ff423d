package io.sharedstruct.mirror.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.mirror.source.Publisher;
import io.sharedstruct.mirror.status.MirrorState;
import io.sharedstruct.mirror.status.MirrorStatusShared;
import io.sharedstruct.mirror.testing.BareShared;
import io.sharedstruct.mirror.testing.MemoryNetwork;
import io.sharedstruct.mirror.testing.TickShared;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a mirror refuses, and says why. */
@OnPosix
class RefusalsTest extends Loop {

    @Test
    void aStructWithoutASequenceIsRefusedWhereThatIsAsked() {
        try (BareShared source = BareShared.acquire(here)) {
            publish(null, true);
            subscribe();
            until(() -> subscribers.get(0).state() == MirrorState.ENDED);
            try (MirrorStatusShared status = status()) {
                assertThat(status.getProblem())
                        .isEqualTo("the struct has no sequence, so no image of it is consistent");
            }
            assertThat(source.isCreator()).isTrue();
        }
    }

    @Test
    void aRegionThatAProgramHereHasMadeIsNotWritten() {
        try (TickShared source = TickShared.acquire(here);
                TickShared local = TickShared.acquire(there)) {
            fill(source, 1);
            fill(local, 55);
            publish();
            subscribe();
            until(() -> subscribers.get(0).state() == MirrorState.REFUSED);
            try (MirrorStatusShared status = status()) {
                assertThat(status.getProblem())
                        .isEqualTo("mirror '" + there
                                + "': a program of this machine has made this region, and a mirror writes no such; mirror"
                                + " into another name");
            }
            assertThat(valueOf(local)).isEqualTo(55);
            local.close();
            untilLive();
        }
    }

    @Test
    void aMirroredNameIsOneMirrors() {
        subscribe();
        assertThatThrownBy(this::subscribe)
                .isInstanceOf(SharedMemoryException.class)
                .hasMessage("mirror '" + there + "': another mirror writes this region; mirror into another name");
    }

    @Test
    void anotherLayoutIsRefusedFieldByField() {
        TickShared source = TickShared.acquire(here);
        publish();
        subscribe();
        untilLive();
        try (TickShared copy = TickShared.openReadOnly(there);
                MirrorStatusShared status = status()) {
            source.close();
            until(() -> subscribers.get(0).state() == MirrorState.ENDED);
            try (BareShared other = BareShared.acquire(here)) {
                until(() -> subscribers.get(0).state() == MirrorState.REFUSED);
                assertThat(status.getProblem()).contains("values: int32[16] at 0 here, int64[30] at");
                assertThat(valueOf(copy)).isZero();
                assertThat(other.isCreator()).isTrue();
            }
        }
    }

    @Test
    void whatIsTooLargeOrOfAnotherLayoutThanAskedForIsRefused() {
        try (TickShared source = TickShared.acquire(here)) {
            assertThat(source.isCreator()).isTrue();
            publish();
            subscribe(null, 100, OptionalLong.empty());
            until(() -> subscribers.get(0).state() == MirrorState.REFUSED);
            try (MirrorStatusShared status = status()) {
                assertThat(status.getProblem())
                        .isEqualTo("the struct has " + TickShared.SIZEOF + " bytes, more than the 100 that are taken");
            }
            subscribers.remove(0).close();
            subscribe(null, LARGEST, OptionalLong.of(0x1234));
            until(() -> subscribers.get(0).state() == MirrorState.REFUSED);
            try (MirrorStatusShared status = status()) {
                assertThat(status.getProblem())
                        .startsWith("the struct has the layout ")
                        .endsWith(", not 1234");
            }
            assertThat(ShmNames.exists(there)).isFalse();
        }
    }

    /** A region goes from where it is written to where it is read, and no further: it would come back, or seem fresher than it is. */
    @Test
    void aMirrorIsNotPublished() {
        try (TickShared source = TickShared.acquire(here)) {
            fill(source, 1);
            publish();
            subscribe();
            untilLive();
            Publisher relay = new Publisher(there, 7, rules(null, false), new MemoryNetwork().publisher());
            publishers.add(relay);
            until(() -> !relay.figures().problem().startsWith("there is no region"));
            assertThat(relay.figures().problem())
                    .isEqualTo("the region '" + there + "' is a mirror itself; publish it where it is written");
        }
    }
}

package io.sharedstruct.mirror.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.mirror.Mirrored;
import io.sharedstruct.mirror.status.MirrorStatusShared;
import io.sharedstruct.mirror.testing.PageShared;
import io.sharedstruct.mirror.testing.TickShared;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import org.junit.jupiter.api.Test;

/** What a mirror does after either side, or its region, is gone. */
@OnPosix
class HealingTest extends Loop {

    @Test
    void aPublisherThatIsStartedAgainGoesOnInTheSameRegion() {
        try (TickShared source = TickShared.acquire(here)) {
            fill(source, 1);
            publish();
            subscribe();
            untilLive();
            try (TickShared copy = TickShared.openReadOnly(there);
                    MirrorStatusShared status = status()) {
                publishers.remove(0).close();
                fill(source, 2);
                publish();
                until(() -> valueOf(copy) == 2);
                assertThat(copy.isNameCurrent()).isTrue();
                assertThat(status.getEpoch()).isEqualTo(102);
            }
        }
    }

    @Test
    void aSubscriberThatIsStartedAgainGoesOnInARegionThatAReaderHas() {
        try (TickShared source = TickShared.acquire(here)) {
            fill(source, 1);
            publish();
            subscribe();
            untilLive();
            try (TickShared copy = TickShared.openReadOnly(there);
                    Mirrored mirrored = Mirrored.of(there)) {
                until(() -> mirrored.state() == Mirrored.State.LIVE);
                subscribers.remove(0).close();
                fill(source, 2);
                subscribe();
                until(() -> valueOf(copy) == 2);
                assertThat(copy.isNameCurrent()).isTrue();
                untilLive();
            }
        }
    }

    @Test
    void aRegionWhoseNameIsRemovedIsMadeAnew() {
        try (TickShared source = TickShared.acquire(here)) {
            fill(source, 4);
            publish();
            subscribe();
            untilLive();
            TickShared.unlink(there);
            until(() -> ShmNames.exists(there));
            try (TickShared copy = TickShared.openReadOnly(there)) {
                assertThat(valueOf(copy)).isEqualTo(4);
            }
        }
    }

    @Test
    void whoScribblesIsOverwrittenThoughNothingChangesAtTheSource() {
        try (PageShared source = PageShared.acquire(here)) {
            publish();
            subscribe();
            untilLive();
            try (PageShared scribbler = PageShared.open(there);
                    MirrorStatusShared status = status()) {
                source.update(page -> page.setValuesAt(5, 4));
                until(() -> scribbler.getValuesAt(5) == 4);
                scribbler.setValuesAt(5, 666);
                until(() -> scribbler.getValuesAt(5) == 4);
                until(() -> status.getRepairs() == 1);
            }
        }
    }
}

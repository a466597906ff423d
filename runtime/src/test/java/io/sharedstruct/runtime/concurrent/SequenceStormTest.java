package io.sharedstruct.runtime.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.runtime.PrivateCopy;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.WordStruct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Another process updates without a pause, and no copy is torn; a copy that isn't looked at again, or without any protocol, is.
 * {@code -Dsnapshots=100000000} for the long form.
 */
@Timeout(3600)
class SequenceStormTest {

    private static final long SNAPSHOTS = Long.getLong("snapshots", 200_000);

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private WordStruct region;
    private PeerJvm peer;

    @BeforeEach
    void share() {
        region = WordStruct.acquire(name);
        peer = PeerJvm.start();
        assertThat(peer.ask("words acquire " + name)).isEqualTo("done");
        peer.tell("words updateStorm 1");
        while (region.sequence().value() == 0) {
            Thread.onSpinWait();
        }
    }

    @AfterEach
    void end() {
        peer.close();
        region.close();
    }

    @Test
    void noSnapshotIsTorn() {
        WordStruct.View holder = WordStruct.newHolder();
        long different = 0;
        long last = 0;
        for (long i = 0; i < SNAPSHOTS; i++) {
            long whole = region.snapshot(holder).whole();
            different += whole == last ? 0 : 1;
            last = whole;
        }
        assertThat(different).as("updates seen").isGreaterThan(2);
    }

    @Test
    void whatIsReadIsntTornEither() {
        for (long i = 0; i < SNAPSHOTS / 4; i++) {
            region.read(WordStruct.View::whole);
        }
    }

    /** The way to see that the others can fail. */
    @Test
    void aCopyWithoutTheProtocolIsTorn() {
        WordStruct.View copy = new WordStruct.View();
        PrivateCopy bytes = new PrivateCopy(region, WordStruct.SIZE);
        boolean torn = false;
        while (!torn) {
            torn = isTorn(bytes.take(copy));
        }
    }

    /** The first look and no second. */
    @Test
    void aCopyWithoutASecondLookIsTorn() {
        WordStruct.View copy = new WordStruct.View();
        PrivateCopy bytes = new PrivateCopy(region, WordStruct.SIZE);
        boolean torn = false;
        while (!torn) {
            if ((region.intAt(WordStruct.SEQUENCE) & 1) == 0) {
                for (int i = 0; i < 100; i++) {
                    Thread.onSpinWait();
                }
                torn = isTorn(bytes.take(copy));
            }
        }
    }

    private static boolean isTorn(WordStruct.View view) {
        for (int i = 1; i < WordStruct.COUNT; i++) {
            if (view.value(i) != view.value(0)) {
                return true;
            }
        }
        return false;
    }
}

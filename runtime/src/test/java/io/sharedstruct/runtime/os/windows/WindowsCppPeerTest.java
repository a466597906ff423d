package io.sharedstruct.runtime.os.windows;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Scope;
import io.sharedstruct.testing.CppPeer;
import io.sharedstruct.testing.OnWindows;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A C++ program that knows nothing of this library, a class template over a named section, shares the struct. */
@OnWindows
class WindowsCppPeerTest {

    private static final int INCREMENTS = 1_000_000;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    private static void exchange(TestStruct region, CppPeer peer) {
        region.setIntAt(TestStruct.X, 255);
        TestStruct.TEXT.set(region, TestStruct.TEXT_OFFSET, "Hällo Shared World!");
        assertThat(peer.ask("get")).isEqualTo("255 Hällo Shared World!");
        assertThat(peer.ask("set -7 Grüße zurück")).isEqualTo("done");
        assertThat(region.intAt(TestStruct.X)).isEqualTo(-7);
        assertThat(TestStruct.TEXT.get(region, TestStruct.TEXT_OFFSET)).isEqualTo("Grüße zurück");
    }

    @Test
    void joinsARegionThatJavaCreatedAndKeepsItWhenJavaGoes() {
        try (CppPeer peer = joinJavas()) {
            assertThat(peer.ask("get")).isEqualTo("-7 Grüße zurück");
            try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
                assertThat(region.isCreator()).isFalse();
                assertThat(region.isLayoutVerified()).isTrue();
                exchange(region, peer);
            }
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    private CppPeer joinJavas() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
            CppPeer peer = CppPeer.start("acquire", name);
            assertThat(peer.attached()).isEqualTo("joined");
            exchange(region, peer);
            return peer;
        }
    }

    @Test
    void createsARegionThatJavaJoinsAndTakesItAlong() {
        try (CppPeer peer = CppPeer.start("acquire", name)) {
            assertThat(peer.attached()).isEqualTo("created");
            assertThat(peer.ask("set 42 made elsewhere")).isEqualTo("done");
            try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options)) {
                assertThat(region.isCreator()).isFalse();
                assertThat(region.isLayoutVerified()).isFalse();
                assertThat(region.intAt(TestStruct.X)).isEqualTo(42);
                assertThat(TestStruct.TEXT.get(region, TestStruct.TEXT_OFFSET)).isEqualTo("made elsewhere");
                exchange(region, peer);
            }
            assertThat(ShmNames.exists(name)).isTrue();
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void joinsAcrossSessionsUnderTheGlobalPrefix() {
        AcquireOptions global = options.withScope(Scope.GLOBAL);
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, global);
                CppPeer local = CppPeer.start("open", name);
                CppPeer peer = CppPeer.start("open", "Global\\" + name)) {
            assertThat(local.attached()).isEqualTo("error 2");
            assertThat(peer.attached()).isEqualTo("joined");
            exchange(region, peer);
        }
    }

    @Test
    void atomicIncrementsOfBothSidesAreAllCounted() {
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options);
                CppPeer peer = CppPeer.start("acquire", name)) {
            peer.tell("add " + INCREMENTS);
            // The first one starts the peer; the others begin when it has started, so that both are at it at the same
            // time.
            region.addToIntAt(TestStruct.X, 1);
            while (region.intAtVolatile(TestStruct.X) == 1) {
                Thread.onSpinWait();
            }
            for (int i = 1; i < INCREMENTS; i++) {
                region.addToIntAt(TestStruct.X, 1);
            }
            assertThat(peer.hear()).isEqualTo("done");
            assertThat(region.intAtVolatile(TestStruct.X)).isEqualTo(2 * INCREMENTS);
        }
    }
}

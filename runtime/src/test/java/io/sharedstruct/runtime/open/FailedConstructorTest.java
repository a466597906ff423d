package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.runtime.RegionInsides;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.runtime.os.linux.FaultyLinux;
import io.sharedstruct.testing.Garbage;
import io.sharedstruct.testing.Holdings;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No heap left when the region is mapped: nothing stays mapped or open, and no descriptor is closed twice. */
@OnPosix
class FailedConstructorTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name).withTimeout(Duration.ofSeconds(2));
    private final FaultyLinux faults = new FaultyLinux();
    private final NativePort port = faults.port();

    @BeforeEach
    void needsProc() {
        Needs.linux();
    }

    @ParameterizedTest
    @EnumSource(Before.class)
    void aConstructorThatFailsLeavesNothing(Before before) throws IOException {
        for (boolean late : new boolean[] {false, true}) {
            TestStruct held = before.put(port, options);
            assertThatThrownBy(() -> new OpenProtocol<TestStruct>(
                                    port,
                                    "acquire",
                                    Disposition.OPEN_OR_CREATE,
                                    RegionInsides.layout(TestStruct.LAYOUT),
                                    options,
                                    RegionInsides.handles(
                                            attached -> {
                                                if (late) {
                                                    TestStruct lost = TestStruct.CONSTRUCTOR.apply(attached);
                                                    assertThat(lost.isOpen()).isTrue();
                                                }
                                                throw new OutOfMemoryError("no heap");
                                            },
                                            null))
                            .run())
                    .isInstanceOf(OutOfMemoryError.class)
                    .hasNoSuppressedExceptions();
            assertThat(Holdings.mappings(name)).isEqualTo(held == null ? 0 : 1);
            assertThat(Holdings.descriptors(name)).isEqualTo(held == null ? 0 : 1);
            // The number of the closed descriptor is given out again; a cleaner that closes it once more is caught
            // here.
            try (InputStream stranger = Files.newInputStream(stranger())) {
                Garbage.collectUntilAsserted(() -> assertThat(faults.mapped()).hasSize(held == null ? 0 : 1));
                assertThat(new String(stranger.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("stranger");
            }
            if (held != null) {
                held.close();
            }
            try (TestStruct next =
                    TestStruct.acquire(TestStruct.LAYOUT, options.withTimeout(Duration.ZERO), TestStruct::fill)) {
                assertThat(TestStruct.problemIn(next)).isNull();
            }
        }
    }

    private Path stranger() throws IOException {
        return Files.writeString(ShmNames.path(names.next()), "stranger");
    }
}

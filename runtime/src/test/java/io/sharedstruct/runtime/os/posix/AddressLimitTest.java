package io.sharedstruct.runtime.os.posix;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.runtime.os.Usage;
import org.junit.jupiter.api.Test;

/** What a process may have, as Linux says it. */
class AddressLimitTest {

    private static String limits(String addresses, String data) {
        return """
                Limit                     Soft Limit           Hard Limit           Units
                Max cpu time              unlimited            unlimited            seconds
                Max data size             %-20s %-20s bytes
                Max stack size            8388608              unlimited            bytes
                Max address space         %-20s %-20s bytes
                """.formatted(data, "unlimited", addresses, "unlimited");
    }

    @Test
    void anEighthOfTheSmallerLimitMayWait() {
        assertThat(AddressLimit.closedBytes(limits("8000000000", "unlimited"))).isEqualTo(1_000_000_000);
        assertThat(AddressLimit.closedBytes(limits("unlimited", "3200000000"))).isEqualTo(400_000_000);
        assertThat(AddressLimit.closedBytes(limits("8000000000", "3200000000"))).isEqualTo(400_000_000);
    }

    @Test
    void withoutALimitTheDefaultMay() {
        assertThat(AddressLimit.closedBytes(limits("unlimited", "unlimited"))).isEqualTo(Usage.DEFAULT_LIMIT);
        assertThat(AddressLimit.closedBytes("")).isEqualTo(Usage.DEFAULT_LIMIT);
        assertThat(AddressLimit.closedBytes(limits("18446744073709551614", "unlimited")))
                .isEqualTo(Usage.DEFAULT_LIMIT);
    }

    @Test
    void onlyTheLimitOfDataMakesPrivatePagesScarce() {
        assertThat(AddressLimit.isDataLimited(limits("8000000000", "unlimited")))
                .isFalse();
        assertThat(AddressLimit.isDataLimited(limits("unlimited", "3200000000")))
                .isTrue();
        assertThat(AddressLimit.isDataLimited("")).isFalse();
    }
}

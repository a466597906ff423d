package io.sharedstruct;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was meant to be tested on a system was not tested on another one. */
class SystemUnderTestTest {

    @Test
    void theTestsRunOnTheSystemThatTheBuildNames() {
        assertThat(System.getProperty("os.name")).startsWith(System.getProperty("test.system"));
    }
}

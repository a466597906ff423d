package io.sharedstruct.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.runtime.Regions;
import org.junit.jupiter.api.Test;

class CodeVersionTest {

    @Test
    void theRuntimeOfThisBuildRunsWhatTheProcessorOfThisBuildWrites() {
        assertThat(Regions.CODE_VERSION).isEqualTo(BuildChecks.CODE_VERSION);
    }
}

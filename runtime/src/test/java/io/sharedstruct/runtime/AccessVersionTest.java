package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tests run against the jar, and on Java 22 and newer with the access class for it. */
class AccessVersionTest {

    private static final boolean NEW = Runtime.version().feature() >= 22;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @Test
    void theVersionForThisJavaRanFromTheJar() {
        String location = RegionAccess.class.getResource("RegionAccess.class").toString();
        assertThat(location).startsWith("jar:file:");
        assertThat(location.contains("!/META-INF/versions/22/")).as(location).isEqualTo(NEW);
        boolean throughBuffer = Arrays.stream(RegionAccess.class.getDeclaredFields())
                .map(Field::getType)
                .anyMatch(ByteBuffer.class::equals);
        assertThat(throughBuffer).isEqualTo(!NEW);
    }

    @Test
    void theVersionsHaveTheSameMembers() {
        if (!NEW) {
            // The tool of an older JDK can't read the newer class; the build on the newer JDK checks it.
            return;
        }
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        String location = RegionAccess.class.getResource("RegionAccess.class").getPath();
        String file = location.substring("file:".length(), location.indexOf('!'));
        assertThat(jar.run(System.out, System.err, "--validate", "--file", file))
                .isZero();
    }

    @Test
    void moreThanTwoGigabytesNeedJava22() {
        String name = names.next();
        if (NEW) {
            assertThat(RegionAccess.maxSize()).isEqualTo(Long.MAX_VALUE);
            return;
        }
        assertThatThrownBy(() -> TestStruct.acquire(TestStruct.ofSize(1L << 31), AcquireOptions.named(name)))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessage("acquire '" + name
                        + "': Big has 2147483648 bytes; regions of more than 2147483647 bytes need Java 22 or newer");
        assertThat(ShmNames.exists(name)).isFalse();
    }
}

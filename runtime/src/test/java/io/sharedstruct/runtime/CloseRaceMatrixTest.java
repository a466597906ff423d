package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.CloseRace;
import io.sharedstruct.testing.ShmNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Closing under readers in JVMs of their own, compiled by C2, by C1 alone or interpreted, with other collectors and kinds of
 * threads: none crashes. {@code -Dcloses=100000} for the long form, on the JDK that runs the build.
 */
class CloseRaceMatrixTest {

    private static final int CLOSES = Integer.getInteger("closes", 300);

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @ParameterizedTest
    @CsvSource({
        "-XX:-UsePerfData,           -XX:+UseG1GC,     platform",
        "-XX:-UsePerfData,           -XX:+UseSerialGC, platform",
        "-XX:TieredStopAtLevel=1,    -XX:+UseG1GC,     platform",
        "-Xint,                      -XX:+UseSerialGC, platform",
        "-XX:-UsePerfData,           -XX:+UseG1GC,     virtual",
        "-Xint,                      -XX:+UseG1GC,     virtual"
    })
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void noJvmCrashes(String compiler, String collector, String threads) throws Exception {
        if (threads.equals("virtual") && Runtime.version().feature() < 21) {
            return; // there are none before JDK 21; the build on JDK 25 runs this
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                compiler,
                collector,
                "-XX:-CreateCoredumpOnCrash",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                CloseRace.class.getName(),
                names.next(),
                Integer.toString(CLOSES),
                threads));
        String output = CPeer.run(command.toArray(String[]::new));
        System.out.println("CloseRaceMatrixTest: " + Runtime.version().feature() + " " + compiler + " " + collector
                + " " + threads + ": " + output.strip());
        assertThat(output).matches("closes=" + CLOSES + " accesses=[1-9]\\d+\\R");
    }
}

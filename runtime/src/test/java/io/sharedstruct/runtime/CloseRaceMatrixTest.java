package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.CloseRace;
import io.sharedstruct.testing.ShmNames;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Closing under readers in JVMs of their own, for every combination of how code is compiled (by C2, by C1 alone, not at all), of
 * collector and of kind of threads: none crashes. {@code -Dcloses=100000 -Daccesses=1000000000} for the long form, which goes on
 * until both are reached, on the JDK that runs the build; {@code -Dcombination} takes only those whose words match it, such as
 * {@code C1.*virtual}; {@code -Dlife} is how many microseconds a region is open at most, of which an interpreter needs more.
 */
class CloseRaceMatrixTest {

    private static final int CLOSES = Integer.getInteger("closes", 200);
    private static final long ACCESSES = Long.getLong("accesses", 1);
    /** Long enough that readers are in the middle of their work. */
    private static final long LIFE_MICROS = Long.getLong("life", 60);

    private static final Pattern COMBINATION = Pattern.compile(System.getProperty("combination", ""));
    private static final Pattern FIGURES = Pattern.compile("closes=(\\d+) accesses=(\\d+)\\R");

    /** C2 is what a JVM uses when nothing is said. */
    private static final Map<String, String> COMPILERS =
            Map.of("C2", "-XX:-UsePerfData", "C1", "-XX:TieredStopAtLevel=1", "interpreter", "-Xint");

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    static Stream<Arguments> combinations() {
        // There are no virtual threads before JDK 21; the build on JDK 25 runs those.
        List<String> threads = Runtime.version().feature() < 21 ? List.of("platform") : List.of("platform", "virtual");
        return COMPILERS.keySet().stream()
                .sorted()
                .flatMap(compiler -> Stream.of("G1", "Serial")
                        .flatMap(collector -> threads.stream().map(kind -> Arguments.of(compiler, collector, kind))))
                .filter(combination ->
                        COMBINATION.matcher(Arrays.toString(combination.get())).find());
    }

    @ParameterizedTest
    @MethodSource("combinations")
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void noJvmCrashes(String compiler, String collector, String threads) throws Exception {
        String output = CPeer.run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                COMPILERS.get(compiler),
                "-XX:+Use" + collector + "GC",
                "-XX:-CreateCoredumpOnCrash",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                CloseRace.class.getName(),
                names.next(),
                Integer.toString(CLOSES),
                Long.toString(ACCESSES),
                Long.toString(LIFE_MICROS),
                threads);
        System.out.println("CloseRaceMatrixTest: " + Runtime.version().feature() + " " + compiler + " " + collector
                + " " + threads + ": " + output.strip());
        Matcher figures = FIGURES.matcher(output);
        assertThat(figures.matches()).as(output).isTrue();
        assertThat(Integer.parseInt(figures.group(1))).isGreaterThanOrEqualTo(CLOSES);
        assertThat(Long.parseLong(figures.group(2))).isGreaterThanOrEqualTo(ACCESSES);
    }
}

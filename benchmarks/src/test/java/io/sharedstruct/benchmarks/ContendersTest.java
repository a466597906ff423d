package io.sharedstruct.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every contender proves in its setup that it does the same work, and each of its operations runs. */
class ContendersTest {

    private static final boolean FOREIGN_MEMORY = Runtime.version().feature() >= 22;

    static Set<String> contenders() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Set<String> types = new TreeSet<>();
        for (BenchmarkListEntry entry : BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(nowhere, VerboseMode.SILENT), List.of())) {
            String type = entry.getUserClassQName();
            if (FOREIGN_MEMORY || !type.contains(".Ffm")) {
                types.add(type);
            }
        }
        return types;
    }

    @Test
    void theForeignMemoryApiTakesPartWhereItIsFinal() {
        assertThat(contenders().stream().anyMatch(type -> type.contains(".Ffm")))
                .isEqualTo(FOREIGN_MEMORY);
    }

    @ParameterizedTest
    @MethodSource("contenders")
    void readsBackWhatItWroteAndRunsEveryOperation(String type) throws Exception {
        Object contender = Class.forName(type).getDeclaredConstructor().newInstance();
        try {
            for (Method setup : annotated(contender, Setup.class)) {
                setup.invoke(contender);
            }
            List<Method> operations = annotated(contender, Benchmark.class);
            assertThat(operations).isNotEmpty();
            for (Method operation : operations) {
                Object[] states = new Object[operation.getParameterCount()];
                for (int i = 0; i < states.length; i++) {
                    Constructor<?> state = operation.getParameterTypes()[i].getDeclaredConstructor();
                    states[i] = state.newInstance();
                }
                operation.invoke(contender, states);
            }
        } finally {
            for (Method tearDown : annotated(contender, TearDown.class)) {
                tearDown.invoke(contender);
            }
        }
    }

    private static List<Method> annotated(Object contender, Class<? extends Annotation> annotation) {
        return Stream.of(contender.getClass().getMethods())
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(present -> present.annotationType() == annotation))
                .toList();
    }
}

package io.sharedstruct.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever fails in the processor, wherever it does: the compilation goes on, and its error can be reported. */
class InternalErrorTest {

    private final List<String> messages = new ArrayList<>();

    static List<Throwable> failures() {
        return List.of(
                new IllegalStateException("why"),
                new StackOverflowError("why"),
                new NoClassDefFoundError("why"),
                new AssertionError("why"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isOneErrorWithTheFirstFramesOfOurs(Throwable failure) {
        processor().process(Set.of(), failing(failure));

        assertThat(messages)
                .singleElement()
                .asString()
                .startsWith(
                        "ERROR [InternalError] the processor failed; please report this with the struct: " + failure)
                .contains("\n    at io.sharedstruct.processor.");
        assertThat(messages.get(0).lines()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void memoryThatRunsOutIsForTheCompilerToReport() {
        SharedStructProcessor processor = processor();
        RoundEnvironment round = failing(new OutOfMemoryError("why"));

        assertThatThrownBy(() -> processor.process(Set.of(), round)).isInstanceOf(OutOfMemoryError.class);
        assertThat(messages).isEmpty();
    }

    private SharedStructProcessor processor() {
        Messager messager = proxy(Messager.class, arguments -> messages.add(arguments[0] + " " + arguments[1]));
        Map<String, Object> answers = Map.of("getMessager", messager, "getOptions", Map.of());
        SharedStructProcessor processor = new SharedStructProcessor();
        processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                InternalErrorTest.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (self, method, arguments) -> answers.get(method.getName())));
        return processor;
    }

    private static RoundEnvironment failing(Throwable failure) {
        return (RoundEnvironment) Proxy.newProxyInstance(
                InternalErrorTest.class.getClassLoader(),
                new Class<?>[] {RoundEnvironment.class},
                (self, method, arguments) -> {
                    throw failure;
                });
    }

    private interface Call {
        void with(Object... arguments);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                InternalErrorTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    call.with(arguments);
                    return null;
                }));
    }
}

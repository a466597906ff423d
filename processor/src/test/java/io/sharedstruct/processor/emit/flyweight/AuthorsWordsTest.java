package io.sharedstruct.processor.emit.flyweight;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the author of an interface says for people is true of the generated class as well, and causes no warnings in it. */
class AuthorsWordsTest {

    private static final JavaFileObject OLD = Fixtures.source("demo.Old", """
            package demo;
            @Deprecated(since = "2", forRemoval = true)
            @io.sharedstruct.SharedStruct
            interface Old { byte getA(); void setA(byte a); }
            """);

    private static final JavaFileObject STRUCT = Fixtures.source("demo.Words", """
            package demo;
            import io.sharedstruct.*;
            /** A struct. */
            @Deprecated
            @SharedStruct
            public interface Words {
                /**
                 * The age in years.
                 *
                 * @return the age
                 */
                int getAge();
                void setAge(int age);
                @Deprecated(since = "3", forRemoval = true) @FixedString(8) String getName();
                /** @param name the name */
                void setName(String name);
                @Deprecated long getTime();
            }
            """);

    @Test
    void adviceAgainstUseIsPassedOn() throws Exception {
        ClassLoader loader = GeneratedCode.loader(Fixtures.compile(STRUCT));
        for (String name : new String[] {"demo.WordsShared", "demo.WordsShared$View", "demo.WordsShared$Snapshot"}) {
            Class<?> type = loader.loadClass(name);
            assertThat(type.getMethod("getAge").getAnnotation(Deprecated.class)).isNull();
            assertThat(type.getMethod("getTime").getAnnotation(Deprecated.class).since())
                    .isEmpty();
            assertThat(type.getMethod("getTime").getAnnotation(Deprecated.class).forRemoval())
                    .isFalse();
            assertThat(type.getMethod("getName").getAnnotation(Deprecated.class).since())
                    .isEqualTo("3");
            assertThat(type.getMethod("getName").getAnnotation(Deprecated.class).forRemoval())
                    .isTrue();
        }
        assertThat(loader.loadClass("demo.WordsShared")
                        .getAnnotation(Deprecated.class)
                        .forRemoval())
                .isFalse();
    }

    @Test
    void aCommentComesAlongWhereThereIsOne() {
        String generated = Fixtures.generated(Fixtures.compile(STRUCT)).get("WordsShared");

        assertThat(generated)
                .contains("\n\n    @Override public int getAge()")
                .contains("/** Writes {@code age}, a plain access. */\n    @Override public void setAge(int age)")
                .containsPattern("Writes \\{@code name}, a plain access\\.\n[^}]*public void setName");
    }

    @Test
    void whatIsDeprecatedGivesNoWarnings() {
        Compilation compilation = Fixtures.compileStrictly(
                OLD,
                Fixtures.source("demo.Kind", "package demo; @Deprecated enum Kind { A, B }"),
                Fixtures.source("demo.Converter", """
                        package demo;
                        @Deprecated(forRemoval = true)
                        class Converter {
                            static long encode(java.time.Duration value) { return value.toMillis(); }
                            static java.time.Duration decode(long stored) { return java.time.Duration.ofMillis(stored); }
                        }
                        """),
                Fixtures.source("demo.HasOld", """
                        package demo;
                        @io.sharedstruct.SharedStruct
                        interface HasOld {
                            @SuppressWarnings("removal") Old getOld();
                            @SuppressWarnings("removal") void setOld(Old old);
                        }
                        """),
                Fixtures.source("demo.HasKind", """
                        package demo;
                        @io.sharedstruct.SharedStruct
                        interface HasKind { @SuppressWarnings("deprecation") Kind getKind(); }
                        """),
                Fixtures.source("demo.HasConverter", """
                        package demo;
                        @io.sharedstruct.SharedStruct
                        interface HasConverter {
                            @SuppressWarnings("removal") @io.sharedstruct.Converted(Converter.class) java.time.Duration getTime();
                        }
                        """));

        assertThat(compilation.diagnostics()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aGetterMayDeclareWhatOnlyOthersThrow() throws Exception {
        ClassLoader loader = GeneratedCode.loader(Fixtures.compile(Fixtures.source("demo.Throwing", """
                package demo;
                import io.sharedstruct.*;
                @SharedStruct
                public interface Throwing extends AutoCloseable {
                    int getX() throws java.io.IOException, IllegalStateException;
                    void setX(int x) throws Exception;
                    @FixedString(8) String getText() throws Throwable;
                    void setText(String text) throws RuntimeException;
                }
                """)));
        String name = "throwing-" + UUID.randomUUID().toString().substring(0, 8);
        Class<?> type = loader.loadClass("demo.Throwing");
        Object source = Proxy.newProxyInstance(loader, new Class<?>[] {type}, (proxy, method, arguments) -> {
            throw new IOException("no x");
        });
        try (AutoCloseable data = (AutoCloseable) callStatic(loader.loadClass("demo.ThrowingShared"), "create", name)) {
            call(data, "setX", 7);
            Object snapshot = call(data, "snapshot");
            call(data, "setX", 8);
            call(data, "copyFrom", snapshot);
            assertThat(call(data, "getX")).isEqualTo(7);
            assertThatThrownBy(() -> call(data, "copyFrom", source))
                    .isInstanceOf(UndeclaredThrowableException.class)
                    .hasCauseInstanceOf(IOException.class);
        } finally {
            Files.deleteIfExists(Path.of("/dev/shm", name));
        }
    }
}

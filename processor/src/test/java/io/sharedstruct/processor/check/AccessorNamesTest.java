package io.sharedstruct.processor.check;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static io.sharedstruct.processor.testing.GeneratedCode.constant;
import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of methods are those of which properties. */
class AccessorNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "long getDate(); void setDate(long d); long getReleaseDate(); void setReleaseDate(long d); | DATE RELEASE_DATE",
                "long getId(); void setId(long i); long getOpaqueId(); void setOpaqueId(long i); | ID OPAQUE_ID",
                "int getTime(); int getAcquireTime(); void setAcquireTime(int t); | TIME ACQUIRE_TIME",
                "boolean isX(); void setX(boolean x); boolean isVolatileX(); void setVolatileX(boolean x); | X VOLATILE_X",
                "@FixedString(4) String getName(); @FixedString(4) String getVolatileName(); | NAME VOLATILE_NAME",
                "@FixedString(4) String getDate(); @FixedString(4) String getReleaseDate(); void setReleaseDate(CharSequence d);"
                        + " | DATE RELEASE_DATE",
                "@Offset(0) int getX(); @Offset(4) int getVolatileX(); @Offset(8) int getOpaqueX(); | X VOLATILE_X OPAQUE_X",
                "@Array(3) int getAndSetAt(int i); void setAndSetAt(int i, int v); int getAndAddX(); | AND_SET AND_ADD_X",
                "int getX(); @Array(3) int getVolatileXAt(int i); void setVolatileXAt(int i, int v); | X VOLATILE_X",
                "int getVolatility(); void setReleased(int r); int getOpaqueness(); | VOLATILITY RELEASED OPAQUENESS"
            })
    void namesThatOnlyLookLikeOrderedAccessAreProperties(String methods, String constants) throws Exception {
        Class<?> shared = GeneratedCode.load("demo.NamesShared", struct(methods));

        assertThat(Arrays.stream(shared.getFields())
                        .map(field -> field.getName())
                        .filter(name -> name.endsWith("_OFFSET"))
                        .map(name -> name.substring(0, name.length() - "_OFFSET".length())))
                .containsExactlyInAnyOrder(constants.split(" "));
    }

    /** All but one of them have the property x, of 4 bytes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int getX(); void setX(int x); int getVolatileX(); void setVolatileX(int x); | X",
                "Thread.State getX(); Thread.State getVolatileX(); | X",
                "int getX(); int getOpaqueX(); void setOpaqueX(int x); int getAndAddX(int x); | X",
                "int getX(); void setReleaseX(int x); | X",
                "int getAcquireX(); void setReleaseX(int x); | X",
                "int x(); int getOpaqueX(); void setOpaqueX(int x); | X",
                "int aB(); int getVolatileAB(); void setVolatileAB(int x); | A_B",
                "int getVolatileX(); | X",
                "int getAndAddX(int x); | X",
                "int getX(); boolean compareAndSetX(int expected, int value); | X",
                "@Array(1) int getVolatileX(int i); void setReleaseX(int i, int x); | X",
                "@Array(1) int getXAt(int i); int getVolatileX(int i); int getAndAddXAt(int i, int x); | X",
                "@Array(1) int x(int i); int getVolatileX(int i); int getAndAddX(int i, int x); | X",
                "@Converted(Boxed.class) Integer getX(); Integer getVolatileX(); void setReleaseX(Integer x); | X",
                "int getX(); void wakeX(); boolean awaitX(int e, java.time.Duration t) throws InterruptedException; | X",
                "int x(); void wakeX(); | X",
                "boolean awaitX(int e, java.time.Duration t) throws Exception; void wakeX(); int getOpaqueX(); | X"
            })
    void orderedAccessIsThatOfTheProperty(String methods, String constant) throws Exception {
        Class<?> shared = GeneratedCode.load("demo.NamesShared", struct(methods));

        assertThat(Arrays.stream(shared.getFields())
                        .map(field -> field.getName())
                        .filter(name -> name.endsWith("_OFFSET")))
                .containsExactly(constant + "_OFFSET");
        assertThat(constant(shared, "SIZEOF")).isEqualTo(4L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int wakeUp(); void wakeUp(int w); int awaitTime(); | WAKE_UP AWAIT_TIME",
                "int getWakeUp(); int getAwaitTime(); void setAwaitTime(int t); | WAKE_UP AWAIT_TIME",
            })
    void whatOnlyLooksLikeWaitingIsAProperty(String methods, String constants) throws Exception {
        Class<?> shared = GeneratedCode.load("demo.NamesShared", struct(methods));

        assertThat(Arrays.stream(shared.getFields()).map(field -> field.getName()))
                .contains(Arrays.stream(constants.split(" "))
                        .map(name -> name + "_OFFSET")
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"LapTimes, LapTimes", "LapTime, LapTimes", "Data, Data", "Data, Datas", "Series, Series"})
    void copiesOfWholeArraysMayBeCalledAsTheArray(String array, String bulk) throws Exception {
        Class<?> shared = GeneratedCode.load(
                "demo.NamesShared",
                struct("@Array(3) float get" + array + "At(int i); void set" + array + "At(int i, float f); void get"
                        + bulk + "(float[] into); void set" + bulk + "(float[] from);"));

        String name = "names-" + UUID.randomUUID();
        try (AutoCloseable data = (AutoCloseable) callStatic(shared, "acquire", name)) {
            call(data, "set" + bulk, new float[] {1.5f, -2f, 3f});
            call(data, "set" + array + "At", 1, 7f);
            float[] read = new float[3];
            call(data, "get" + bulk, read);
            assertThat(read).containsExactly(1.5f, 7f, 3f);
        }
        assertThat(constant(shared, "SIZEOF")).isEqualTo(12L);
    }

    @Test
    void thePluralOfOneArrayIsNotTheNameOfAnother() throws Exception {
        Class<?> shared = GeneratedCode.load(
                "demo.NamesShared",
                struct("@Array(2) int getKeyAt(int i); @Array(3) byte getKeysAt(int i); void getKeys(int[] into);"));

        List<String> bulk = Arrays.stream(shared.getMethods())
                .filter(method -> method.getName().equals("getKeys"))
                .map(method -> Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining()))
                .toList();
        assertThat(bulk).containsExactly("int[]");
    }

    private static javax.tools.JavaFileObject struct(String methods) {
        return Fixtures.source(
                "demo.Names",
                "package demo;",
                "import io.sharedstruct.*;",
                "@SharedStruct public interface Names { " + methods + " }",
                "class Boxed {",
                "  static int encode(Integer value) { return value; }",
                "  static Integer decode(int stored) { return stored; }",
                "}");
    }
}

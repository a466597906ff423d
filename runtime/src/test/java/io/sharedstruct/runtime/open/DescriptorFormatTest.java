package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.Persistence;
import io.sharedstruct.runtime.open.LayoutDescriptor.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Format 2 stands for the same fields as format 1 did, and for no more than a reader has room for. */
class DescriptorFormatTest {

    private static final String SECOND = """
            format 2
            enum NEW=0,OPEN=1
            struct
            0 float64 8 x
            8 enum8/be#1 1 state
            struct
            0 struct#2 16 from
            16 struct#2[2] 32 via
            layout
            0 enum32#1 4 state
            8 struct#3[2][3] 288 line
            296 int8 1 tag
            304 struct#2 16 origin
            320 enum16#1[4] 8 states
            """;

    private static final String FIRST = """
            0 enum32{NEW=0,OPEN=1} 4 state
            8 struct[2][3] 288 line
            8 float64 8 line[].from.x
            16 enum8/be{NEW=0,OPEN=1} 1 line[].from.state
            24 struct[2] 32 line[].via
            24 float64 8 line[].via[].x
            32 enum8/be{NEW=0,OPEN=1} 1 line[].via[].state
            296 int8 1 tag
            304 float64 8 origin.x
            312 enum8/be{NEW=0,OPEN=1} 1 origin.state
            320 enum16{NEW=0,OPEN=1}[4] 8 states
            """;

    private static List<String> differences(String here, String there) {
        Footer footer = new Footer(true, 1, 1024, 4711, 0, there.length(), Persistence.PROCESS);
        return new LayoutComparison(LayoutDescriptor.parse(here), List.of(), LayoutDescriptor.parse(there), footer)
                .differences();
    }

    @Test
    void bothFormatsStandForTheSameFieldsInTheSameOrder() {
        assertThat(List.copyOf(LayoutDescriptor.parse(SECOND).fields().entrySet()))
                .isEqualTo(List.copyOf(LayoutDescriptor.parse(FIRST).fields().entrySet()));
        assertThat(differences(SECOND, FIRST)).isEmpty();
        assertThat(differences(FIRST, SECOND)).isEmpty();
    }

    @Test
    void differencesAreThoseOfTheFields() {
        assertThat(differences(SECOND, FIRST.replace("24 float64 8 line", "24 int64 8 line")))
                .containsExactly("line[].via[].x: float64 at 24 here, int64 at 24 in the region created by pid 4711");
        assertThat(differences(FIRST, SECOND.replace("OPEN=1", "OPEN=2"))).hasSize(5);
        assertThat(differences(FIRST, SECOND.replace("OPEN=1", "OPEN=1,SHUT=2")))
                .isEmpty();
    }

    @Test
    void structsInsideAreKnownWithTheirSizes() {
        List<LayoutDescriptor.Nested> nested = DescriptorParser.nested(SECOND);

        assertThat(nested).extracting(LayoutDescriptor.Nested::size).containsExactly(48L, 16L);
        assertThat(nested.get(1).fields())
                .containsOnly(
                        Map.entry("x", new Field(0, "float64", 8)),
                        Map.entry("state", new Field(8, "enum8/be{NEW=0,OPEN=1}", 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format 2\n",
                "format 2\nlayout\n0 struct#1 4 x\n",
                "format 2\nstruct\n0 int8 1 x\nlayout\n0 struct#2 4 x\n",
                "format 2\nstruct\n0 int8 1 x\nlayout\n0 struct#0 4 x\n",
                "format 2\nstruct\n0 int8 1 x\nlayout\n0 struct#-1 4 x\n",
                "format 2\nstruct\n0 int8 1 x\nlayout\n0 struct#one 4 x\n",
                "format 2\nstruct\n0 int8 1 x\nlayout\n0 struct#99999999999 4 x\n",
                "format 2\nstruct\n0 struct#1 1 x\nlayout\n0 struct#1 4 x\n",
                "format 2\nstruct\n0 struct#2 1 x\nstruct\n0 struct#1 1 x\nlayout\n0 struct#1 4 x\n",
                "format 2\nstruct\n0 int8 1 x\nlayout\n0 enum8#1 1 x\n",
                "format 2\nenum A=0\nlayout\n0 struct[0]#1 1 x\n",
                "format 2\nstruct\n0 int8 1 x\nlayout\n0 struct#1[0] 1 x\n",
                "format 2\nstruct\n0 int8 1 x\nlayout\n0 struct#1[-1] 1 x\n",
                "format 2\nstruct\n0 int8 1 x\nlayout\n0 struct#1[9999999999][9999999999] 1 x\n",
                "format 2\nstruct\n-1 int8 1 x\nlayout\n0 struct#1 1 x\n",
                "format 2\nstruct\n9223372036854775807 int8 1 x\nlayout\n1 struct#1 1 x\n",
                "format 2\nstruct\n0 int8 1 x\nlayout\n0 struct#1 1 x\n0 struct#1 1 x\n",
                "format 2\nunion\n0 int8 1 x\nlayout\n0 int8 1 x\n",
                "format 2\nlayout\nlayout\n0 int8 1 x\n",
                "format 2\nlayout\n0 int8 1 x\nenum A=0\n",
                "format 3\nlayout\n0 int8 1 x\n"
            })
    void whatRefersToNothingOrToItselfIsNoDescriptor(String text) {
        assertThat(LayoutDescriptor.parse(text)).isNull();
    }

    /** "Billion laughs": each struct contains the one before it twice. */
    @Test
    void aTextThatStandsForMoreThanThereIsRoomForIsNone() {
        String doubled = IntStream.rangeClosed(1, 900)
                .mapToObj(i -> "struct\n0 struct#" + i + " 1 a\n1 struct#" + i + " 1 b\n")
                .collect(Collectors.joining("", "format 2\nstruct\n0 int8 1 x\n", "layout\n0 struct#901 4 x\n"));
        assertThat(LayoutDescriptor.parse(doubled)).isNull();
    }

    @Test
    void structsDeepInsideEachOtherAreRefused() {
        assertThat(LayoutDescriptor.parse(chain(998))).isNotNull();
        assertThat(LayoutDescriptor.parse(chain(50_000))).isNull();
    }

    private static String chain(int depth) {
        return IntStream.rangeClosed(1, depth)
                .mapToObj(i -> "struct\n0 struct#" + i + " 1 a\n")
                .collect(Collectors.joining(
                        "", "format 2\nstruct\n0 int8 1 x\n", "layout\n0 struct#" + (depth + 1) + " 1 x\n"));
    }

    /** One enum with a long text is the type of many fields, each time as another array. */
    @Test
    void longTypesAreNotRepeatedWithoutEnd() {
        String many = IntStream.rangeClosed(1, 20_000)
                .mapToObj(i -> i + " enum8#1[" + i + "] 1 f" + i + "\n")
                .collect(Collectors.joining("", "format 2\nenum " + "A".repeat(400_000) + "=0\nlayout\n", ""));
        assertThat(LayoutDescriptor.parse(many)).isNull();

        String one = many.replaceAll("#1\\[\\d+]", "#1");
        assertThat(LayoutDescriptor.parse(one).fields()).hasSize(20_000);
        assertThat(differences(one, one)).isEmpty();
    }

    @Test
    void namesOfFieldsDeepInsideAreNotRepeatedWithoutEnd() {
        String name = "n".repeat(200_000);
        String text = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> i + " struct#1 1 " + i + name.substring(0, 1000) + "\n")
                .collect(Collectors.joining("", "format 2\nstruct\n0 int8 1 " + name + "\nlayout\n", ""));
        assertThat(LayoutDescriptor.parse(text)).isNull();
    }
}

package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutDescriptorTest {

    private static List<String> differences(String here, String there) {
        return LayoutDescriptor.parse(here).differences(LayoutDescriptor.parse(there), 4711);
    }

    @Test
    void equalDescriptorsDiffer() {
        assertThat(differences("0 int32 4 x\n", "0 int32 4 x\n")).isEmpty();
    }

    @Test
    void saysFieldByFieldWhatDiffers() {
        assertThat(differences("0 int32 4 x\n4 int32 4 y\n8 int8 1 z\n", "0 int64 8 x\n8 int8 1 z\n9 bool8 1 on\n"))
                .containsExactly(
                        "x: int32 at 0 here, int64 at 0 in the region created by pid 4711",
                        "y: int32 at 4 here, absent in the region created by pid 4711",
                        "on: absent here, bool8 at 9 in the region created by pid 4711");
    }

    @Test
    void aFieldThatOnlyMovedDiffers() {
        assertThat(differences("0 int32 4 x\n", "4 int32 4 x\n"))
                .containsExactly("x: int32 at 0 here, int32 at 4 in the region created by pid 4711");
    }

    @Test
    void lengthsOfTextsAreShown() {
        assertThat(differences("0 string/UTF-8 8 t\n", "0 string/UTF-8 16 t\n"))
                .containsExactly("t: string/UTF-8 of 8 bytes at 0 here, string/UTF-8 of 16 bytes at 0 in the region"
                        + " created by pid 4711");
    }

    @Test
    void aHostileDescriptorCantFloodOrForgeTheMessage() {
        StringBuilder flood = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            flood.append(i).append(" int8 1 f").append(i).append('\n');
        }
        assertThat(differences("0 int32 4 x\n", flood.toString()))
                .hasSize(21)
                .last()
                .isEqualTo("and 981 more");
        assertThat(differences("0 int32 4 x\n", "0 \u001B[31m 4 " + "n".repeat(1000) + "\n")
                        .get(1))
                .isEqualTo("n".repeat(100) + "…: absent here, ?[31m at 0 in the region created by pid 4711");
    }

    @Test
    void textThatIsNoDescriptorIsNone() {
        assertThat(LayoutDescriptor.parse("hello")).isNull();
        assertThat(LayoutDescriptor.parse("0 int32 4 x\n\n")).isNull();
    }
}

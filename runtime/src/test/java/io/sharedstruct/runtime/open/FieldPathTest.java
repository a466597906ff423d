package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message names a value by the way to it. */
class FieldPathTest {

    private static final String DESCRIPTOR = """
            0 enum8{NEW=0,OPEN=1} 1 state
            4 enum32{A=0}[2][3] 24 grid
            28 int32 4 origin.x
            32 enum8{A=0} 1 origin.state
            36 struct[4] 48 levels
            36 int32 4 levels[].price
            40 struct[2][2] 8 levels[].cells
            40 enum8{A=0} 1 levels[].cells[].state
            41 enum8{A=0}[1] 1 levels[].cells[].kinds
            84 enum16{A=0} 2 choice
            84 enum8{A=0}[2] 2 others
            """;

    @ParameterizedTest
    @CsvSource({
        "state, 0, state",
        "grid, 4, grid[0][0]",
        "grid, 20, grid[1][1]",
        "x, 28, origin.x",
        "state, 32, origin.state",
        "price, 48, levels[1].price",
        "state, 82, levels[3].cells[1][1].state",
        "kinds, 43, levels[0].cells[0][1].kinds[0]",
        "choice, 84, choice",
        "others, 85, others[1]",
        "state, 84, state",
        "nothing, 4, nothing",
        "state, 9999, state"
    })
    void theWayHasIndicesAndDots(String property, long offset, String path) {
        assertThat(FieldPath.of(DESCRIPTOR, property, offset)).isEqualTo(path);
    }

    @Test
    void whatIsNoDescriptorHasNoWay() {
        assertThat(FieldPath.of("", "state", 0)).isEqualTo("state");
        assertThat(FieldPath.of("nonsense", "state", 0)).isEqualTo("state");
    }
}

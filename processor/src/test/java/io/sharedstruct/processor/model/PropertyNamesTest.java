package io.sharedstruct.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "x, X",
        "fooBar, FOO_BAR",
        "URL, URL",
        "URLPath, URL_PATH",
        "utf8Text, UTF8_TEXT",
        "value2D, VALUE2_D",
        "foo_bar, FOO_BAR",
        "größe, GRÖSSE",
        "1, _1"
    })
    void namesConstants(String property, String constant) {
        assertThat(PropertyNames.constant(property)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"x, x", "int, int_", "wait, wait_", "1, _1", "_, __", "record, record", "taken, taken_"})
    void namesParametersAndComponents(String property, String identifier) {
        assertThat(PropertyNames.identifier(property, Set.of("taken"))).isEqualTo(identifier);
    }
}

package io.sharedstruct.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JLS 3.3: a backslash begins an escape if an even number of backslashes stands before it. */
class AsciiTest {

    @Test
    void whatIsAsciiStaysAsItIs() {
        String source = "a \\u0041 \\\\ \t\n~";

        assertThat(Ascii.escape(source)).isSameAs(source);
    }

    @ParameterizedTest
    @CsvSource({
        "\u00e9, \\u00e9",
        "a\u00e9b, a\\u00e9b",
        "\ud83d\ude00, \\ud83d\\ude00",
        "\u007f, \\u007f",
        // An escaped backslash in a text of Java.
        "\\\\\u00e9, \\\\\\u00e9",
        // A single one, as a comment may have it, would swallow the next.
        "\\\u00e9, \\u005c\\u00e9",
        "\\\\\\\u00e9, \\\\\\u005c\\u00e9",
        "\\n\u00e9, \\n\\u00e9"
    })
    void whatIsNotIsEscaped(String source, String escaped) {
        assertThat(Ascii.escape(source)).isEqualTo(escaped);
    }
}

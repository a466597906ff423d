package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.runtime.open.WordRanges.Range;
import org.junit.jupiter.api.Test;

/** All words of a struct are found, however deep they lie. */
class WordRangesTest {

    @Test
    void aStructWithoutWordsHasNone() {
        assertThat(WordRanges.of("0 int32 4 lock\n4 string/UTF-8 256 text\n")).isEmpty();
        assertThat(WordRanges.of("no descriptor")).isEmpty();
    }

    @Test
    void wordsOfStructsAndOfElementsAreFoundInOrder() {
        String descriptor = """
                format 2
                struct
                0 int32 4 x
                4 lock 4 inner
                struct
                0 struct#1[2] 16 pair
                16 sequence 8 seq
                layout
                0 struct#2[2] 48 many
                48 struct#1 8 one
                64 rwlock 64 guard
                """;
        assertThat(WordRanges.of(descriptor))
                .containsExactly(
                        new Range(4, 8),
                        new Range(12, 16),
                        new Range(16, 24),
                        new Range(28, 32),
                        new Range(36, 40),
                        new Range(40, 48),
                        new Range(52, 56),
                        new Range(64, 128));
    }
}

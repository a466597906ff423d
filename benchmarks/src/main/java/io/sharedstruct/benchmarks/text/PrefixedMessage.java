package io.sharedstruct.benchmarks.text;

import io.sharedstruct.FixedString;
import io.sharedstruct.SharedStruct;
import io.sharedstruct.TextForm;

/** The struct of the text benchmarks with a length before the text, as Agrona's own strings have it. */
@SharedStruct
public interface PrefixedMessage {
    @FixedString(value = 4 + TextBenchmark.SIZE, form = TextForm.PREFIXED_32)
    String getText();

    void setText(String text);
}

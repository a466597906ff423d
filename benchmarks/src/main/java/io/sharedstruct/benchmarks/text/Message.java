package io.sharedstruct.benchmarks.text;

import io.sharedstruct.FixedString;
import io.sharedstruct.SharedStruct;

/** The struct of the text benchmarks. */
@SharedStruct
public interface Message {
    @FixedString(TextBenchmark.SIZE)
    String getText();

    void getText(StringBuilder into);

    void setText(String text);

    void setText(CharSequence text);
}

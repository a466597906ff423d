package io.sharedstruct.benchmarks.text;

import net.openhft.chronicle.values.MaxUtf8Length;

/** The text as Chronicle-Values wants it declared. */
public interface ChronicleMessage {
    String getText();

    void setText(@MaxUtf8Length(TextBenchmark.SIZE) String text);
}

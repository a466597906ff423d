package io.sharedstruct.benchmarks.text;

import io.sharedstruct.benchmarks.access.ByteRegion;
import org.openjdk.jmh.annotations.TearDown;

/** This library with the length before the text: nothing to search. It clears the rest of the field with every write. */
public class SharedStructPrefixedTexts extends TextBenchmark {

    private final PrefixedMessageShared message = PrefixedMessageShared.acquire(ByteRegion.uniqueName());

    @TearDown
    public void close() {
        message.close();
    }

    @Override
    protected String read() {
        return message.getText();
    }

    @Override
    protected void write(String value) {
        message.setText(value);
    }
}

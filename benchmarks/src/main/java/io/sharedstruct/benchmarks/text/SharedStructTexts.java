package io.sharedstruct.benchmarks.text;

import io.sharedstruct.benchmarks.access.ByteRegion;
import org.openjdk.jmh.annotations.TearDown;

/** This library. It clears the rest of the field with every write. */
public class SharedStructTexts extends TextBenchmark {

    private final MessageShared message = MessageShared.acquire(ByteRegion.uniqueName());

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

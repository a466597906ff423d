package io.sharedstruct.benchmarks.text;

import io.sharedstruct.benchmarks.access.ByteRegion;
import org.openjdk.jmh.annotations.TearDown;

/** This library without garbage: into a builder that is used again, and from any sequence of characters. */
public class SharedStructReusedTexts extends TextBenchmark {

    private final MessageShared message = MessageShared.acquire(ByteRegion.uniqueName());
    private final StringBuilder builder = new StringBuilder(SIZE);

    @TearDown
    public void close() {
        message.close();
    }

    @Override
    protected String read() {
        return readAny().toString();
    }

    @Override
    protected Object readAny() {
        builder.setLength(0);
        message.getText(builder);
        return builder;
    }

    @Override
    protected void write(String value) {
        message.setText((CharSequence) value);
    }
}

package io.sharedstruct.benchmarks.text;

import io.sharedstruct.benchmarks.access.ByteRegion;
import org.openjdk.jmh.annotations.TearDown;

/** This library. It clears the rest of the field with every write. */
public class SharedStructCharsets extends CharsetBenchmark {

    final CharsetsShared message = CharsetsShared.acquire(ByteRegion.uniqueName());

    @TearDown
    public void close() {
        message.close();
    }

    @Override
    protected String read() {
        return switch (charset) {
            case "ISO-8859-1" -> message.getLatin();
            case "UTF-16LE" -> message.getUtf16();
            default -> message.getUtf32();
        };
    }

    @Override
    protected void write(String value) {
        switch (charset) {
            case "ISO-8859-1" -> message.setLatin(value);
            case "UTF-16LE" -> message.setUtf16(value);
            default -> message.setUtf32(value);
        }
    }
}

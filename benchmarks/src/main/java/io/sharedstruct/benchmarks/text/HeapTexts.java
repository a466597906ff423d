package io.sharedstruct.benchmarks.text;

import java.nio.charset.StandardCharsets;

/** Decoding and encoding alone, between a string and an array of exactly its bytes: the limit. */
public class HeapTexts extends TextBenchmark {

    private byte[] bytes = new byte[0];

    @Override
    protected String read() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    protected void write(String value) {
        bytes = value.getBytes(StandardCharsets.UTF_8);
    }
}

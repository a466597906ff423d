package io.sharedstruct.benchmarks.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Decoding and encoding alone, between a string and an array of exactly its bytes: the limit. */
public class HeapCharsets extends CharsetBenchmark {

    private Charset of = StandardCharsets.UTF_8;
    private byte[] bytes = new byte[0];

    @Override
    protected void begin(Charset other) {
        of = other;
    }

    @Override
    protected String read() {
        return new String(bytes, of);
    }

    @Override
    protected void write(String value) {
        bytes = value.getBytes(of);
    }
}

package io.sharedstruct.benchmarks.text;

import java.nio.charset.Charset;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A text of 50 characters in a field of {@value #SIZE} bytes in other charsets than UTF-8, ended by a NUL of their width. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class CharsetBenchmark {

    /** The bytes of the field. */
    public static final int SIZE = 256;

    @Param({"ISO-8859-1", "UTF-16LE", "UTF-32LE"})
    public String charset = "ISO-8859-1";

    private String value = "";

    /** Before the first text is read or written. */
    protected void begin(Charset of) {}

    protected abstract String read();

    protected abstract void write(String value);

    /** What the benchmark reads: a string, unless the contender fills something that it has already. */
    protected Object readAny() {
        return read();
    }

    /** Proves that the contender does the work: a long text first, whose end must not show behind a short one. */
    @Setup
    public final void verify() {
        begin(Charset.forName(charset));
        String text = "Grüße, Welt. Über allen Gipfeln ist Ruh, in allen Wipfeln";
        value = text.substring(0, 50);
        for (String sample : new String[] {text, "kurz", "", value}) {
            write(sample);
            if (!read().equals(sample)) {
                throw new IllegalStateException(
                        getClass().getSimpleName() + " doesn't read back what it wrote: " + sample + ", but " + read());
            }
        }
    }

    @Benchmark
    public Object get() {
        return readAny();
    }

    @Benchmark
    public void set() {
        write(value);
    }
}

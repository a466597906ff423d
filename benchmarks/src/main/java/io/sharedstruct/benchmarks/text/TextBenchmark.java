package io.sharedstruct.benchmarks.text;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A text in a field of {@value #SIZE} bytes in UTF-8, ended by a NUL or by its length as the contender has it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class TextBenchmark {

    /** The bytes of the field. */
    public static final int SIZE = 256;

    @Param({"ascii11", "ascii200", "umlauts11", "umlauts200"})
    public String text = "ascii11";

    private String value = "";

    protected abstract String read();

    protected abstract void write(String value);

    /** What the benchmark reads: a string, unless the contender fills something that it has already. */
    protected Object readAny() {
        return read();
    }

    /** Proves that the contender does the work: a long text first, whose end must not show behind a short one. */
    @Setup
    public final void verify() {
        for (String sample :
                new String[] {of("umlauts200"), of("ascii11"), "", of("ascii200"), of("umlauts11"), of(text)}) {
            write(sample);
            if (!read().equals(sample)) {
                throw new IllegalStateException(
                        getClass().getSimpleName() + " doesn't read back what it wrote: " + sample + ", but " + read());
            }
        }
        value = of(text);
    }

    private static String of(String text) {
        String words = text.startsWith("ascii") ? "Hello world, hello moon. " : "Grüße, Welt. Über allen Gipfeln. ";
        return words.repeat(10).substring(0, text.endsWith("11") ? 11 : 200);
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

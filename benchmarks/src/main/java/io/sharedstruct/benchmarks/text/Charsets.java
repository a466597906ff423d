package io.sharedstruct.benchmarks.text;

import io.sharedstruct.FixedString;
import io.sharedstruct.SharedStruct;

/** The struct of the benchmarks of other charsets. */
@SharedStruct
public interface Charsets {
    @FixedString(value = CharsetBenchmark.SIZE, charset = "ISO-8859-1")
    String getLatin();

    void getLatin(StringBuilder into);

    void setLatin(String text);

    @FixedString(value = CharsetBenchmark.SIZE, charset = "UTF-16LE")
    String getUtf16();

    void getUtf16(StringBuilder into);

    void setUtf16(String text);

    @FixedString(value = CharsetBenchmark.SIZE, charset = "UTF-32LE")
    String getUtf32();

    void getUtf32(StringBuilder into);

    void setUtf32(String text);
}

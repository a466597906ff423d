package io.sharedstruct.benchmarks.text;

import io.sharedstruct.benchmarks.harness.PeerFlags;
import org.openjdk.jmh.annotations.Fork;

/** Agrona with all that SharedStruct promises of a text: nothing in it may end it, and no rest of an older one stays behind. */
@Fork(jvmArgsAppend = {PeerFlags.EXPORT_MISC, PeerFlags.OPEN_MISC})
public class AgronaClearedTexts extends AgronaTexts {

    @Override
    protected void write(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("the text has U+0000");
        }
        clear(put(value));
    }
}

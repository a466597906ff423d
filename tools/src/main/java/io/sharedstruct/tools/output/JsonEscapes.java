package io.sharedstruct.tools.output;

import io.sharedstruct.tools.terminal.Printable;
import java.io.IOException;
import java.io.Writer;

/**
 * Escapes what is legal in JSON and no plain text: what a terminal could obey, or what can't be seen. Beyond ASCII there are only
 * strings, in which the escapes of JSON are those of Java.
 */
final class JsonEscapes extends Writer {

    private static final int DELETE = 0x7f;

    private final Writer target;

    JsonEscapes(Writer target) {
        this.target = target;
    }

    @Override
    public void write(char[] units, int offset, int length) throws IOException {
        int plain = offset;
        for (int i = offset; i < offset + length; i++) {
            if (units[i] >= DELETE) {
                target.write(units, plain, i - plain);
                target.write(Printable.of(String.valueOf(units[i])));
                plain = i + 1;
            }
        }
        target.write(units, plain, offset + length - plain);
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    /** The output goes on. */
    @Override
    public void close() throws IOException {
        flush();
    }
}

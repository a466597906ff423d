package io.sharedstruct.tools.terminal;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Escapes what the charset of the output has no bytes for, where Java would write a question mark. */
final class EscapingWriter extends Writer {

    private final Writer target;
    private final CharsetEncoder encoder;

    EscapingWriter(Writer target, Charset charset) {
        this.target = target;
        this.encoder = charset.newEncoder();
    }

    @Override
    public void write(char[] units, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            if (encoder.canEncode(units[i])) {
                target.write(units[i]);
            } else {
                StringBuilder escaped = new StringBuilder();
                Printable.escape(escaped, units[i]);
                target.write(escaped.toString());
            }
        }
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}

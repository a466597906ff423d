package io.sharedstruct.runtime.text;

import io.sharedstruct.runtime.memory.Memory;
import java.nio.charset.Charset;

/** US-ASCII and ISO-8859-1: a byte is a code point. */
final class SingleByteCodec extends TextCodec {

    private final int most;

    SingleByteCodec(Charset charset, int most) {
        super(charset, 1);
        this.most = most;
    }

    @Override
    public int length(long at, int limit) {
        return Zeroes.indexOfZero(at, limit);
    }

    @Override
    public String read(long at, int limit, boolean nulEnds) {
        return StringBytes.read(at, limit, nulEnds, charset());
    }

    @Override
    public void append(long at, int limit, boolean nulEnds, StringBuilder into) {
        int i = 0;
        while (i < limit) {
            int end = i + Math.min(limit - i, CHUNK);
            int start = into.length() - i;
            into.setLength(start + end);
            for (; i < end; i++) {
                int point = Memory.getByte(at + i) & 0xff;
                if (point == 0 && nulEnds) {
                    into.setLength(start + i);
                    return;
                }
                into.setCharAt(start + i, point <= most ? (char) point : REPLACEMENT);
            }
        }
    }

    @Override
    public long measure(CharSequence text, boolean nulEnds) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > most || (c == 0 && nulEnds)) {
                return ~(long) i;
            }
        }
        return length;
    }

    @Override
    public int write(CharSequence text, long at, int limit) {
        int length = Math.min(text.length(), limit);
        for (int i = 0; i < length; i++) {
            Memory.setByte(at + i, (byte) text.charAt(i));
        }
        return length;
    }

    @Override
    public int writeAtOnce(String text, long at, int limit) {
        return StringBytes.write(text, at, limit, charset(), most);
    }

    @Override
    public int cut(byte[] bytes, int from, int limit) {
        return limit;
    }
}

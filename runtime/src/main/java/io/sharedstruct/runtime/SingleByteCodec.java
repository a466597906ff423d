package io.sharedstruct.runtime;

import java.nio.charset.Charset;

/** US-ASCII and ISO-8859-1: a byte is a code point. */
final class SingleByteCodec extends TextCodec {

    private final int most;

    SingleByteCodec(Charset charset, int most) {
        super(charset, 1);
        this.most = most;
    }

    @Override
    int length(SharedRegion region, long at, int limit) {
        return Zeroes.indexOfZero(region, at, limit);
    }

    @Override
    String read(SharedRegion region, long at, int limit, boolean nulEnds) {
        return StringBytes.read(region, at, limit, nulEnds, charset());
    }

    @Override
    void append(SharedRegion region, long at, int limit, boolean nulEnds, StringBuilder into) {
        int i = 0;
        while (i < limit) {
            int end = Math.min(limit, i + CHUNK);
            int start = into.length() - i;
            into.setLength(start + end);
            for (; i < end; i++) {
                int point = region.getByte(at + i) & 0xff;
                if (point == 0 && nulEnds) {
                    into.setLength(start + i);
                    return;
                }
                into.setCharAt(start + i, point <= most ? (char) point : REPLACEMENT);
            }
        }
    }

    @Override
    long measure(CharSequence text, boolean nulEnds) {
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
    int write(CharSequence text, SharedRegion region, long at, int limit) {
        int length = Math.min(text.length(), limit);
        for (int i = 0; i < length; i++) {
            region.setByte(at + i, (byte) text.charAt(i));
        }
        return length;
    }

    @Override
    int writeAtOnce(String text, SharedRegion region, long at, int limit) {
        return StringBytes.write(text, region, at, limit, charset(), most);
    }

    @Override
    int cut(byte[] bytes, int from, int limit) {
        return limit;
    }
}

package io.sharedstruct.runtime.text;

import io.sharedstruct.runtime.memory.Memory;
import java.nio.ByteOrder;
import java.nio.charset.Charset;

/** UTF-32 in one of its byte orders, without a byte order mark: an {@code int} is a code point. */
final class Utf32Codec extends TextCodec {

    private final boolean swapped;

    Utf32Codec(Charset charset, ByteOrder order) {
        super(charset, Integer.BYTES);
        swapped = order != ByteOrder.nativeOrder();
    }

    private int swap(int point) {
        return swapped ? Integer.reverseBytes(point) : point;
    }

    private static int wellFormed(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return Character.isValidCodePoint(point) && !surrogate ? point : REPLACEMENT;
    }

    @Override
    public int length(long at, int limit) {
        int i = 0;
        while (i < limit && Memory.getInt(at + i) != 0) {
            i += Integer.BYTES;
        }
        return i;
    }

    @Override
    public String read(long at, int limit, boolean nulEnds) {
        int length = nulEnds ? length(at, limit) : limit;
        int[] points = new int[length / Integer.BYTES];
        Memory.getArray(at, points, points.length, swapped);
        int count = 0;
        while (count < points.length && (points[count] != 0 || !nulEnds)) {
            points[count] = wellFormed(points[count]);
            count++;
        }
        return new String(points, 0, count);
    }

    @Override
    public void append(long at, int length, boolean nulEnds, StringBuilder into) {
        for (int i = 0; i < length; i += Integer.BYTES) {
            int point = swap(Memory.getInt(at + i));
            if (point == 0 && nulEnds) {
                return;
            }
            appendCodePoint(wellFormed(point), into);
        }
    }

    @Override
    public long measure(CharSequence text, boolean nulEnds) {
        long points = countPoints(text, nulEnds);
        return points < 0 ? points : points * Integer.BYTES;
    }

    @Override
    public int write(CharSequence text, long at, int limit) {
        int bytes = 0;
        int length = text.length();
        for (int i = 0; i < length && limit - bytes >= Integer.BYTES; i++) {
            char c = text.charAt(i);
            int point = isPair(text, i, length) ? Character.toCodePoint(c, text.charAt(++i)) : c;
            Memory.setInt(at + bytes, swap(point));
            bytes += Integer.BYTES;
        }
        return bytes;
    }

    @Override
    public int writeAtOnce(String text, long at, int limit) {
        int[] points = new int[Math.min(text.length(), limit / Integer.BYTES)];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            int point = text.codePointAt(i);
            if (count == points.length || point == 0 || wellFormed(point) != point) {
                return -1;
            }
            points[count++] = point;
            if (Character.isSupplementaryCodePoint(point)) {
                i++;
            }
        }
        int bytes = count * Integer.BYTES;
        Memory.setArray(at, points, count, swapped);
        return bytes;
    }

    @Override
    public int cut(byte[] bytes, int from, int limit) {
        return limit / Integer.BYTES * Integer.BYTES;
    }
}

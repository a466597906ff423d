package io.sharedstruct.runtime.text;

import io.sharedstruct.runtime.memory.Memory;
import java.nio.ByteOrder;
import java.nio.charset.Charset;

/** UTF-16 in one of its byte orders, without a byte order mark: U+FEFF is a character like any other. */
final class Utf16Codec extends TextCodec {

    private final ByteOrder order;
    private final boolean swapped;

    Utf16Codec(Charset charset, ByteOrder order) {
        super(charset, Character.BYTES);
        this.order = order;
        swapped = order != ByteOrder.nativeOrder();
    }

    private char swap(char c) {
        return swapped ? Character.reverseBytes(c) : c;
    }

    @Override
    public int length(long at, int limit) {
        int i = 0;
        while (i < limit && Memory.getChar(at + i) != 0) {
            i += Character.BYTES;
        }
        return i;
    }

    @Override
    public String read(long at, int limit, boolean nulEnds) {
        int length = nulEnds ? length(at, limit) : limit;
        char[] chars = new char[length / Character.BYTES];
        Memory.getArray(at, chars, chars.length, swapped);
        int count = 0;
        while (count < chars.length && (chars[count] != 0 || !nulEnds)) {
            if (Character.isSurrogate(chars[count])) {
                if (count + 1 < chars.length && Character.isSurrogatePair(chars[count], chars[count + 1])) {
                    count++;
                } else {
                    chars[count] = REPLACEMENT;
                }
            }
            count++;
        }
        return new String(chars, 0, count);
    }

    @Override
    public void append(long at, int length, boolean nulEnds, StringBuilder into) {
        for (int i = 0; i < length; i += Character.BYTES) {
            char c = swap(Memory.getChar(at + i));
            if (c == 0 && nulEnds) {
                return;
            }
            if (!Character.isSurrogate(c)) {
                into.append(c);
                continue;
            }
            int next = i + Character.BYTES;
            char low = next < length ? swap(Memory.getChar(at + next)) : 0;
            if (Character.isSurrogatePair(c, low)) {
                into.append(c).append(low);
                i = next;
            } else {
                into.append(REPLACEMENT);
            }
        }
    }

    @Override
    public long measure(CharSequence text, boolean nulEnds) {
        long points = countPoints(text, nulEnds);
        return points < 0 ? points : (long) text.length() * Character.BYTES;
    }

    @Override
    public int write(CharSequence text, long at, int limit) {
        int fits = Math.min(text.length(), limit / Character.BYTES);
        if (fits > 0 && fits < text.length() && isPair(text, fits - 1, text.length())) {
            fits--;
        }
        for (int i = 0; i < fits; i++) {
            Memory.setChar(at + (long) Character.BYTES * i, swap(text.charAt(i)));
        }
        return fits * Character.BYTES;
    }

    @Override
    public int writeAtOnce(String text, long at, int limit) {
        if (text.length() > limit / Character.BYTES || measure(text, true) < 0) {
            return -1;
        }
        int bytes = text.length() * Character.BYTES;
        Memory.setArray(at, text.toCharArray(), text.length(), swapped);
        return bytes;
    }

    @Override
    public int cut(byte[] bytes, int from, int limit) {
        int end = limit / Character.BYTES * Character.BYTES;
        boolean splits = end > 0
                && Character.isSurrogatePair(charAt(bytes, from + end - Character.BYTES), charAt(bytes, from + end));
        return splits ? end - Character.BYTES : end;
    }

    private char charAt(byte[] bytes, int index) {
        int first = bytes[index] & 0xff;
        int second = bytes[index + 1] & 0xff;
        return (char) (order == ByteOrder.BIG_ENDIAN ? (first << 8) | second : (second << 8) | first);
    }
}

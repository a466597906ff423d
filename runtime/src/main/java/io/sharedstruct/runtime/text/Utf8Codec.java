package io.sharedstruct.runtime.text;

import io.sharedstruct.runtime.memory.Memory;
import java.nio.charset.StandardCharsets;

/** UTF-8. What is malformed becomes as many U+FFFD as {@code new String} makes of it. */
final class Utf8Codec extends TextCodec {

    /** The bits of the length of a sequence, beside its code point. */
    private static final int SEQUENCE_BITS = 3;

    private static final int SEQUENCE = (1 << SEQUENCE_BITS) - 1;

    Utf8Codec() {
        super(StandardCharsets.UTF_8, 1);
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
            int to = into.length();
            // No text has more characters than bytes; the last sequence may end behind the chunk.
            into.setLength(to + end - i + 1);
            while (i < end) {
                int run = Ascii.copy(at + i, end - i, into, to);
                i += run;
                to += run;
                if (i >= end) {
                    break;
                }
                int first = Memory.getByte(at + i) & 0xff;
                if (first == 0 && nulEnds) {
                    into.setLength(to);
                    return;
                }
                if (first < 0x80) {
                    into.setCharAt(to++, (char) first);
                    i++;
                    continue;
                }
                int decoded = decode(first, at, i + 1, limit);
                i += decoded & SEQUENCE;
                int point = decoded >>> SEQUENCE_BITS;
                if (Character.isBmpCodePoint(point)) {
                    into.setCharAt(to++, (char) point);
                } else {
                    into.setCharAt(to++, Character.highSurrogate(point));
                    into.setCharAt(to++, Character.lowSurrogate(point));
                }
            }
            into.setLength(to);
        }
    }

    /** What a sequence of several bytes stands for, and above {@link #SEQUENCE_BITS} bits. */
    private static int decode(int first, long at, int second, int limit) {
        int missing = continuations(first);
        int point = first & (0x3f >> missing);
        // Table 3-7 of the Unicode standard; but ED A0 to ED BF, a surrogate, is one error here and not two.
        int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        int most = first == 0xf4 ? 0x8f : 0xbf;
        int length = 1;
        boolean wellFormed = missing > 0;
        while (missing > 0) {
            int i = second + length - 1;
            int next = i < limit ? Memory.getByte(at + i) & 0xff : 0;
            if (next < least || next > most) {
                wellFormed = false;
                break;
            }
            point = (point << 6) | (next & 0x3f);
            least = 0x80;
            most = 0xbf;
            missing--;
            length++;
        }
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return (wellFormed && !surrogate ? point : REPLACEMENT) << SEQUENCE_BITS | length;
    }

    /** How many bytes follow a first one, 0 if none can be first. */
    private static int continuations(int first) {
        if (first < 0xc2 || first > 0xf4) {
            return 0;
        }
        return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    }

    @Override
    public long measure(CharSequence text, boolean nulEnds) {
        long bytes = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c == 0 && nulEnds) {
                    return ~(long) i;
                }
                bytes++;
            } else if (c < 0x800) {
                bytes += 2;
            } else if (!Character.isSurrogate(c)) {
                bytes += 3;
            } else if (isPair(text, i, length)) {
                bytes += 4;
                i++;
            } else {
                return ~(long) i;
            }
        }
        return bytes;
    }

    @Override
    public int write(CharSequence text, long at, int limit) {
        int length = text.length();
        int bytes = Ascii.write(text, at, Math.min(length, limit));
        for (int i = bytes; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (bytes == limit) {
                    break;
                }
                Memory.setByte(at + bytes++, (byte) c);
            } else {
                boolean pair = isPair(text, i, length);
                int point = pair ? Character.toCodePoint(c, text.charAt(++i)) : c;
                int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
                if (limit - bytes <= more) {
                    break;
                }
                Memory.setByte(at + bytes++, (byte) ((0xff80 >> more) | (point >> (6 * more))));
                while (more > 0) {
                    more--;
                    Memory.setByte(at + bytes++, (byte) (0x80 | ((point >> (6 * more)) & 0x3f)));
                }
            }
        }
        return bytes;
    }

    @Override
    public int writeAtOnce(String text, long at, int limit) {
        return StringBytes.write(text, at, limit, charset(), 0x7f);
    }

    @Override
    public int cut(byte[] bytes, int from, int limit) {
        int end = limit;
        while (end > 0 && limit - end < 3 && isContinuation(bytes[from + end])) {
            end--;
        }
        // So many of them in a row belong to no code point.
        return isContinuation(bytes[from + end]) ? limit : end;
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xc0) == 0x80;
    }
}

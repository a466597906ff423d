package io.sharedstruct.runtime;

import java.nio.charset.StandardCharsets;

/** UTF-8. What is malformed becomes as many U+FFFD as {@code new String} makes of it. */
final class Utf8Codec extends TextCodec {

    Utf8Codec() {
        super(StandardCharsets.UTF_8, 1);
    }

    @Override
    int length(RegionAccess region, long at, int limit) {
        return Zeroes.indexOfZero(region, at, limit);
    }

    @Override
    String read(RegionAccess region, long at, int length, boolean nulEnds) {
        return StringBytes.read(region, at, length, nulEnds, charset());
    }

    @Override
    void append(RegionAccess region, long at, int length, boolean nulEnds, StringBuilder into) {
        int i = 0;
        while (i < length) {
            byte first = region.getByte(at + i++);
            if (first > 0) {
                into.append((char) first);
            } else if (first == 0) {
                if (nulEnds) {
                    return;
                }
                into.append('\0');
            } else {
                i = appendSequence(first & 0xff, region, at, i, length, into);
            }
        }
    }

    /** Appends what a sequence of several bytes stands for; returns the index behind it. */
    private static int appendSequence(
            int first, RegionAccess region, long at, int second, int length, StringBuilder into) {
        int missing = continuations(first);
        int point = first & (0x3f >> missing);
        // Table 3-7 of the Unicode standard; but ED A0 to ED BF, a surrogate, is one error here and not two.
        int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        int most = first == 0xf4 ? 0x8f : 0xbf;
        int i = second;
        boolean wellFormed = missing > 0;
        while (missing > 0) {
            int next = i < length ? region.getByte(at + i) & 0xff : 0;
            if (next < least || next > most) {
                wellFormed = false;
                break;
            }
            point = (point << 6) | (next & 0x3f);
            least = 0x80;
            most = 0xbf;
            missing--;
            i++;
        }
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        appendCodePoint(wellFormed && !surrogate ? point : REPLACEMENT, into);
        return i;
    }

    /** How many bytes follow a first one, 0 if none can be first. */
    private static int continuations(int first) {
        if (first < 0xc2 || first > 0xf4) {
            return 0;
        }
        return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    }

    @Override
    long measure(CharSequence text, boolean nulEnds) {
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
    int write(CharSequence text, RegionAccess region, long at, int limit) {
        int bytes = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (bytes == limit) {
                    break;
                }
                region.setByte(at + bytes++, (byte) c);
            } else {
                boolean pair = isPair(text, i, length);
                int point = pair ? Character.toCodePoint(c, text.charAt(++i)) : c;
                int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
                if (limit - bytes <= more) {
                    break;
                }
                region.setByte(at + bytes++, (byte) ((0xff80 >> more) | (point >> (6 * more))));
                while (more > 0) {
                    more--;
                    region.setByte(at + bytes++, (byte) (0x80 | ((point >> (6 * more)) & 0x3f)));
                }
            }
        }
        return bytes;
    }

    @Override
    int writeAtOnce(String text, RegionAccess region, long at, int limit) {
        return StringBytes.write(text, region, at, limit, charset());
    }

    @Override
    int cut(byte[] bytes, int from, int limit) {
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


    internal enum TextCharset
    {
        Utf8,
        Ascii,
        Latin1,
        Utf16Le,
        Utf16Be,
        Utf32Le,
        Utf32Be,
    }

    /// <summary>What says where a text ends; a prefix by its size in bytes.</summary>
    internal enum TextForm
    {
        Unterminated = -1,
        Terminated = 0,
        Prefixed8 = 1,
        Prefixed16 = 2,
        Prefixed32 = 4,
    }

    /// <summary>Texts in a fixed number of bytes. No bytes make a reader throw, or look outside of its field.</summary>
    internal static class Texts
    {
        private const int Replacement = 0xfffd;

        private static readonly string[] CharsetNames =
        {
            "UTF-8", "US-ASCII", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE",
        };

        private static int Unit(TextCharset charset)
        {
            return charset >= TextCharset.Utf32Le ? 4 : charset >= TextCharset.Utf16Le ? 2 : 1;
        }

        private static bool IsBig(TextCharset charset)
        {
            return charset == TextCharset.Utf16Be || charset == TextCharset.Utf32Be;
        }

        /// <summary>The text; what is malformed is U+FFFD.</summary>
        public static string Get(byte* at, int size, TextCharset charset, TextForm form, bool isBigPrefix)
        {
            int prefix = global::System.Math.Max(0, (int)form);
            long length = size - prefix;
            if (prefix > 0)
            {
                length = global::System.Math.Min(length, Number(at, prefix, isBigPrefix));
            }

            int unit = Unit(charset);
            byte[] bytes = new byte[length - (length % unit)];
            global::System.Runtime.InteropServices.Marshal.Copy((global::System.IntPtr)(at + prefix), bytes, 0, bytes.Length);
            global::System.Text.StringBuilder text = new global::System.Text.StringBuilder();
            fixed (byte* first = bytes)
            {
                int i = 0;
                while (i < bytes.Length)
                {
                    int point = charset == TextCharset.Utf8
                        ? Utf8(first, ref i, bytes.Length) : Point(first, ref i, bytes.Length, charset);
                    if (point == 0 && prefix == 0)
                    {
                        break;
                    }

                    Append(text, point);
                }
            }

            return text.ToString();
        }

        private static void Append(global::System.Text.StringBuilder text, int point)
        {
            if (point >= 0x10000)
            {
                text.Append((char)(0xd7c0 + (point >> 10))).Append((char)(0xdc00 | (point & 0x3ff)));
            }
            else
            {
                text.Append((char)point);
            }
        }

        /// <summary>An unsigned integer of 1, 2 or 4 bytes.</summary>
        private static long Number(byte* at, int count, bool isBig)
        {
            long number = 0;
            for (int i = 0; i < count; i++)
            {
                number = number << 8 | at[isBig ? i : count - 1 - i];
            }

            return number;
        }

        private static void SetNumber(byte* at, int count, bool isBig, long number)
        {
            for (int i = 0; i < count; i++)
            {
                at[isBig ? count - 1 - i : i] = unchecked((byte)(number >> (8 * i)));
            }
        }

        private static int Point(byte* bytes, ref int i, int length, TextCharset charset)
        {
            int unit = Unit(charset);
            long point = Number(bytes + i, unit, IsBig(charset));
            i += unit;
            if (unit == 1)
            {
                return charset == TextCharset.Ascii && point > 0x7f ? Replacement : (int)point;
            }

            if (point < 0xd800 || (point > 0xdfff && point <= 0x10ffff))
            {
                return (int)point;
            }

            if (unit == 2 && point < 0xdc00 && i < length)
            {
                long low = Number(bytes + i, unit, IsBig(charset));
                if (low >= 0xdc00 && low <= 0xdfff)
                {
                    i += unit;
                    return (int)(((point - 0xd800) << 10) + low - 0xdc00 + 0x10000);
                }
            }

            return Replacement;
        }

        /// <summary>As Java: one U+FFFD for bytes that begin a code point which others don't go on with, and for a surrogate.</summary>
        private static int Utf8(byte* bytes, ref int i, int length)
        {
            int first = bytes[i++];
            if (first < 0x80)
            {
                return first;
            }

            int more = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
            int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
            int most = first == 0xf4 ? 0x8f : 0xbf;
            int point = first & (0x3f >> more);
            for (int read = 0; read < more; read++)
            {
                if (i == length || bytes[i] < least || bytes[i] > most)
                {
                    return Replacement;
                }

                point = point << 6 | (bytes[i++] & 0x3f);
                least = 0x80;
                most = 0xbf;
            }

            return more == 0 || (point >= 0xd800 && point <= 0xdfff) ? Replacement : point;
        }

        /// <summary>Writes the text, and fills up the field; nothing is written of one that is refused.</summary>
        public static void Set(
            byte* at, int size, TextCharset charset, TextForm form, bool isBigPrefix, bool isTruncated, string property, string text)
        {
            if (text == null)
            {
                throw new global::System.ArgumentNullException(property);
            }

            int prefix = global::System.Math.Max(0, (int)form);
            int nul = form == TextForm.Terminated ? Unit(charset) : 0;
            long room = size - prefix - nul;
            byte[] bytes = new byte[room];
            long needed = 0;
            long written = 0;
            byte* unit = stackalloc byte[4];
            for (int i = 0; i < text.Length; i++)
            {
                int index = i;
                int point = char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text, i++) : text[i];
                Check(property, charset, prefix == 0, point, index);
                int count = Encode(unit, charset, point);
                if (needed == written && needed + count <= room)
                {
                    global::System.Runtime.InteropServices.Marshal.Copy((global::System.IntPtr)unit, bytes, (int)written, count);
                    written += count;
                }

                needed += count;
            }

            if (needed > room && !isTruncated)
            {
                string with = prefix > 0 ? " with its prefix" : nul > 0 ? " with its NUL" : "";
                throw new global::System.ArgumentException(
                    property + ": the text needs " + (needed + prefix + nul) + " bytes" + with + ", the field has " + size);
            }

            global::System.Runtime.InteropServices.Marshal.Copy(bytes, 0, (global::System.IntPtr)(at + prefix), bytes.Length);
            for (int i = size - nul; i < size; i++)
            {
                at[i] = 0;
            }

            SetNumber(at, prefix, isBigPrefix, written);
        }

        private static void Check(string property, TextCharset charset, bool isEndedByNul, int point, int index)
        {
            if (point == 0 && isEndedByNul)
            {
                throw new global::System.ArgumentException(
                    property + ": the text has U+0000 at index " + index + ", which would end it there");
            }

            int most = charset == TextCharset.Ascii ? 0x7f : charset == TextCharset.Latin1 ? 0xff : 0x10ffff;
            if (point > most || (point >= 0xd800 && point <= 0xdfff))
            {
                string number = point.ToString("X4", global::System.Globalization.CultureInfo.InvariantCulture);
                throw new global::System.ArgumentException(
                    property + ": " + CharsetNames[(int)charset] + " can't express U+" + number + " at index " + index);
            }
        }

        /// <summary>Writes a code point: how many bytes it has.</summary>
        private static int Encode(byte* at, TextCharset charset, int point)
        {
            int unit = Unit(charset);
            if (charset == TextCharset.Utf8 && point >= 0x80)
            {
                int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
                at[0] = unchecked((byte)((0xff00 >> (more + 1)) | (point >> (6 * more))));
                for (int i = 1; i <= more; i++)
                {
                    at[i] = unchecked((byte)(0x80 | (point >> (6 * (more - i)) & 0x3f)));
                }

                return more + 1;
            }

            if (unit == 2 && point >= 0x10000)
            {
                SetNumber(at, unit, IsBig(charset), 0xd7c0 + (point >> 10));
                SetNumber(at + unit, unit, IsBig(charset), 0xdc00 | (point & 0x3ff));
                return 4;
            }

            SetNumber(at, unit, IsBig(charset), point);
            return unit;
        }
    }

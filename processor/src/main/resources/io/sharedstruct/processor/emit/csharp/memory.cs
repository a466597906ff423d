
    /// <summary>Bytes as numbers, wherever they lie, and the other way round.</summary>
    internal static class Memory
    {
        public static byte Get1(byte* at)
        {
            return *at;
        }

        public static ushort Get2(byte* at)
        {
            ushort value;
            if (((long)at & 1) == 0)
            {
                return *(ushort*)at;
            }

            Move(at, (byte*)&value, 2);
            return value;
        }

        public static uint Get4(byte* at)
        {
            uint value;
            if (((long)at & 3) == 0)
            {
                return *(uint*)at;
            }

            Move(at, (byte*)&value, 4);
            return value;
        }

        public static ulong Get8(byte* at)
        {
            ulong value;
            if (((long)at & 7) == 0)
            {
                return *(ulong*)at;
            }

            Move(at, (byte*)&value, 8);
            return value;
        }

        public static void Set(byte* at, byte value)
        {
            *at = value;
        }

        public static void Set(byte* at, ushort value)
        {
            if (((long)at & 1) == 0)
            {
                *(ushort*)at = value;
                return;
            }

            Move((byte*)&value, at, 2);
        }

        public static void Set(byte* at, uint value)
        {
            if (((long)at & 3) == 0)
            {
                *(uint*)at = value;
                return;
            }

            Move((byte*)&value, at, 4);
        }

        public static void Set(byte* at, ulong value)
        {
            if (((long)at & 7) == 0)
            {
                *(ulong*)at = value;
                return;
            }

            Move((byte*)&value, at, 8);
        }

        /// <summary>One byte after the other.</summary>
        private static void Move(byte* from, byte* to, int count)
        {
            for (int i = 0; i < count; i++)
            {
                to[i] = from[i];
            }
        }

        public static ushort Little(ushort value)
        {
            return global::System.BitConverter.IsLittleEndian ? value : Swap(value);
        }

        public static uint Little(uint value)
        {
            return global::System.BitConverter.IsLittleEndian ? value : Swap(value);
        }

        public static ulong Little(ulong value)
        {
            return global::System.BitConverter.IsLittleEndian ? value : Swap(value);
        }

        public static ushort Big(ushort value)
        {
            return global::System.BitConverter.IsLittleEndian ? Swap(value) : value;
        }

        public static uint Big(uint value)
        {
            return global::System.BitConverter.IsLittleEndian ? Swap(value) : value;
        }

        public static ulong Big(ulong value)
        {
            return global::System.BitConverter.IsLittleEndian ? Swap(value) : value;
        }

        private static ushort Swap(ushort value)
        {
            return unchecked((ushort)((value << 8) | (value >> 8)));
        }

        private static uint Swap(uint value)
        {
            return unchecked(((uint)Swap((ushort)value) << 16) | Swap((ushort)(value >> 16)));
        }

        private static ulong Swap(ulong value)
        {
            return unchecked(((ulong)Swap((uint)value) << 32) | Swap((uint)(value >> 32)));
        }

        public static float Float(uint bits)
        {
            return *(float*)&bits;
        }

        public static double Double(ulong bits)
        {
            return *(double*)&bits;
        }

        public static uint Bits(float value)
        {
            return *(uint*)&value;
        }

        public static ulong Bits(double value)
        {
            return *(ulong*)&value;
        }

        public static ulong UnsignedBits(ulong unit, int position, int width)
        {
            return unit >> position & ulong.MaxValue >> (64 - width);
        }

        public static long SignedBits(ulong unit, int position, int width)
        {
            return unchecked((long)(unit << (64 - width - position)) >> (64 - width));
        }

        /// <summary>The unit with other bits.</summary>
        public static ulong WithUnsignedBits(ulong unit, int position, int width, ulong value, string property)
        {
            ulong most = ulong.MaxValue >> (64 - width);
            if (value > most)
            {
                throw new global::System.ArgumentException(property + ": value=" + value + " is not in 0.." + most);
            }

            return (unit & ~(most << position)) | (value << position);
        }

        public static ulong WithSignedBits(ulong unit, int position, int width, long value, string property)
        {
            long most = long.MaxValue >> (64 - width);
            if (value > most || value < ~most)
            {
                throw new global::System.ArgumentException(property + ": value=" + value + " is not in " + ~most + ".." + most);
            }

            ulong mask = ulong.MaxValue >> (64 - width);
            return unchecked((unit & ~(mask << position)) | (((ulong)value & mask) << position));
        }

        /// <summary>An index that is one of an array.</summary>
        public static long Index(string property, string what, long index, long length)
        {
            if (index < 0 || index >= length)
            {
                throw new global::System.IndexOutOfRangeException(property + ": " + what + "=" + index + " length=" + length);
            }

            return index;
        }

        public static void CheckWritable(bool isReadOnly)
        {
            if (isReadOnly)
            {
                throw new global::System.NotSupportedException(
                    "the region was opened for reading only; open it without readOnly, or use what only reads");
            }
        }

#if NET6_0_OR_GREATER
        public static global::System.Span<T> Span<T>(ref byte bytes, int offset, int length)
            where T : unmanaged
        {
            ref byte first = ref global::System.Runtime.CompilerServices.Unsafe.Add(ref bytes, offset);
            return global::System.Runtime.InteropServices.MemoryMarshal.CreateSpan(
                ref global::System.Runtime.CompilerServices.Unsafe.As<byte, T>(ref first), length);
        }
#endif
    }

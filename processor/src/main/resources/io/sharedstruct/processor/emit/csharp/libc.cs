
    /// <summary>What statx(2) says of an object.</summary>
    private struct Status
    {
        public uint Links;
        public uint User;
        public uint Mode;
        public ulong Number;
        public ulong Device;
        public long Size;

        public bool IsFile
        {
            get { return (Mode & 0xf000) == 0x8000; }
        }

        public bool IsSame(Status other)
        {
            return Number == other.Number && Device == other.Device;
        }
    }

    /// <summary>Calls of Linux for programs of 64 bits on x86-64 and arm64. Each gives 0, or the error.</summary>
    private static class Libc
    {
        public const short Shared = 0;
        public const short Exclusive = 1;
        public const short Unlocked = 2;
        public const int NotPermitted = 1;

        private const string Library = "libc";
        private const int NotImplemented = 38;

        private static readonly bool IsArm = global::System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture
            == global::System.Runtime.InteropServices.Architecture.Arm64;

        [global::System.Runtime.InteropServices.DllImport(Library, EntryPoint = "open", SetLastError = true)]
        private static extern int CallOpen(byte[] path, int flags, int mode);

        [global::System.Runtime.InteropServices.DllImport(Library, EntryPoint = "close", SetLastError = true)]
        private static extern int CallClose(int fd);

        [global::System.Runtime.InteropServices.DllImport(Library, EntryPoint = "fcntl", SetLastError = true)]
        private static extern int CallFcntl(int fd, int command, long* flock);

        [global::System.Runtime.InteropServices.DllImport(Library, EntryPoint = "flock", SetLastError = true)]
        private static extern int CallFlock(int fd, int operation);

        [global::System.Runtime.InteropServices.DllImport(Library, EntryPoint = "pread", SetLastError = true)]
        private static extern long CallPread(int fd, byte* buffer, ulong count, long offset);

        [global::System.Runtime.InteropServices.DllImport(Library, EntryPoint = "mmap", SetLastError = true)]
        private static extern byte* CallMmap(byte* address, ulong length, int protection, int flags, int fd, long offset);

        [global::System.Runtime.InteropServices.DllImport(Library, EntryPoint = "munmap", SetLastError = true)]
        private static extern int CallMunmap(byte* address, ulong length);

        [global::System.Runtime.InteropServices.DllImport(Library, EntryPoint = "unlink", SetLastError = true)]
        private static extern int CallUnlink(byte[] path);

        [global::System.Runtime.InteropServices.DllImport(Library, EntryPoint = "geteuid")]
        private static extern uint CallGeteuid();

        [global::System.Runtime.InteropServices.DllImport(Library, EntryPoint = "syscall", SetLastError = true)]
        private static extern long CallSystem(long number, long a, void* b, long c, long d, void* e, long f);

        public static int Error()
        {
            return global::System.Runtime.InteropServices.Marshal.GetLastWin32Error();
        }

        private static byte[] Bytes(string path)
        {
            return global::System.Text.Encoding.UTF8.GetBytes(path + "\0");
        }

        /// <summary>A descriptor, or -1. O_NONBLOCK keeps the open of a FIFO from waiting for its writer; O_CLOEXEC; O_NOFOLLOW.</summary>
        public static int Open(string path, bool isReadOnly, out int error)
        {
            if (global::System.IntPtr.Size != 8)
            {
                throw new global::System.PlatformNotSupportedException("this needs a program of 64 bits on x86-64 or arm64");
            }

            int fd = CallOpen(Bytes(path), (isReadOnly ? 0 : 2) | 0x800 | 0x80000 | (IsArm ? 0x8000 : 0x20000), 0);
            error = fd < 0 ? Error() : 0;
            return fd;
        }

        public static void Close(int fd)
        {
            CallClose(fd);
        }

        public static uint User()
        {
            return CallGeteuid();
        }

        public static int Unlink(string path)
        {
            return CallUnlink(Bytes(path)) == 0 ? 0 : Error();
        }

        /// <summary>struct flock: the type and SEEK_SET, the offset, the length, the process.</summary>
        private static int Fcntl(int fd, int command, short type, long start, long length, long* flock)
        {
            int result;
            do
            {
                flock[0] = type;
                flock[1] = start;
                flock[2] = length;
                flock[3] = 0;
                result = CallFcntl(fd, command, flock);
            }
            while (result != 0 && Error() == Interrupted);
            return result == 0 ? 0 : Error();
        }

        /// <summary>Locks or unlocks a byte by a lock of the open file: Again or Forbidden if others are in the way.</summary>
        public static int Lock(int fd, short type, long place)
        {
            long* flock = stackalloc long[4];
            return Fcntl(fd, 37, type, place, 1, flock);
        }

        /// <summary>
        /// The byte of those that somebody else has locked as this library does; 0 if there is none, -1 if another program's lock hides
        /// it. The kernel tells of neighbours that one has locked alike as one, the open lock and the life lock of a reader.
        /// </summary>
        public static long Find(int fd, long start, long length, out int error)
        {
            long* flock = stackalloc long[4];
            error = Fcntl(fd, 36, Exclusive, start, length, flock);
            if (error != 0 || *(short*)flock == Unlocked)
            {
                return 0;
            }

            bool isOurs = *(int*)(flock + 3) == -1 && (flock[2] == 1 || (flock[2] == 2 && flock[1] == OpenByte));
            return isOurs ? flock[1] : -1;
        }

        /// <summary>flock(2) without waiting.</summary>
        public static void Flock(int fd, bool isShared)
        {
            while (CallFlock(fd, (isShared ? 1 : 8) | 4) != 0 && Error() == Interrupted)
            {
            }
        }

        /// <summary>Of a descriptor, or of a path. By statx(2), whose answer is the same on every processor.</summary>
        public static int Stat(int fd, string path, out Status status)
        {
            byte* answer = stackalloc byte[256];
            status = default(Status);
            fixed (byte* name = Bytes(path))
            {
                if (CallSystem(IsArm ? 291 : 332, path.Length == 0 ? fd : -100, name, path.Length == 0 ? 0x1000 : 0, 0x7ff, answer, 0) != 0)
                {
                    int error = Error();
                    return error == NotImplemented ? throw new global::System.PlatformNotSupportedException("this needs Linux 4.11") : error;
                }
            }

            status.Links = *(uint*)(answer + 16);
            status.User = *(uint*)(answer + 20);
            status.Mode = *(ushort*)(answer + 28);
            status.Number = *(ulong*)(answer + 32);
            status.Size = *(long*)(answer + 40);
            status.Device = *(ulong*)(answer + 136);
            return 0;
        }

        /// <summary>Reads the tail; all zeroes if the object has none.</summary>
        public static int ReadTail(int fd, long length, byte* tail)
        {
            for (int i = 0; i < TailSize; i++)
            {
                tail[i] = 0;
            }

            if (length < TailSize)
            {
                return 0;
            }

            long count;
            do
            {
                count = CallPread(fd, tail, TailSize, length - TailSize);
            }
            while (count < 0 && Error() == Interrupted);
            return count < 0 ? Error() : count == TailSize ? 0 : Again;
        }

        public static byte* Map(int fd, long length, bool isReadOnly, out int error)
        {
            byte* at = CallMmap(null, (ulong)length, isReadOnly ? 1 : 3, 1, fd, 0);
            error = (long)at == -1 ? Error() : 0;
            return error == 0 ? at : null;
        }

        public static int Unmap(byte* at, long length)
        {
            return CallMunmap(at, (ulong)length) == 0 ? 0 : Error();
        }

        /// <summary>futex(2): sleeps while the word has a value; whether the system let it.</summary>
        public static bool Wait(int* word, int value, long nanoseconds)
        {
            long* time = stackalloc long[2];
            time[0] = 0;
            time[1] = nanoseconds;
            return CallSystem(IsArm ? 98 : 202, (long)word, (void*)0, (uint)value, (long)time, null, 0) == 0
                || Error() == Again || Error() == Busy || Error() == Interrupted;
        }

        public static void Wake(int* word, int count)
        {
            CallSystem(IsArm ? 98 : 202, (long)word, (void*)1, count, 0, null, 0);
        }
    }

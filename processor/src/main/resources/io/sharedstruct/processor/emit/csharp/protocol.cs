
    // Errors, by their numbers on Linux.
    private const int NoRegion = 2;
    private const int Interrupted = 4;
    private const int Again = 11;
    private const int Forbidden = 13;
    private const int BadName = 22;
    private const int TooSmall = 34;
    private const int OtherLayout = 71;
    private const int Busy = 110;

    /// <summary>An empty object, whose creator may be about to give it a length.</summary>
    private const int Empty = -1;

    private const int TailSize = 64;

    private bool _isVerified;
    private bool _goesWithLast;
    private ulong _foundFingerprint;
    private long _foundSize;

    private static bool IsWindows
    {
        get { return global::System.IO.Path.DirectorySeparatorChar == '\\'; }
    }

    private int Attach(Timer timer)
    {
        int error;
        do
        {
            error = IsWindows ? TryWindows(ref timer) : TryLinux(ref timer);
        }
        while ((error == Again || error == Empty) && timer.Pause());
        _isOpen = error == 0 ? 1 : 0;
        return error == Empty ? NoRegion : error;
    }

    private int Leave()
    {
        if (global::System.Threading.Interlocked.Exchange(ref _isOpen, 0) == 0)
        {
            return 0;
        }

        byte* at = _at;
        _at = null;
        return IsWindows ? LeaveWindows() : LeaveLinux(at);
    }

    /// <summary>What lies at the very end of a region that a Java program made.</summary>
    private struct Tail
    {
        public ulong Fingerprint;
        public ulong StructSize;
        public ushort Version;
        public byte Persistence;
        public bool IsReady;
        public bool IsInitialising;

        /// <summary>Whether the format is one that this knows.</summary>
        public bool IsKnown
        {
            get { return Version == 1 || Version == 2; }
        }

        public static Tail Of(byte* bytes)
        {
            Tail tail = default(Tail);
            tail.Fingerprint = Memory.Get8(bytes);
            tail.StructSize = Memory.Get8(bytes + 8);
            tail.Version = Memory.Get2(bytes + 36);
            tail.Persistence = bytes[38];
            tail.IsReady = IsMagic(bytes + 56, "SHSTRUCR");
            tail.IsInitialising = IsMagic(bytes + 56, "SHSTRUCI");
            return tail;
        }

        private static bool IsMagic(byte* at, string magic)
        {
            for (int i = 0; i < magic.Length; i++)
            {
                if (at[i] != magic[i])
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether a region fits the struct: 0, or the error.</summary>
    private int Compare(Tail tail, long length)
    {
        _foundSize = length;
        if (tail.IsReady)
        {
            _foundFingerprint = tail.Fingerprint;
            if (!tail.IsKnown || tail.Fingerprint != Fingerprint || tail.StructSize > (ulong)length)
            {
                return OtherLayout;
            }

            if (tail.StructSize < (ulong)@TYPE@.SizeOf)
            {
                _foundSize = (long)tail.StructSize;
                return TooSmall;
            }
        }

        return length < @TYPE@.SizeOf ? TooSmall : 0;
    }

    /// <summary>A timeout. Its clock starts when it is first asked, so that what needn't wait needn't ask; a negative one has no end.</summary>
    private struct Timer
    {
        private readonly global::System.TimeSpan _timeout;
        private long _end;

        public Timer(global::System.TimeSpan timeout)
        {
            _timeout = timeout;
            _end = 0;
        }

        public bool IsZero
        {
            get { return _timeout == global::System.TimeSpan.Zero; }
        }

        /// <summary>Nanoseconds; 0 if the time is up.</summary>
        public long Left()
        {
            if (_timeout <= global::System.TimeSpan.Zero)
            {
                return IsZero ? 0 : long.MaxValue;
            }

            double now = global::System.Diagnostics.Stopwatch.GetTimestamp() * 1e9 / global::System.Diagnostics.Stopwatch.Frequency;
            if (_end == 0)
            {
                _end = (long)global::System.Math.Min(now + (_timeout.TotalMilliseconds * 1e6), 9e18);
            }

            return global::System.Math.Max(0, _end - (long)now);
        }

        /// <summary>Waits a millisecond or more; not if no time is left.</summary>
        public bool Pause()
        {
            if (Left() <= 0)
            {
                return false;
            }

            global::System.Threading.Thread.Sleep(1);
            return true;
        }
    }

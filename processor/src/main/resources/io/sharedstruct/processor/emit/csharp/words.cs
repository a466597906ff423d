
    // The bits of a word that name its owner, an attachment, by a random number; 0 if it is free. The others: somebody may sleep on
    // it; a writer died, and no other one has been inside since.
    private const int OwnerBits = 0x3fffffff;
    private const int Waiters = unchecked((int)0x80000000);
    private const int WriterLeft = 0x40000000;
    private const int Sharers = 15;

    /// <summary>Nobody sleeps longer without a look: who was to wake others may have died before.</summary>
    private const long SliceNanoseconds = 20000000;

    private int _owner;
    private int _regionLocked;

    /// <summary>What an attempt to take a lock, or to begin an update, gave.</summary>
    public enum Taken
    {
        /// <summary>The time has passed, and somebody else has it.</summary>
        TimedOut = 0,

        /// <summary>It is this region's until it gives it back.</summary>
        Held = 1,

        /// <summary>Held, and the last holder died inside: what it protects may be half-written.</summary>
        Abandoned = 2,
    }

    /// <summary>A SharedLock in a struct.</summary>
    [global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Explicit, Size = 4)]
    public struct LockWord
    {
        [global::System.Runtime.InteropServices.FieldOffset(0)]
        internal int Word;
    }

    /// <summary>A SharedReadWriteLock in a struct.</summary>
    [global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Explicit, Size = 64)]
    public struct ReadWriteLockWord
    {
        [global::System.Runtime.InteropServices.FieldOffset(0)]
        internal int Word;

        [global::System.Runtime.InteropServices.FieldOffset(4)]
        internal int FirstSharer;
    }

    /// <summary>A Sequence in a struct.</summary>
    [global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Explicit, Size = 8)]
    public struct SequenceWord
    {
        [global::System.Runtime.InteropServices.FieldOffset(0)]
        internal int Sequence;

        [global::System.Runtime.InteropServices.FieldOffset(4)]
        internal int Owner;
    }

    private static int Load(int* word)
    {
        return global::System.Threading.Volatile.Read(ref *word);
    }

    /// <summary>Whether a word had the value expected, and has the other one now.</summary>
    private static bool Swap(int* word, int expected, int value)
    {
        return global::System.Threading.Interlocked.CompareExchange(ref *word, value, expected) == expected;
    }

    private static int Random()
    {
        return global::System.BitConverter.ToInt32(global::System.Guid.NewGuid().ToByteArray(), 0);
    }

    /// <summary>Bytes of the region; what lies elsewhere, a copy's, say, is refused.</summary>
    private int* Word(void* address, int size)
    {
        long offset = (byte*)address - ToRead();
        return Word(offset, size);
    }

    private int* Word(long offset, int size)
    {
        byte* at = ToRead();
        if (offset < 0 || offset > @TYPE@.SizeOf - size || (offset & 3) != 0)
        {
            throw new global::System.ArgumentException(
                "offset=" + offset + ": there are no aligned " + size + " bytes of '" + _name + "'; pass a member of its Data, no copy");
        }

        return (int*)(at + offset);
    }

    /// <summary>The number by which locks name this region, once it can hold any.</summary>
    private int Owner()
    {
        ToWrite();
        int owner = global::System.Threading.Volatile.Read(ref _owner);
        return owner != 0 ? owner : Register();
    }

    /// <summary>Two threads may do so at once; one of the numbers is it then.</summary>
    private int Register()
    {
        for (int attempts = 0; attempts < 100; attempts++)
        {
            int id = Random() & OwnerBits;
            int error = id == 0 ? Again : Prove(id);
            if (error == 0)
            {
                int first = global::System.Threading.Interlocked.CompareExchange(ref _owner, id, 0);
                if (first == 0)
                {
                    return id;
                }

                TakeBack(id);
                return first;
            }

            if (error != Again && error != Forbidden)
            {
                throw Refusal(error);
            }
        }

        throw Refusal(Busy); // somebody has locked all bytes
    }

    private int Prove(int id)
    {
        return IsWindows ? ProveWindows(id) : Libc.Lock(_fd, Libc.Exclusive, Owners + id);
    }

    private void TakeBack(int id)
    {
        if (IsWindows)
        {
            TakeBackWindows(id);
        }
        else
        {
            Libc.Lock(_fd, Libc.Unlocked, Owners + id);
        }
    }

    /// <summary>Whether the owner named in a word can still give it back. Who can't be asked for counts as alive.</summary>
    private bool IsAlive(int word)
    {
        int id = word & OwnerBits;
        if (id == 0 || id == global::System.Threading.Volatile.Read(ref _owner))
        {
            return id != 0;
        }

        if (IsWindows)
        {
            return IsAliveWindows(id);
        }

        long found = Libc.Find(_fd, Owners + id, 1, out int error);
        return error != 0 || found != 0;
    }

    /// <summary>Sleeps for at most a slice while the word has a value; not if the time is up.</summary>
    private bool Sleep(int* word, int value, ref Timer timer)
    {
        long left = timer.Left();
        if (left <= 0)
        {
            return false;
        }

        long slice = global::System.Math.Min(left, SliceNanoseconds);
        if (IsWindows)
        {
            SleepWindows(word, value, slice);
        }
        else if (!Libc.Wait(word, value, slice))
        {
            global::System.Threading.Thread.Sleep(1); // forbidden by a filter, say
        }

        return true;
    }

    private void WakeSome(int* word, int count)
    {
        if (IsWindows)
        {
            WakeWindows(word);
        }
        else
        {
            Libc.Wake(word, count);
        }
    }

    private global::System.Exception LostLock()
    {
        return new global::System.Threading.SynchronizationLockException(
            "'" + _name + "': the lock is not held, because its bytes were overwritten, or it was never taken; nothing was written");
    }


    // An update is what one writer changes between its beginning and its end. Snapshots copy what one update left; they write
    // nothing, and work in a region that was opened for reading only, as waits and wakes do.

    /// <summary>
    /// Begins an update, which <c>EndUpdate</c> ends. Who can write all values anew may begin by
    /// <c>TryTakeOver</c> after the death of a writer.
    /// </summary>
    /// <returns>Whether it has begun before the time was up.</returns>
    /// <exception cref="T:System.Threading.AbandonedMutexException">A writer died inside.</exception>
    public bool TryBeginUpdate(ref SequenceWord sequence, global::System.TimeSpan timeout)
    {
        Taken taken = TryTakeOver(ref sequence, timeout);
        if (taken == Taken.Abandoned)
        {
            fixed (void* address = &sequence)
            {
                GiveWord(Word(address, 8) + 1, 0, 1);
            }

            throw WriterDied();
        }

        return taken == Taken.Held;
    }

    /// <summary>Becomes the writer, whether the one before has ended or died: abandoned if it died, and all values have to be written.</summary>
    public Taken TryTakeOver(ref SequenceWord sequence, global::System.TimeSpan timeout)
    {
        fixed (void* address = &sequence)
        {
            int* word = Word(address, 8);
            Taken taken = TakeWord(word + 1, Owner(), new Timer(timeout));
            if (taken == Taken.TimedOut)
            {
                return taken;
            }

            int before = Load(word);
            *word = before | 1;
            global::System.Threading.Thread.MemoryBarrier(); // odd before the first value that is written
            return (before & 1) != 0 ? Taken.Abandoned : Taken.Held;
        }
    }

    /// <summary>Ends it. Who waits for an update is woken by <c>Wake</c>, and notices within 20 milliseconds otherwise.</summary>
    /// <exception cref="T:System.Threading.SynchronizationLockException">None of this region has begun.</exception>
    public void EndUpdate(ref SequenceWord sequence)
    {
        fixed (void* address = &sequence)
        {
            int* word = Word(address, 8);
            int before = Load(word);
            int id = global::System.Threading.Volatile.Read(ref _owner);
            if (id == 0 || (Load(word + 1) & OwnerBits) != id || (before & 1) == 0)
            {
                throw LostLock();
            }

            global::System.Threading.Volatile.Write(ref *word, unchecked(before + 1)); // even after the last value
            GiveWord(word + 1, 0, 1);
        }
    }

    /// <summary>
    /// Copies bytes of the struct as one update left them. Formally copying while another one writes is a race; what it gave is
    /// thrown away. If it gives false or throws, the copy has any bytes.
    /// </summary>
    /// <param name="sequence">The offset of the sequence in the struct.</param>
    /// <param name="from">The offset of the first byte in the struct.</param>
    /// <param name="copy">Where to copy to.</param>
    /// <param name="size">How many bytes.</param>
    /// <param name="timeout">How long to wait for a writer to end.</param>
    /// <returns>Whether there was a copy before the time was up.</returns>
    /// <exception cref="T:System.Threading.AbandonedMutexException">A writer died inside.</exception>
    public bool TrySnapshot(long sequence, long from, void* copy, long size, global::System.TimeSpan timeout)
    {
        int* word = Sequence(sequence);
        byte* at = ToRead();
        if (from < 0 || size < 0 || size > @TYPE@.SizeOf - from)
        {
            throw new global::System.ArgumentException(
                "from=" + from + " size=" + size + ": @STRUCT@ has " + @TYPE@.SizeOf + " bytes");
        }

        Timer timer = new Timer(timeout);
        for (uint attempts = 1; ; attempts = unchecked(attempts + 1))
        {
            int before = Load(word);
            if ((before & 1) == 0)
            {
                global::System.Buffer.MemoryCopy(at + from, copy, size, size);
                global::System.Threading.Thread.MemoryBarrier(); // all bytes before the second look
                if (Load(word) == before)
                {
                    global::System.GC.KeepAlive(this);
                    return true;
                }
            }

            if (attempts % 64 != 0 && !timer.IsZero)
            {
                continue;
            }

            if ((before & 1) != 0 && HasDied(word, before))
            {
                throw WriterDied();
            }

            if (timer.Left() <= 0)
            {
                return false;
            }

            global::System.Threading.Thread.Sleep((before & 1) == 0 || attempts < 4096 ? 0 : 1);
        }
    }

    /// <summary>The number of the last update of a sequence that is complete; it grows by 2, and wraps around.</summary>
    public uint GetUpdate(long sequence = SequenceOffset)
    {
        uint value = unchecked((uint)Load(Sequence(sequence))) & ~1u;
        global::System.GC.KeepAlive(this);
        return value;
    }

    /// <summary>Waits until an update later than one that <c>GetUpdate</c> gave is complete: whether one is.</summary>
    public bool AwaitUpdate(uint seen, global::System.TimeSpan timeout, long sequence = SequenceOffset)
    {
        int* word = Sequence(sequence);
        Timer timer = new Timer(timeout);
        for (;;)
        {
            int now = Load(word);
            if ((unchecked((uint)now) & ~1u) != seen)
            {
                global::System.GC.KeepAlive(this);
                return true;
            }

            if (!Sleep(word, now, ref timer))
            {
                return false;
            }
        }
    }

    /// <summary>Waits for as long as a member of 4 bytes at an offset has a value: whether it has another one.</summary>
    public bool Await(long offset, int expected, global::System.TimeSpan timeout)
    {
        int* word = Word(offset, 4);
        Timer timer = new Timer(timeout);
        while (Load(word) == expected)
        {
            if (!Sleep(word, expected, ref timer))
            {
                return false;
            }
        }

        global::System.GC.KeepAlive(this);
        return true;
    }

    /// <summary>Wakes all who wait for the member at an offset, or for an update of the sequence there; after the new value was written.</summary>
    public void Wake(long offset)
    {
        int* word = Word(offset, 4);
        global::System.Threading.Thread.MemoryBarrier();
        WakeSome(word, int.MaxValue);
        global::System.GC.KeepAlive(this);
    }

    private int* Sequence(long offset)
    {
        if (offset == -1)
        {
            ToRead();
            throw new global::System.NotSupportedException("@STRUCT@ has no sequence of its own; say the offset of one inside it");
        }

        return Word(offset, 8);
    }

    /// <summary>Whether a writer died inside: it is dead, and nobody has taken over meanwhile.</summary>
    private bool HasDied(int* word, int odd)
    {
        int owner = Load(word + 1);
        return !IsAlive(owner) && Load(word) == odd && Load(word + 1) == owner;
    }

    private global::System.Exception WriterDied()
    {
        return new global::System.Threading.AbandonedMutexException(
            "'" + _name + "': a writer died while it was updating the struct; take over, and write all values anew");
    }

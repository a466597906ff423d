
    // Locks name their owner, a region that a program has opened. No thread owns one: another thread of the program may give it
    // back. They aren't reentrant, and not fair. What a timeout of zero doesn't get it doesn't wait for, a negative one waits for
    // ever. Disposing of the region gives up what it holds, as the death of the program would.

    /// <summary>Takes a lock.</summary>
    public Taken TryLock(ref LockWord locked, global::System.TimeSpan timeout)
    {
        fixed (void* address = &locked)
        {
            int* word = Word(address, 4);
            return TakeWord(word, Owner(), new Timer(timeout));
        }
    }

    /// <summary>Gives it back.</summary>
    /// <exception cref="T:System.Threading.SynchronizationLockException">It isn't this region's.</exception>
    public void Unlock(ref LockWord locked)
    {
        fixed (void* address = &locked)
        {
            GiveWord(Word(address, 4), 0, 1);
        }
    }

    /// <summary>Takes the side of up to 15 readers at a time; abandoned until a writer was inside.</summary>
    public Taken TryLockRead(ref ReadWriteLockWord locked, global::System.TimeSpan timeout)
    {
        fixed (void* address = &locked)
        {
            return TakeRead(Word(address, 64), Owner(), new Timer(timeout));
        }
    }

    /// <summary>Gives up one reader's place.</summary>
    /// <exception cref="T:System.Threading.SynchronizationLockException">It isn't this region's.</exception>
    public void UnlockRead(ref ReadWriteLockWord locked)
    {
        fixed (void* address = &locked)
        {
            GiveRead(Word(address, 64));
        }
    }

    /// <summary>Takes the side of one writer. It keeps new readers out, and waits for those inside.</summary>
    public Taken TryLockWrite(ref ReadWriteLockWord locked, global::System.TimeSpan timeout)
    {
        fixed (void* address = &locked)
        {
            return TakeWrite(Word(address, 64), Owner(), new Timer(timeout));
        }
    }

    /// <summary>Gives it back.</summary>
    /// <exception cref="T:System.Threading.SynchronizationLockException">It isn't this region's.</exception>
    public void UnlockWrite(ref ReadWriteLockWord locked)
    {
        fixed (void* address = &locked)
        {
            GiveWord(Word(address, 64), 0, int.MaxValue);
        }
    }

    /// <summary>
    /// Takes the lock of the region, for structs without one, at the price of system calls. It never tells that the last holder died.
    /// </summary>
    /// <returns>Whether it was taken before the time was up.</returns>
    public bool TryLockRegion(global::System.TimeSpan timeout)
    {
        Timer timer = new Timer(timeout);
        for (int attempts = 0; ; attempts += attempts < 16 ? 1 : 0)
        {
            ToWrite();
            int error = TryRegion();
            if (error == 0)
            {
                return true;
            }

            if (error != Again)
            {
                throw Refusal(error);
            }

            if (timer.Left() <= 0)
            {
                return false;
            }

            global::System.Threading.Thread.Sleep(attempts < 16 ? 0 : 1);
        }
    }

    /// <summary>Gives it back.</summary>
    /// <exception cref="T:System.Threading.SynchronizationLockException">It isn't this region's.</exception>
    public void UnlockRegion()
    {
        ToWrite();
        if (global::System.Threading.Volatile.Read(ref _regionLocked) == 0)
        {
            throw LostLock();
        }

        int error = IsWindows ? UnlockRegionWindows() : Libc.Lock(_fd, Libc.Unlocked, RegionByte);
        global::System.Threading.Interlocked.CompareExchange(ref _regionLocked, 0, 1);
        if (error != 0)
        {
            throw Refusal(error);
        }
    }

    /// <summary>One attempt. Threads of one region share the lock of the kernel, and exclude each other before.</summary>
    private int TryRegion()
    {
        if (global::System.Threading.Interlocked.CompareExchange(ref _regionLocked, 1, 0) != 0)
        {
            return Again;
        }

        int error = IsWindows ? LockRegionWindows() : Libc.Lock(_fd, Libc.Exclusive, RegionByte);
        if (error != 0)
        {
            global::System.Threading.Interlocked.CompareExchange(ref _regionLocked, 0, 1);
        }

        return error == Forbidden ? Again : error;
    }

    /// <summary>Takes a word. Who has slept leaves the bit of the waiters behind: others may sleep still.</summary>
    private Taken TakeWord(int* word, int id, Timer timer)
    {
        return TakeWord(word, id, ref timer);
    }

    private Taken TakeWord(int* word, int id, ref Timer timer)
    {
        int waited = 0;
        if (Swap(word, 0, id))
        {
            return Taken.Held;
        }

        for (;;)
        {
            int seen = Load(word);
            if ((seen & OwnerBits) == 0)
            {
                if (Swap(word, seen, id | (seen & Waiters) | waited))
                {
                    return (seen & WriterLeft) != 0 ? Taken.Abandoned : Taken.Held;
                }
            }
            else if (!IsAlive(seen))
            {
                if (Swap(word, seen, id | Waiters))
                {
                    return Taken.Abandoned;
                }
            }
            else if (timer.Left() <= 0)
            {
                return Taken.TimedOut;
            }
            else if ((seen & Waiters) != 0 || Swap(word, seen, seen | Waiters))
            {
                Sleep(word, seen | Waiters, ref timer);
                waited = Waiters;
            }
        }
    }

    /// <summary>Gives a word back, only if it is this one's; an exchange could free another one's.</summary>
    private void GiveWord(int* word, int value, int woken)
    {
        int id = global::System.Threading.Volatile.Read(ref _owner);
        if (id != 0 && Swap(word, id, value))
        {
            return;
        }

        if (id == 0 || !Swap(word, id | Waiters, value))
        {
            throw LostLock();
        }

        WakeSome(word, woken);
    }

    /// <summary>
    /// Frees an entry of this region; they are all alike, so the first one will do. Whoever frees one looks from the beginning, which
    /// is why nobody misses the last one.
    /// </summary>
    private void GiveRead(int* locked)
    {
        int id = global::System.Threading.Volatile.Read(ref _owner);
        for (int i = 1; id != 0 && i <= Sharers; i++)
        {
            if (Load(locked + i) == id && Swap(locked + i, id, 0))
            {
                if ((Load(locked) & OwnerBits) != 0)
                {
                    WakeSome(locked + i, int.MaxValue);
                }

                return;
            }
        }

        throw LostLock();
    }

    /// <summary>Puts an id into a free entry, or one of a dead sharer: whether there was one.</summary>
    private bool ShareWord(int* locked, int id)
    {
        for (int i = 1; i <= Sharers; i++)
        {
            if (Load(locked + i) == 0 && Swap(locked + i, 0, id))
            {
                return true;
            }
        }

        for (int i = 1; i <= Sharers; i++)
        {
            int sharer = Load(locked + i);
            if (!IsAlive(sharer) && Swap(locked + i, sharer, id))
            {
                return true;
            }
        }

        return false;
    }

    private Taken TakeRead(int* locked, int id, Timer timer)
    {
        for (;;)
        {
            int seen = Load(locked);
            if ((seen & OwnerBits) == 0)
            {
                if (ShareWord(locked, id))
                {
                    global::System.Threading.Thread.MemoryBarrier();
                    seen = Load(locked);
                    if ((seen & OwnerBits) == 0)
                    {
                        return (seen & WriterLeft) != 0 ? Taken.Abandoned : Taken.Held;
                    }

                    GiveRead(locked); // a writer was faster
                }
                else if (timer.Left() <= 0)
                {
                    return Taken.TimedOut;
                }
                else
                {
                    global::System.Threading.Thread.Sleep(1); // all entries are taken, and nobody wakes for one
                }
            }
            else if (!IsAlive(seen))
            {
                Swap(locked, seen, WriterLeft | (seen & Waiters));
            }
            else if (timer.Left() <= 0)
            {
                return Taken.TimedOut;
            }
            else if ((seen & Waiters) != 0 || Swap(locked, seen, seen | Waiters))
            {
                Sleep(locked, seen | Waiters, ref timer);
            }
        }
    }

    private Taken TakeWrite(int* locked, int id, Timer timer)
    {
        Taken taken = TakeWord(locked, id, ref timer);
        for (int i = 1; taken != Taken.TimedOut && i <= Sharers; i++)
        {
            int sharer;
            while ((sharer = Load(locked + i)) != 0)
            {
                if (!IsAlive(sharer))
                {
                    Swap(locked + i, sharer, 0);
                }
                else if (!Sleep(locked + i, sharer, ref timer))
                {
                    GiveWord(locked, taken == Taken.Abandoned ? WriterLeft : 0, int.MaxValue);
                    return Taken.TimedOut;
                }
            }
        }

        return taken;
    }

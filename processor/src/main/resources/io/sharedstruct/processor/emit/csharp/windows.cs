
    // On Windows the open lock is an event that exists for as long as somebody holds the lock; the life lock is the count of handles,
    // with the last of which the name goes. An event proves an owner alive, or the lock of the region held.
#if NET6_0_OR_GREATER
#pragma warning disable CA1416 // only called on Windows
#endif

    private readonly global::System.Collections.Generic.Dictionary<int, global::System.Threading.EventWaitHandle> _proofs
        = new global::System.Collections.Generic.Dictionary<int, global::System.Threading.EventWaitHandle>();

    private global::System.IO.MemoryMappedFiles.MemoryMappedFile _section;
    private global::System.IO.MemoryMappedFiles.MemoryMappedViewAccessor _view;
    private global::System.Threading.EventWaitHandle _regionProof;

    private string SectionName
    {
        get { return (_isGlobal ? "Global\\" : "Local\\") + _name; }
    }

    /// <summary>Makes an event that nobody else has; null if somebody has it.</summary>
    private static global::System.Threading.EventWaitHandle Claim(string name)
    {
        try
        {
            global::System.Threading.EventWaitHandle made = new global::System.Threading.EventWaitHandle(
                false, global::System.Threading.EventResetMode.ManualReset, name, out bool isNew);
            if (isNew)
            {
                return made;
            }

            made.Close();
        }
        catch (global::System.UnauthorizedAccessException)
        {
            return null; // another user's, who gives no rights
        }

        return null;
    }

    /// <summary>The name of an event beside the region: a letter, and a number in hexadecimal.</summary>
    private string EventName(char letter, long number)
    {
        return SectionName + "~" + letter + number.ToString("x", global::System.Globalization.CultureInfo.InvariantCulture);
    }

    private int TryWindows(ref Timer timer)
    {
        global::System.Threading.EventWaitHandle open;
        while ((open = Claim(SectionName + "~")) == null)
        {
            if (!timer.Pause())
            {
                return Busy;
            }
        }

        try
        {
            _section = global::System.IO.MemoryMappedFiles.MemoryMappedFile.OpenExisting(
                SectionName,
                _isReadOnly ? global::System.IO.MemoryMappedFiles.MemoryMappedFileRights.Read
                    : global::System.IO.MemoryMappedFiles.MemoryMappedFileRights.ReadWrite);
            int error = JoinWindows();
            if (error != 0)
            {
                CloseWindows();
            }

            return error;
        }
        catch (global::System.IO.FileNotFoundException)
        {
            return NoRegion;
        }
        catch (global::System.UnauthorizedAccessException)
        {
            CloseWindows();
            return Forbidden;
        }
        finally
        {
            open.Close();
        }
    }

    /// <summary>Decides under the open lock. Again: a creator has died, and what it made is about to go.</summary>
    private int JoinWindows()
    {
        _view = _section.CreateViewAccessor(
            0,
            0,
            _isReadOnly ? global::System.IO.MemoryMappedFiles.MemoryMappedFileAccess.Read
                : global::System.IO.MemoryMappedFiles.MemoryMappedFileAccess.ReadWrite);
        long length = (long)_view.SafeMemoryMappedViewHandle.ByteLength;
        byte* at = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref at);
        Tail tail = length < TailSize ? default(Tail) : Tail.Of(at + length - TailSize);
        _isVerified = tail.IsReady;
        int error = tail.IsInitialising ? Again : Compare(tail, length);
        if (error != 0)
        {
            _view.SafeMemoryMappedViewHandle.ReleasePointer();
            return error;
        }

        _at = at;
        return 0;
    }

    private void CloseWindows()
    {
        if (_view != null)
        {
            _view.Dispose();
            _view = null;
        }

        if (_section != null)
        {
            _section.Dispose();
            _section = null;
        }
    }

    private int LeaveWindows()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        CloseWindows();
        lock (_proofs)
        {
            foreach (global::System.Threading.EventWaitHandle proof in _proofs.Values)
            {
                proof.Close();
            }

            _proofs.Clear();
        }

        if (_regionProof != null)
        {
            _regionProof.Close();
        }

        return 0;
    }

    private int ProveWindows(int id)
    {
        global::System.Threading.EventWaitHandle proof = Claim(EventName('o', id));
        if (proof == null)
        {
            return Again;
        }

        lock (_proofs)
        {
            _proofs[id] = proof;
        }

        return 0;
    }

    private void TakeBackWindows(int id)
    {
        lock (_proofs)
        {
            _proofs[id].Close();
            _proofs.Remove(id);
        }
    }

    /// <summary>One that this process may not open is there, too.</summary>
    private bool IsAliveWindows(int id)
    {
        try
        {
            global::System.Threading.EventWaitHandle.OpenExisting(EventName('o', id)).Close();
            return true;
        }
        catch (global::System.Threading.WaitHandleCannotBeOpenedException)
        {
            return false;
        }
        catch (global::System.UnauthorizedAccessException)
        {
            return true;
        }
    }

    private int LockRegionWindows()
    {
        _regionProof = Claim(SectionName + "~l");
        return _regionProof == null ? Again : 0;
    }

    private int UnlockRegionWindows()
    {
        _regionProof.Close();
        _regionProof = null;
        return 0;
    }

    /// <summary>The event is there for as long as somebody sleeps. A reset between its set and the sleep of another one costs that one a slice.</summary>
    private void SleepWindows(int* word, int value, long nanoseconds)
    {
        try
        {
            using (global::System.Threading.EventWaitHandle wake = new global::System.Threading.EventWaitHandle(
                false, global::System.Threading.EventResetMode.ManualReset, EventName('w', (byte*)word - ToRead())))
            {
                wake.Reset();
                if (Load(word) == value)
                {
                    wake.WaitOne((int)((nanoseconds + 999999) / 1000000));
                }
            }
        }
        catch (global::System.UnauthorizedAccessException)
        {
            global::System.Threading.Thread.Sleep(1);
        }
    }

    private void WakeWindows(int* word)
    {
        try
        {
            using (global::System.Threading.EventWaitHandle wake =
                global::System.Threading.EventWaitHandle.OpenExisting(EventName('w', (byte*)word - ToRead())))
            {
                wake.Set();
            }
        }
        catch (global::System.Threading.WaitHandleCannotBeOpenedException)
        {
            // Nobody sleeps.
        }
        catch (global::System.UnauthorizedAccessException)
        {
            // Who sleeps looks within a slice.
        }
    }

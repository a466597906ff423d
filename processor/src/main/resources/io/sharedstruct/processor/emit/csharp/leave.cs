
    /// <summary>Lets go; the last one removes the name.</summary>
    private int LeaveLinux(byte* at)
    {
        int fd = _fd;
        int error = Libc.Unmap(at, @TYPE@.SizeOf);
        if (error == 0)
        {
            GiveUp(fd);
        }

        if (error == 0 && _goesWithLast)
        {
            Timer timer = new Timer(Patience);
            if (_isReadOnly)
            {
                error = LeaveReading(fd, ref timer);
            }
            else
            {
                error = Take(fd, false, ref timer);
                if (error == 0)
                {
                    Drop(fd);
                    error = RemoveIfLeft(fd);
                }
            }
        }

        Libc.Close(fd);
        _fd = -1;
        return error;
    }

    /// <summary>Gives up what this has locked, after it can't write any more.</summary>
    private void GiveUp(int fd)
    {
        int owner = global::System.Threading.Interlocked.Exchange(ref _owner, 0);
        if (owner != 0)
        {
            Libc.Lock(fd, Libc.Unlocked, Owners + owner);
        }

        if (global::System.Threading.Interlocked.Exchange(ref _regionLocked, 0) != 0)
        {
            Libc.Lock(fd, Libc.Unlocked, RegionByte);
        }
    }

    private void Drop(int fd)
    {
        Libc.Flock(fd, false);
        if (_proof != 0)
        {
            Libc.Lock(fd, Libc.Unlocked, _proof);
        }

        Libc.Lock(fd, Libc.Unlocked, LifeByte);
    }

    /// <summary>Removes the name if nobody is attached any more, under the open lock of what it leads to.</summary>
    private int RemoveIfLeft(int fd)
    {
        if (!IsAlone(fd, out int error) || !IsNameLeadingHere())
        {
            return error;
        }

        int refused = Libc.Unlink(PathOf);
        return refused == NoRegion || refused == Forbidden || refused == Libc.NotPermitted ? 0 : refused;
    }

    /// <summary>Lets go for reading only; whoever may remove a name may open what it leads to for writing, and lock it.</summary>
    private int LeaveReading(int fd, ref Timer timer)
    {
        Drop(fd);
        if (!IsAlone(fd, out int error))
        {
            return error;
        }

        int writable = IsNameLeadingHere() ? Libc.Open(PathOf, false, out error) : -1;
        if (writable < 0)
        {
            return 0;
        }

        error = Take(writable, false, ref timer);
        if (error == 0 && Libc.Stat(writable, "", out Status opened) == 0 && Libc.Stat(fd, "", out Status mine) == 0
            && opened.IsSame(mine))
        {
            error = RemoveIfLeft(writable);
        }

        Libc.Close(writable);
        return error;
    }

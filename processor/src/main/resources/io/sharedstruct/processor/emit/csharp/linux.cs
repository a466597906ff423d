
    // Whoever opens, closes or cleans up decides under the open lock. Whoever is attached shares the life lock; whoever finds nobody
    // there under the open lock is alone. Those who wait for the open lock exclusively share the byte of the writers, and readers let
    // them go first. Whoever holds locks in the struct holds the byte of the number by which these name him, which proves him alive.
    // Whoever knows of a region's layout and persistence shares a byte whose place says both, by which they are known when a program
    // without this library has written over the footer.
    private const long OpenByte = 1L << 62;
    private const long LifeByte = OpenByte + 1;
    private const long WritersByte = OpenByte + 4;
    private const long RegionByte = OpenByte + 8;
    private const long Owners = 1L << 61;
    private const long Proofs = OpenByte + (1L << 61);
    private const long ProofsLength = 1L << 60;

    private int _fd = -1;
    private long _proof;

    /// <summary>Whether the name leads to the region that this is attached to; on Windows it always does.</summary>
    public bool IsNameCurrent
    {
        get
        {
            ToRead();
            return IsWindows || IsNameLeadingHere();
        }
    }

    private string PathOf
    {
        get { return "/dev/shm/" + _name; }
    }

    private static long ProofOf(ulong fingerprint, int persistence)
    {
        return Proofs + (long)(fingerprint >> 5 << 1) + (persistence == 0 ? 0 : 1);
    }

    /// <summary>Takes the open lock; a read-only descriptor can only share it, and lets those go first for a while who wait for all of it.</summary>
    private static int Take(int fd, bool isReadOnly, ref Timer timer)
    {
        int courtesy = isReadOnly ? 100 : 0;
        bool isAnnounced = false;
        int error;
        do
        {
            if (courtesy == 0 || Libc.Find(fd, WritersByte, 1, out error) <= 0)
            {
                error = Libc.Lock(fd, isReadOnly ? Libc.Shared : Libc.Exclusive, OpenByte);
                if (error != Again && error != Forbidden)
                {
                    break;
                }
            }
            else
            {
                courtesy--;
            }

            if (!isAnnounced && !isReadOnly)
            {
                isAnnounced = Libc.Lock(fd, Libc.Shared, WritersByte) == 0;
            }

            error = Busy;
        }
        while (timer.Pause());
        if (isAnnounced)
        {
            Libc.Lock(fd, Libc.Unlocked, WritersByte);
        }

        return error;
    }

    /// <summary>Whether nobody else is attached, and the error.</summary>
    private static bool IsAlone(int fd, out int error)
    {
        long found = Libc.Find(fd, LifeByte, 1, out error);
        if (found < 0)
        {
            error = Again;
        }

        return error == 0 && found == 0;
    }

    /// <summary>One attempt: 0, or the error.</summary>
    private int TryLinux(ref Timer timer)
    {
        int fd = Libc.Open(PathOf, _isReadOnly, out int error);
        if (fd < 0)
        {
            return error == Interrupted || (error == NoRegion && IsBeingCreated()) || (error == Forbidden && IsWithoutMode())
                ? Again : error;
        }

        _fd = fd;
        error = Take(fd, _isReadOnly, ref timer);
        if (error == 0)
        {
            error = Join(fd);
        }

        if (error == 0)
        {
            Libc.Lock(fd, Libc.Unlocked, OpenByte);
        }
        else
        {
            Libc.Close(fd);
            _fd = -1;
        }

        return error;
    }

    /// <summary>Decides under the open lock.</summary>
    private int Join(int fd)
    {
        int error = Libc.Stat(fd, "", out Status status);
        if (error != 0 || status.Links == 0)
        {
            return error != 0 ? error : Again;
        }

        if (!status.IsFile || (!_isAnyOwner && (status.User != Libc.User() || (status.Mode & 18) != 0)))
        {
            return Forbidden;
        }

        error = Recognise(fd, status.Size);
        if (error == 0)
        {
            error = Share(fd);
        }

        if (error == 0)
        {
            error = Libc.Stat(fd, "", out status);
        }

        if (error != 0 || status.Links == 0)
        {
            return error != 0 ? error : Again;
        }

        _at = Libc.Map(fd, @TYPE@.SizeOf, _isReadOnly, out error);
        return error;
    }

    /// <summary>
    /// What a region is: 0, and its proof if it is known to be one, or the error. Again: this object is none to attach to, but another
    /// attempt may find a better one.
    /// </summary>
    private int Recognise(int fd, long length)
    {
        byte* bytes = stackalloc byte[TailSize];
        bool isAlone = IsAlone(fd, out int error);
        long proof = 0;
        if (error == 0 && !isAlone)
        {
            proof = Libc.Find(fd, Proofs, ProofsLength, out error);
            error = proof < 0 ? Again : error;
        }

        if (error == 0)
        {
            error = Libc.ReadTail(fd, length, bytes);
        }

        if (error != 0)
        {
            return error;
        }

        Tail tail = Tail.Of(bytes);
        _isVerified = false;
        _foundSize = length;
        bool isProven = tail.IsReady && tail.IsKnown && ProofOf(tail.Fingerprint, tail.Persistence) == proof;
        if (proof != 0 && !isProven)
        {
            _proof = proof;
            _goesWithLast = (proof & 1) == 0;
            _foundFingerprint = 0;
            return ProofOf(Fingerprint, _goesWithLast ? 0 : 1) != proof ? OtherLayout : length < @TYPE@.SizeOf ? TooSmall : 0;
        }

        if (length == 0)
        {
            return isAlone ? Empty : Again;
        }

        if (tail.IsInitialising)
        {
            return isAlone ? NoRegion : Again;
        }

        _isVerified = tail.IsReady;
        _goesWithLast = tail.IsReady && tail.Persistence == 0;
        if (isAlone && _goesWithLast)
        {
            return NoRegion;
        }

        _proof = tail.IsReady ? ProofOf(tail.Fingerprint, tail.Persistence) : 0;
        return Compare(tail, length);
    }

    /// <summary>Shares the locks of those who are attached; the one of flock() is for programs that ask by it.</summary>
    private int Share(int fd)
    {
        int error = Libc.Lock(fd, Libc.Shared, LifeByte);
        if (error == 0 && _proof != 0)
        {
            error = Libc.Lock(fd, Libc.Shared, _proof);
        }

        Libc.Flock(fd, true);
        return error == Forbidden ? Again : error;
    }

    /// <summary>Whether somebody is creating a region of that name, which has no name yet: he holds a byte of the folder, at FNV-1a of the name.</summary>
    private bool IsBeingCreated()
    {
        int folder = Libc.Open("/dev/shm", true, out int error);
        if (folder < 0)
        {
            return false;
        }

        ulong hash = 0xcbf29ce484222325UL;
        foreach (byte unit in global::System.Text.Encoding.UTF8.GetBytes(_name))
        {
            hash = unchecked((hash ^ unit) * 0x100000001b3UL);
        }

        long place = (long)(hash >> 2);
        bool isBusy = Libc.Find(folder, place, 1, out error) == place && error == 0;
        Libc.Close(folder);
        return isBusy;
    }

    /// <summary>Whether an object may be about to get the mode that lets this process in: its length comes after that.</summary>
    private bool IsWithoutMode()
    {
        return _isAnyOwner && Libc.Stat(-1, PathOf, out Status status) == 0 && status.Size == 0;
    }

    private bool IsNameLeadingHere()
    {
        return Libc.Stat(-1, PathOf, out Status named) == 0 && Libc.Stat(_fd, "", out Status mine) == 0 && named.IsSame(mine);
    }

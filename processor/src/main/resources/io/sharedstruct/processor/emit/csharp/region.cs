    private static readonly global::System.TimeSpan Patience = global::System.TimeSpan.FromSeconds(5);

    private readonly string _name;
    private readonly bool _isReadOnly;
    private readonly bool _isAnyOwner;
    private readonly bool _isGlobal;
    private byte* _at;
    private int _isOpen;

    private @SHARED@(string name, bool isReadOnly, bool isAnyOwner, bool isGlobal)
    {
        _name = name;
        _isReadOnly = isReadOnly;
        _isAnyOwner = isAnyOwner;
        _isGlobal = isGlobal;
    }

    /// <summary>Gives up the region that its program has forgotten to dispose of.</summary>
    ~@SHARED@()
    {
        Leave();
    }

    /// <summary>The name of the region.</summary>
    public string Name
    {
        get { return _name; }
    }

    /// <summary>Whether the region says how its fields lie, and they lie as here; not so if no Java program made it.</summary>
    public bool IsVerified
    {
        get { return _isVerified; }
    }

    /// <summary>Opens a region for reading and writing, and waits for its creator for five seconds at most.</summary>
    public static @SHARED@ Open(string name)
    {
        return Open(name, Patience);
    }

    /// <summary>
    /// Opens the region of that name, as a holder like any other: it stays until all have disposed of it, or died. This opens what
    /// is there; regions are created in Java. On Linux by the full protocol. On Windows the section is found by its name, and its
    /// layout compared; whether its bytes stay is up to the handles of all processes, and nothing there says who has died but locks.
    /// </summary>
    /// <param name="name">The name, 1 to 255 bytes in UTF-8 without a slash, on Windows without a backslash.</param>
    /// <param name="timeout">How long to wait for a creator, and others that open or close; zero tries once.</param>
    /// <param name="readOnly">For reading only, which needs no more rights.</param>
    /// <param name="anyOwner">Linux: also a region of another user, or one that others may write to, who can crash this program.</param>
    /// <param name="isGlobal">Windows: a name that all sessions share.</param>
    /// <exception cref="T:System.ArgumentException">No region can have the name.</exception>
    /// <exception cref="T:System.IO.FileNotFoundException">There is no such region.</exception>
    /// <exception cref="T:System.TimeoutException">Another process was still creating, opening or closing it.</exception>
    /// <exception cref="T:System.IO.InvalidDataException">It has another layout, or is smaller than the struct.</exception>
    /// <exception cref="T:System.UnauthorizedAccessException">It is another user's, or this process may not open it.</exception>
    public static @SHARED@ Open(
        string name,
        global::System.TimeSpan timeout,
        bool readOnly = false,
        bool anyOwner = false,
        bool isGlobal = false)
    {
        CheckLayout();
        if (name == null)
        {
            throw new global::System.ArgumentNullException("name");
        }

        @SHARED@ region = new @SHARED@(name, readOnly, anyOwner, isGlobal);
        int error = IsName(name) ? region.Attach(new Timer(timeout)) : BadName;
        if (error != 0)
        {
            global::System.GC.SuppressFinalize(region);
            throw region.Refusal(error);
        }

        return region;
    }

    /// <summary>
    /// Lets go of the region, and says so if that failed; nothing is to be used any more in any case. The last one to let go removes
    /// the name of a region that goes with its last holder.
    /// </summary>
    /// <exception cref="T:System.TimeoutException">Others were opening or closing it; its name may stay.</exception>
    public void Close()
    {
        global::System.GC.SuppressFinalize(this);
        int error = Leave();
        if (error != 0)
        {
            throw Refusal(error);
        }
    }

    /// <summary>Lets go of the region, as <c>Close</c> does, but says nothing.</summary>
    public void Dispose()
    {
        global::System.GC.SuppressFinalize(this);
        Leave();
    }

    private static void Check(string what, long found, long expected)
    {
        if (found != expected)
        {
            throw new global::System.TypeLoadException(
                what + ": this runtime has " + found + ", the region " + expected + "; generate the file anew, and don't change it");
        }
    }

    private static bool IsName(string name)
    {
        int length = global::System.Text.Encoding.UTF8.GetByteCount(name);
        return length >= 1 && length <= 255 && name.IndexOf(IsWindows ? '\\' : '/') < 0 && name.IndexOf('\0') < 0
            && name != "." && name != "..";
    }

    private byte* ToRead()
    {
        byte* at = _at;
        if (at == null)
        {
            throw new global::System.ObjectDisposedException("@SHARED@", "'" + _name + "' is disposed of; open it again");
        }

        return at;
    }

    private byte* ToWrite()
    {
        byte* at = ToRead();
        if (_isReadOnly)
        {
            throw new global::System.NotSupportedException(
                "'" + _name + "' was opened for reading only; open it without readOnly, or use what only reads");
        }

        return at;
    }

    /// <summary>The exception for an error; its text says what to do.</summary>
    private global::System.Exception Refusal(int error)
    {
        string of = "'" + _name + "': ";
        switch (error)
        {
            case BadName:
                return new global::System.ArgumentException(
                    of + "a name has 1 to 255 bytes and no slash (on Windows no backslash), and is not . or ..", "name");
            case NoRegion:
                return new global::System.IO.FileNotFoundException(
                    of + "there is no such region, or only what killed processes left of one; start the program that creates it");
            case Again:
            case Busy:
                return new global::System.TimeoutException(
                    of + "another process was still creating, opening or closing the region when the time was up; wait longer");
            case OtherLayout:
                return new global::System.IO.InvalidDataException(
                    of + "the region has another layout: its fingerprint is " + Hexadecimal(_foundFingerprint) + ", that of @STRUCT@ here "
                        + Hexadecimal(Fingerprint) + "; build both programs from the same @STRUCT@, or choose another name");
            case TooSmall:
                return new global::System.IO.InvalidDataException(
                    of + "the region is too small: it has " + _foundSize + " bytes, @STRUCT@ has " + @TYPE@.SizeOf
                        + "; build both programs from the same @STRUCT@, or choose another name");
            case Forbidden:
                return new global::System.UnauthorizedAccessException(
                    of + "the region belongs to another user, others may write to it, or this process may not open it;"
                        + " anyOwner opens those of others, readOnly needs fewer rights");
            default:
                return new global::System.IO.IOException(of + "the system refused with error " + error, error);
        }
    }

    private static string Hexadecimal(ulong value)
    {
        return value == 0 ? "unknown" : "0x" + value.ToString("x16", global::System.Globalization.CultureInfo.InvariantCulture);
    }

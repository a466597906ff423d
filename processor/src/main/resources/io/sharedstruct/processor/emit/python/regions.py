# The open protocol of regions on Linux. Whoever opens, closes or cleans up decides
# under the open lock. Whoever is attached shares the life lock. Those who wait for the
# open lock exclusively share the byte of the writers, and readers let them go first.
# Whoever knows of a region's layout and persistence shares a byte whose place says both,
# by which they are known when another program has written over the footer.
_OPEN_BYTE = 1 << 62
_LIFE_BYTE = _OPEN_BYTE + 1
_WRITERS_BYTE = _OPEN_BYTE + 4
_REGION_BYTE = _OPEN_BYTE + 8
_OWNERS = 1 << 61
_PROOFS = _OPEN_BYTE + (1 << 61)
_PROOFS_LENGTH = 1 << 60
_OFD_GETLK = 36  # of fcntl(2), which Python 3.9 doesn't name
_OFD_SETLK = 37
_MAP_FIXED = 0x10
_MAP_NORESERVE = getattr(_mmap, "MAP_NORESERVE", 0x4000)
_FLOCK = _struct.Struct("hhqqi4x")
_TAIL = _struct.Struct("=QQQqIHB17x8s")
_READY = b"SHSTRUCR"
_INITIALISING = b"SHSTRUCI"
_FOLDER = b"/dev/shm"

# What an attempt says but the errors of the system: other ones may find a better object;
# it is empty, and its creator may be about to give it a length; the layout is another.
_AGAIN = _errno.EAGAIN
_EMPTY = -1
_OTHER_LAYOUT = _errno.EPROTO
_TOO_SMALL = _errno.ERANGE


class _Tail:
    """What lies at the very end of a region that a Java program made."""

    def __init__(self, fd: int, length: int) -> None:
        packed = b""
        if length >= _TAIL.size:
            packed = _os.pread(fd, _TAIL.size, length - _TAIL.size)
            if len(packed) != _TAIL.size:
                raise BlockingIOError(_AGAIN, "cut off meanwhile")
        fields = _TAIL.unpack(packed or bytes(_TAIL.size))
        self.fingerprint: int = fields[0]
        self.struct_size: int = fields[1]
        self.descriptor_length: int = fields[4]
        self.version: int = fields[5]
        self.persistence: int = fields[6]
        self.magic: bytes = fields[7]

    def is_ready(self) -> bool:
        return self.magic == _READY

    def is_known(self) -> bool:
        return self.is_ready() and self.version in (1, 2)


def _failure(refused: OSError) -> int:
    return refused.errno or _errno.EIO


def _lock_byte(fd: int, kind: int, byte: int) -> int:
    """Locks or unlocks a byte: 0, or the error, EAGAIN if others are in the way."""
    try:
        _fcntl.fcntl(fd, _OFD_SETLK, _FLOCK.pack(kind, _os.SEEK_SET, byte, 1, 0))
        return 0
    except OSError as refused:
        return _AGAIN if refused.errno == _errno.EACCES else _failure(refused)


def _find(fd: int, start: int, length: int) -> int:
    """The byte of those that somebody else has locked as this library does; 0 if there
    is none, -1 if another program's lock hides it. The kernel tells of neighbours that
    one has locked alike as one: the open lock and the life lock of a reader.
    """
    asked = _FLOCK.pack(_fcntl.F_WRLCK, _os.SEEK_SET, start, length, 0)
    kind, _, at, count, pid = _FLOCK.unpack(_fcntl.fcntl(fd, _OFD_GETLK, asked))
    if kind == _fcntl.F_UNLCK:
        return 0
    alike = count == 1 or (count == 2 and at == _OPEN_BYTE)
    return int(at) if pid == -1 and alike else -1


def _flock(fd: int, operation: int) -> None:
    try:
        _fcntl.flock(fd, operation | _fcntl.LOCK_NB)
    except OSError:
        pass  # it is for programs that ask by it; the byte is what counts


class _Timer:
    """A timeout in seconds; None for none. Its clock starts at once."""

    def __init__(self, timeout: _t.Optional[float]) -> None:
        self.end = None if timeout is None else _time.monotonic() + timeout

    def left(self) -> float:
        return 1e9 if self.end is None else max(0.0, self.end - _time.monotonic())

    def pause(self) -> bool:
        """Waits a millisecond; False if no time is left."""
        if self.left() <= 0:
            return False
        _time.sleep(0.001)
        return True


def _take(fd: int, read_only: bool, timer: _Timer) -> int:
    """Takes the open lock; a read-only descriptor can only share it, and lets those go
    first for a while who wait for all of it.
    """
    courtesy = 100 if read_only else 0
    announced = False
    kind = _fcntl.F_RDLCK if read_only else _fcntl.F_WRLCK
    try:
        while True:
            if courtesy == 0 or _find(fd, _WRITERS_BYTE, 1) <= 0:
                error = _lock_byte(fd, kind, _OPEN_BYTE)
                if error != _AGAIN:
                    return error
            else:
                courtesy -= 1
            if not announced and not read_only:
                announced = _lock_byte(fd, _fcntl.F_RDLCK, _WRITERS_BYTE) == 0
            if not timer.pause():
                return _errno.ETIMEDOUT
    finally:
        if announced:
            _lock_byte(fd, _fcntl.F_UNLCK, _WRITERS_BYTE)


def _is_alone(fd: int) -> bool:
    """Whether nobody else is attached."""
    found = _find(fd, _LIFE_BYTE, 1)
    if found < 0:
        raise BlockingIOError(_AGAIN, "locked by another program")
    return found == 0


def _proof(fingerprint: int, persistence: int) -> int:
    """Where the lock lies that says what a region is."""
    return _PROOFS + (fingerprint >> 5 << 1) + (0 if persistence == 0 else 1)


def _path(name: bytes) -> bytes:
    return _FOLDER + b"/" + name


def _open(name: bytes, read_only: bool) -> int:
    """As shm_open(3); O_NONBLOCK keeps it from waiting for the writer of a FIFO."""
    mode = _os.O_RDONLY if read_only else _os.O_RDWR
    return _os.open(_path(name), mode | _os.O_NONBLOCK | _os.O_NOFOLLOW | _os.O_CLOEXEC)


def _is_being_created(name: bytes) -> bool:
    """Whether somebody is creating a region of that name, which has no name yet: he
    holds a byte of the folder, at FNV-1a of the name.
    """
    number = 0xCBF29CE484222325
    for byte in name:
        number = (number ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    try:
        folder = _os.open(_FOLDER, _os.O_RDONLY | _os.O_CLOEXEC)
    except OSError:
        return False
    try:
        return _find(folder, number >> 2, 1) == number >> 2
    except OSError:
        return False
    finally:
        _os.close(folder)


def _is_without_mode(name: bytes) -> bool:
    """Whether an object may be about to get the mode that lets this process in."""
    try:
        return _os.stat(_path(name)).st_size == 0
    except OSError:
        return False


class _Libc:
    """Functions of the C library, loaded when they are first needed."""

    loaded: _t.Any = None

    @staticmethod
    def get() -> _t.Any:
        if _Libc.loaded is None:
            libc = _ctypes.CDLL(None, use_errno=True)
            libc.mmap.restype = _ctypes.c_void_p
            libc.mmap.argtypes = [
                _ctypes.c_void_p,
                _ctypes.c_size_t,
                _ctypes.c_int,
                _ctypes.c_int,
                _ctypes.c_int,
                _ctypes.c_long,
            ]
            libc.syscall.restype = _ctypes.c_long
            _Libc.loaded = libc
        return _Libc.loaded


def _map_over(address: int, size: int, protection: int, flags: int, fd: int) -> int:
    """Puts another mapping in the place of what lies at an address: 0, or the error."""
    mapped = _Libc.get().mmap(address, size, protection, flags | _MAP_FIXED, fd, 0)
    return 0 if mapped == address else _ctypes.get_errno() or _errno.ENOMEM



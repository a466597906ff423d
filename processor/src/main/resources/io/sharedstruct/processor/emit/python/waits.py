# Numbers of futex(2); what has another one polls. Loads stay in order on these machines
# only, and Python has no fence for others.
_MACHINE = _os.uname().machine if hasattr(_os, "uname") else ""
_FUTEX = {"x86_64": 202, "aarch64": 98, "riscv64": 98, "ppc64le": 221, "s390x": 238}
if _sys.platform != "linux" or _sys.maxsize < 1 << 32:
    _FUTEX = {}
_IN_ORDER = ("x86_64", "i686", "i386", "AMD64")
_SLICE = 0.02  # nobody sleeps longer without a look: who was to wake may have died
_OWNER_BITS = 0x3FFFFFFF


def _word(address: int) -> int:
    return int(_ctypes.c_uint32.from_address(address).value)


def _sleep(address: int, value: int, timer: _Timer) -> bool:
    """Sleeps for at most a slice while a word has a value; False if the time was up."""
    left = timer.left()
    if left <= 0:
        return False
    left = min(left, _SLICE)
    number = _FUTEX.get(_MACHINE)
    if number is None:
        _time.sleep(0.001)
        return True
    pause = (_ctypes.c_long * 2)(0, int(left * 1e9))
    result = _Libc.get().syscall(
        _ctypes.c_long(number),
        _ctypes.c_void_p(address),
        _ctypes.c_long(0),
        _ctypes.c_long(value),
        _ctypes.byref(pause),
        None,
        _ctypes.c_long(0),
    )
    usual = (_errno.EAGAIN, _errno.ETIMEDOUT, _errno.EINTR)
    if result != 0 and _ctypes.get_errno() not in usual:
        _time.sleep(0.001)  # forbidden by a filter, say
    return True


def _wake(address: int) -> None:
    number = _FUTEX.get(_MACHINE)
    if number is not None:
        _Libc.get().syscall(
            _ctypes.c_long(number),
            _ctypes.c_void_p(address),
            _ctypes.c_long(1),
            _ctypes.c_long(0x7FFFFFFF),
            None,
            None,
            _ctypes.c_long(0),
        )


class _Lock:
    """A lock in the struct, which programs in Java and C take."""

    def __init__(self, raw: _t.Any) -> None:
        self._raw = raw

    def is_held(self) -> bool:
        """Whether an exclusive holder, or a writer, is named in it; he may be dead."""
        _check_readable(self._raw)
        return bool(self._raw[0] & _OWNER_BITS)

    def lock(self, timeout: _t.Optional[float] = None) -> _t.NoReturn:
        raise NotImplementedError(
            "Python can't compare and set a word in one step, so it takes no locks in"
            " structs; use lock_region(), or a program in Java or C"
        )

    def __repr__(self) -> str:
        return "<a lock, held>" if self.is_held() else "<a lock>"


class _Sequence:
    """What makes copies consistent; programs in Java and C update by it."""

    def __init__(self, raw: _t.Any) -> None:
        self._raw = raw

    @property
    def value(self) -> int:
        """The number of the last update that is complete; it grows by 2, and wraps."""
        _check_readable(self._raw)
        return int(self._raw[0]) & ~1

    def update(self) -> _t.NoReturn:
        raise NotImplementedError(
            "Python can't compare and set a word in one step, so it makes no updates;"
            " leave these to a program in Java or C"
        )

    def __repr__(self) -> str:
        return f"<a sequence at {self.value}>"


def _has_died(attachment: _t.Any, address: int, odd: int) -> bool:
    """Whether a writer died inside: it is dead, and nobody has taken over meanwhile."""
    owner = _word(address + 4)
    named = owner & _OWNER_BITS
    if named != 0:
        try:
            if _find(attachment.fd, _OWNERS + named, 1) != 0:
                return False
        except OSError:
            return False  # who can't be asked for counts as alive
    return _word(address) == odd and _word(address + 4) == owner


def _sequence(part: _t.Any) -> int:
    """The address of the sequence of a struct."""
    _check_readable(part)
    if part._SEQUENCE < 0:
        name = type(part).__name__
        raise TypeError(f"{name} has no Sequence; declare one in its Java interface")
    return _ctypes.addressof(part) + int(part._SEQUENCE)


def _snapshot(part: _t.Any, timeout: _t.Optional[float]) -> _t.Any:
    """A copy as one update left it. On x86 loads aren't reordered, so that a sequence
    that is even and the same before and after the copy is enough.
    """
    address = _sequence(part)
    if _MACHINE not in _IN_ORDER:
        raise NotImplementedError(
            f"snapshots in Python aren't safe on {_MACHINE}: it has no fence that keeps"
            " the loads of a copy in order; take them in a program in Java or C"
        )
    attachment = _attachment_of(part)
    copy = type(part)()
    target, start, size = _ctypes.addressof(copy), _ctypes.addressof(part), part.SIZEOF
    timer = _Timer(timeout)
    attempts = 0
    while True:
        attempts += 1
        before = _word(address)
        if before & 1 == 0:
            _ctypes.memmove(target, start, size)
            if _word(address) == before:
                _check_readable(part)
                return copy
        if attempts % 64 == 0 or timeout == 0:
            _check_readable(part)
            name = attachment.name if attachment is not None else None
            if before & 1 and attachment is not None:
                if _has_died(attachment, address, before):
                    text = "a writer died during an update; take over in Java or C"
                    raise WriterDiedError(_errno.EOWNERDEAD, text, name)
            if timer.left() <= 0:
                text = "writers left no time for a copy"
                raise RegionBusyError(_errno.ETIMEDOUT, text, name)
            _time.sleep(0 if attempts < 4096 else 0.001)


def _await_update(part: _t.Any, seen: int, timeout: _t.Optional[float]) -> bool:
    address = _sequence(part)
    timer = _Timer(timeout)
    while True:
        now = _word(address)
        _check_readable(part)
        if now & ~1 != seen & 0xFFFFFFFF:
            return True
        if not _sleep(address, now, timer):
            return False


def _waited(part: _t.Any, name: str, index: _t.Any) -> int:
    """The address of an aligned field of 4 bytes."""
    _check_readable(part)
    field = getattr(type(part), name, None)
    if not isinstance(field, _Field):
        raise TypeError(f"{type(part).__name__} has no field {name!r}")
    address = _ctypes.addressof(part) + int(field.raw.offset)
    size = field.raw.size
    if isinstance(field.codec, _Words):
        size = 4
    elif isinstance(field.codec, _Row):
        raw = field.raw.__get__(part)
        for each in index if isinstance(index, tuple) else (index,):
            at = _index(each)
            if not 0 <= at < len(raw):
                raise IndexError(f"{name}[{at}] of {len(raw)} elements")
            size = _ctypes.sizeof(raw._type_)
            address += at * size
            raw = raw[at]
    if size != 4 or address % 4 != 0 or isinstance(field, _Bits):
        raise TypeError(f"{name} isn't an aligned field of 4 bytes; only these wake")
    return address


def _value(part: _t.Any, name: str, index: _t.Any) -> _t.Any:
    value = getattr(part, name)
    if isinstance(value, _Array):
        for each in index if isinstance(index, tuple) else (index,):
            value = value[each]
    return value



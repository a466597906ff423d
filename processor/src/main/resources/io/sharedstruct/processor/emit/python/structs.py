class _Struct(_ctypes.Structure):
    """A struct: that of an attached region, a part of one, or bytes of its own."""

    __slots__ = ("_attachment",)
    SIZEOF = 0
    FINGERPRINT = 0
    _SEQUENCE = -1

    def __init__(self, **values: _t.Any) -> None:
        super().__init__()
        for name, value in values.items():
            if not isinstance(getattr(type(self), name, None), _Field):
                raise TypeError(f"{type(self).__name__} has no field {name!r}")
            setattr(self, name, value)

    def snapshot(self, timeout: _t.Optional[float] = 5.0) -> _t.Any:
        """A copy as one update left it, for a struct with a Sequence."""
        return _snapshot(self, timeout)

    def await_update(self, seen: int, timeout: _t.Optional[float] = None) -> bool:
        """Waits until an update later than a value of the sequence is complete."""
        return _await_update(self, seen, timeout)

    def await_value(
        self,
        name: str,
        expected: _t.Any,
        timeout: _t.Optional[float] = None,
        index: _t.Any = 0,
    ) -> bool:
        """Waits while a field of 4 bytes has a value; False if the time has passed."""
        address = _waited(self, name, index)
        timer = _Timer(timeout)
        while True:
            word = _word(address)
            if _value(self, name, index) != expected:
                return True
            if not _sleep(address, word, timer):
                return False

    def wake(self, name: str, index: _t.Any = 0) -> None:
        """Wakes all who wait for a field or a sequence, after it was written."""
        _wake(_waited(self, name, index))

    def __repr__(self) -> str:
        attachment = _attachment_of(self)
        if attachment is not None and not attachment.attached:
            return f"<{type(self).__name__} {attachment.name!r}, detached>"
        names = {}
        for owner in reversed(type(self).__mro__):
            for name, field in vars(owner).items():
                if isinstance(field, _Field) and field.shown:
                    names[name] = field
        shown = (f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__name__}({', '.join(shown)})"


def _assert_layout(raw: _t.Any, size: int, places: _t.Any) -> None:
    """Compares what ctypes makes of a struct with what the other languages do."""
    if _ctypes.sizeof(raw) != size:
        text = f"{raw.__name__} has {_ctypes.sizeof(raw)} bytes instead of {size}"
        raise ImportError(text)
    for name, offset, length in places:
        field = getattr(raw, name)
        if (field.offset, field.size) != (offset, length):
            raise ImportError(
                f"{raw.__name__}.{name} has {field.size} bytes at {field.offset}"
                f" instead of {length} at {offset}"
            )


class _Held:
    """The lock of a region, until its end."""

    def __init__(self, attachment: _t.Any) -> None:
        self._attachment = attachment

    def unlock(self) -> None:
        attachment, self._attachment = self._attachment, None
        if attachment is not None and attachment.attached:
            _lock_byte(attachment.fd, _fcntl.F_UNLCK, _REGION_BYTE)
            attachment.region_lock.release()

    def __enter__(self) -> _Held:
        return self

    def __exit__(self, *ignored: object) -> None:
        self.unlock()


def _lock_region(attachment: _t.Any, timeout: _t.Optional[float]) -> _Held:
    attachment.check()
    if attachment.read_only:
        text = "a region that is attached read-only can't be locked"
        raise AccessDeniedError(_errno.EROFS, text, attachment.name)
    timer = _Timer(timeout)
    attempts = 0
    while True:
        error = _AGAIN
        if attachment.region_lock.acquire(blocking=False):
            attachment.check()
            error = _lock_byte(attachment.fd, _fcntl.F_WRLCK, _REGION_BYTE)
            if error == 0:
                return _Held(attachment)
            attachment.region_lock.release()
        if error != _AGAIN:
            raise _refusal(error, attachment.name)
        if timer.left() <= 0:
            text = "another one held the lock of the region when the time was up"
            raise RegionBusyError(_errno.ETIMEDOUT, text, attachment.name)
        attempts += 1
        _time.sleep(0 if attempts < 16 else 0.001)
        attachment.check()


class _Region:
    """What the struct of a region can do, beside having fields."""

    __slots__ = ()
    NAME: str
    _DESCRIPTOR = ""

    @classmethod
    def attach(
        cls,
        name: _t.Optional[str] = None,
        *,
        timeout: _t.Optional[float] = 5.0,
        read_only: bool = False,
        any_owner: bool = False,
    ) -> _t.Any:
        """Attaches to the region of that name, or of the declared one.

        Waits at most timeout seconds for a creator and for others that open or close; 0
        tries once, None waits for ever. any_owner takes a region of another user, too, or
        one that others may write to.
        """
        if name is None:
            name = getattr(cls, "NAME", None)
            if name is None:
                raise TypeError(f"{cls.__name__} declares no name; say which region")
        if _sys.platform != "linux" or _sys.maxsize < 1 << 32:
            raise NotImplementedError(
                "Python attaches regions on Linux only, in programs of 64 bits; the"
                " layout works here, as in from_buffer() of bytes from elsewhere"
            )
        return _Attachment(name, read_only, any_owner).attach(cls, timeout)

    def detach(self) -> None:
        """Lets go; does nothing if not attached. Fields can't be used any more."""
        attachment = getattr(self, "_attachment", None)
        if attachment is not None:
            attachment.leave(here=True)

    @property
    def is_attached(self) -> bool:
        attachment = getattr(self, "_attachment", None)
        return attachment is not None and bool(attachment.attached)

    @property
    def is_verified(self) -> bool:
        """Whether the region says how its fields lie, and they lie as here."""
        attachment = getattr(self, "_attachment", None)
        return attachment is not None and bool(attachment.verified)

    def lock_region(self, timeout: _t.Optional[float] = 5.0) -> _Held:
        """Takes the lock of the region, until the end of a with statement, or unlock().

        It keeps out whoever takes it, too, in any language and thread.
        """
        attachment = getattr(self, "_attachment", None)
        if attachment is None:
            raise DetachedError(_errno.EBADF, "the struct isn't that of a region")
        return _lock_region(attachment, timeout)

    def __enter__(self) -> _t.Any:
        return self

    def __exit__(self, *ignored: object) -> None:
        attachment = getattr(self, "_attachment", None)
        if attachment is not None:
            attachment.leave()



class _Attachment:
    """A region that this process is attached to; whoever sees its bytes keeps it.

    Detaching puts empty pages in the place of the region: what still refers to its bytes
    finds these, and their addresses are given back when nothing does.
    """

    attached = False
    verified = False
    goes_with_last = False
    proof = 0
    fd = -1
    space: _t.Any = None
    address = 0
    size = 0
    detail = ""

    def __init__(self, name: str, read_only: bool, any_owner: bool) -> None:
        self.name = name
        self.encoded = name.encode("utf-8", "surrogateescape")
        self.read_only = read_only
        self.any_owner = any_owner
        self.pid = _os.getpid()
        self.region_lock = _threading.Lock()

    def check(self) -> None:
        if not self.attached:
            text = "the region is detached; attach it again to use it"
            raise DetachedError(_errno.EBADF, text, self.name)

    def recognise(self, struct: _t.Any, status: _t.Any) -> int:
        """What a region is: 0, and its proof if it is known to be one, or the error."""
        fd = self.fd
        fingerprint = struct.FINGERPRINT
        alone = _is_alone(fd)
        proof = 0 if alone else _find(fd, _PROOFS, _PROOFS_LENGTH)
        if proof < 0:
            return _AGAIN
        tail = _Tail(fd, status.st_size)
        proven = tail.is_known() and _proof(tail.fingerprint, tail.persistence) == proof
        if proof != 0 and not proven:
            self.proof = proof
            self.goes_with_last = proof & 1 == 0
            if _proof(fingerprint, 0 if self.goes_with_last else 1) != proof:
                self.detail = "; its description was overwritten"
                return _OTHER_LAYOUT
            return _TOO_SMALL if status.st_size < struct.SIZEOF else 0
        if status.st_size == 0:
            return _EMPTY if alone else _AGAIN
        if tail.magic == _INITIALISING:
            return _errno.ENOENT if alone else _AGAIN
        self.verified = tail.is_ready()
        self.goes_with_last = self.verified and tail.persistence == 0
        if alone and self.goes_with_last:
            return _errno.ENOENT
        self.proof = 0
        if self.verified:
            self.proof = _proof(tail.fingerprint, tail.persistence)
            known = tail.is_known() and tail.struct_size <= status.st_size
            if not known or tail.fingerprint != fingerprint:
                self.detail = self.differences(struct, tail, status.st_size)
                return _OTHER_LAYOUT
            if tail.struct_size < struct.SIZEOF:
                return _TOO_SMALL
        return _TOO_SMALL if status.st_size < struct.SIZEOF else 0

    def differences(self, struct: _t.Any, tail: _Tail, length: int) -> str:
        """What is said of two layouts."""
        both = f": {tail.fingerprint:016X}, here {struct.FINGERPRINT:016X}"
        start = length - _TAIL.size - tail.descriptor_length
        if not tail.is_known() or not 0 <= start or tail.descriptor_length > 1 << 20:
            return both
        text = _os.pread(self.fd, tail.descriptor_length, start)
        there = text.decode("utf-8", "replace")
        return both + _differences(struct._DESCRIPTOR, there)

    def join(self, struct: _t.Any) -> int:
        """Decides under the open lock."""
        status = _os.fstat(self.fd)
        if status.st_nlink == 0:
            return _AGAIN
        if status.st_mode & 0o170000 != 0o100000:
            return _errno.EACCES
        foreign = status.st_uid != _os.geteuid() or status.st_mode & 0o022 != 0
        if foreign and not self.any_owner:
            return _errno.EACCES
        error = self.recognise(struct, status)
        if error == 0:
            error = _lock_byte(self.fd, _fcntl.F_RDLCK, _LIFE_BYTE)
        if error == 0 and self.proof != 0:
            error = _lock_byte(self.fd, _fcntl.F_RDLCK, self.proof)
        if error != 0:
            return error
        _flock(self.fd, _fcntl.LOCK_SH)
        if _os.fstat(self.fd).st_nlink == 0:
            return _AGAIN
        protection = _mmap.PROT_READ | (0 if self.read_only else _mmap.PROT_WRITE)
        return _map_over(self.address, self.size, protection, _mmap.MAP_SHARED, self.fd)

    def attempt(self, struct: _t.Any, timer: _Timer) -> int:
        """0, or the error."""
        try:
            self.fd = _open(self.encoded, self.read_only)
        except OSError as refused:
            error = _failure(refused)
            if error == _errno.ENOENT and _is_being_created(self.encoded):
                return _AGAIN
            if error == _errno.EACCES and self.any_owner:
                return _AGAIN if _is_without_mode(self.encoded) else error
            return error
        error = _errno.EINTR
        try:
            error = _take(self.fd, self.read_only, timer)
            if error == 0:
                error = self.join(struct)
            if error == 0:
                _lock_byte(self.fd, _fcntl.F_UNLCK, _OPEN_BYTE)
        except OSError as refused:
            error = _failure(refused)
        finally:
            if error != 0:
                _os.close(self.fd)  # which drops all locks
                self.fd = -1
        return error

    def attach(self, struct: _t.Any, timeout: _t.Optional[float]) -> _t.Any:
        """The struct."""
        name = self.encoded
        if not 1 <= len(name) <= 255 or b"/" in name or b"\0" in name:
            raise _refusal(_errno.EINVAL, self.name)
        if name in (b".", b".."):
            raise _refusal(_errno.EINVAL, self.name)
        self.size = struct.SIZEOF
        private = _mmap.MAP_PRIVATE | _mmap.MAP_ANONYMOUS | _MAP_NORESERVE
        protection = _mmap.PROT_READ | _mmap.PROT_WRITE
        self.space = _mmap.mmap(-1, self.size, flags=private, prot=protection)
        view = struct.from_buffer(self.space)
        self.address = _ctypes.addressof(view)
        timer = _Timer(timeout)
        while True:
            error = self.attempt(struct, timer)
            if error not in (_AGAIN, _EMPTY) or not timer.pause():
                break
        if error != 0:
            raise _refusal(error, self.name, self.detail)
        self.attached = True
        view._attachment = self
        return view

    def is_name_current(self) -> bool:
        """Whether the name leads to the object that is attached."""
        try:
            named = _os.stat(_path(self.encoded))
        except OSError:
            return False
        return _os.path.samestat(named, _os.fstat(self.fd))

    def remove_if_left(self, fd: int) -> None:
        """Removes the name if nobody is attached any more, under the open lock."""
        if _is_alone(fd) and self.is_name_current():
            try:
                _os.unlink(_path(self.encoded))
            except (FileNotFoundError, PermissionError):
                pass

    def drop(self) -> None:
        _flock(self.fd, _fcntl.LOCK_UN)
        if self.proof != 0:
            _lock_byte(self.fd, _fcntl.F_UNLCK, self.proof)
        _lock_byte(self.fd, _fcntl.F_UNLCK, _LIFE_BYTE)

    def leave_reading(self, timer: _Timer) -> int:
        """Whoever may remove a name may open what it leads to for writing, and lock it."""
        self.drop()
        if not _is_alone(self.fd) or not self.is_name_current():
            return 0
        try:
            fd = _open(self.encoded, False)
        except OSError:
            return 0
        try:
            error = _take(fd, False, timer)
            if error == 0 and _os.path.samestat(_os.fstat(fd), _os.fstat(self.fd)):
                self.remove_if_left(fd)
            return error
        finally:
            _os.close(fd)

    def cut(self) -> int:
        """Takes the region out of the address space, before its locks go."""
        self.attached = False
        private = _mmap.MAP_PRIVATE | _mmap.MAP_ANONYMOUS | _MAP_NORESERVE
        protection = _mmap.PROT_READ | _mmap.PROT_WRITE
        return _map_over(self.address, self.size, protection, private, -1)

    def leave(self, here: bool = False) -> None:
        """Lets go; the last one removes the name. A forked child that leaves what its
        parent has attached lets go of its own descriptor only.
        """
        if not self.attached:
            return
        error = self.cut()
        try:
            if error == 0 and (here or self.pid == _os.getpid()):
                _lock_byte(self.fd, _fcntl.F_UNLCK, _REGION_BYTE)
                if self.goes_with_last:
                    error = self.let_go()
        except OSError as refused:
            error = _failure(refused)
        finally:
            _os.close(self.fd)
            self.fd = -1
        if error != 0:
            raise _refusal(error, self.name, ", but it is detached")

    def let_go(self) -> int:
        timer = _Timer(5.0)
        if self.read_only:
            return self.leave_reading(timer)
        error = _take(self.fd, False, timer)
        if error == 0:
            self.drop()
            self.remove_if_left(self.fd)
        return error

    def __del__(self) -> None:
        if self.attached:
            try:
                if self.pid == _os.getpid():
                    text = f"the region {self.name!r} was never detached"
                    _warnings.warn(text, ResourceWarning, source=self)
            finally:
                self.leave()



class _Bits(_Field):
    """Some bits of a unit, which is read and written as a whole."""

    def __init__(self, unit: str, position: int, width: int, kind: str) -> None:
        super().__init__(unit, None)
        least = -1 << width - 1 if kind == "signed" else 0
        self.position = position
        self.mask = (1 << width) - 1
        self.number = _Number(least, least + self.mask)
        self.kind = kind

    def __get__(self, part: _t.Any, owner: _t.Any = None) -> _t.Any:
        if part is None:
            return self
        _check_readable(part)
        bits = self.raw.__get__(part) >> self.position & self.mask
        if bits > self.number.most:
            bits -= self.mask + 1
        return bits != 0 if self.kind == "boolean" else bits

    def __set__(self, part: _t.Any, value: _t.Any) -> None:
        if self.kind == "boolean":
            bits = _Boolean().store(value, self.name)
        else:
            bits = self.number.store(value, self.name) & self.mask
        _check_writable(part)
        others = self.raw.__get__(part) & ~(self.mask << self.position)
        self.raw.__set__(part, others | bits << self.position)


class _Text(_Block):
    """A text in a fixed number of bytes, refused if it can't be read back."""

    def __init__(
        self,
        size: int,
        charset: str,
        unit: int = 1,
        nul: int = 0,
        prefix: int = 0,
        order: str = _sys.byteorder,
        truncate: bool = False,
    ) -> None:
        self.size = size
        self.charset = charset
        self.unit = unit
        self.nul = nul
        self.prefix = prefix
        self.order: _t.Any = order
        self.truncate = truncate
        self.capacity = size - nul - prefix

    def end(self, text: bytes) -> int:
        """Where the first NUL is, or the end."""
        at = text.find(bytes(self.unit))
        while at % self.unit != 0:
            at = text.find(bytes(self.unit), at + 1)
            if at < 0:
                break
        return len(text) if at < 0 else at

    def text(self, raw: _t.Any) -> bytes:
        field = bytes(raw)
        if self.prefix == 0:
            return field[: self.end(field)]
        counted = int.from_bytes(field[: self.prefix], self.order)
        length = min(counted, self.capacity)
        return field[self.prefix : self.prefix + length - length % self.unit]

    def load(self, raw: _t.Any, where: str) -> _t.Any:
        return self.text(raw).decode(self.charset, "replace")

    def store(self, value: _t.Any, where: str) -> _t.Any:
        if not isinstance(value, str):
            raise TypeError(f"{where}: {type(value).__name__} is no str")
        try:
            text = value.encode(self.charset)
        except UnicodeEncodeError as refused:
            character = f"U+{ord(value[refused.start]):04X}"
            raise ValueError(
                f"{where}: {self.charset} has no {character} (index {refused.start})"
            ) from None
        nul = value.find("\0") if self.prefix == 0 else -1
        if nul >= 0:
            raise ValueError(f"{where}: U+0000 (index {nul}) would end the text there")
        return self.fill(text, where)

    def fill(self, text: bytes, where: str) -> bytes:
        """The whole field."""
        if len(text) > self.capacity:
            if not self.truncate:
                more = self.nul + self.prefix
                what = " with its prefix" if self.prefix else " with its NUL"
                raise ValueError(
                    f"{where}: the text needs {len(text) + more} bytes"
                    f"{what if more else ''}, the field has {self.size}"
                )
            text = self.cut(text)
        length = len(text).to_bytes(self.prefix, self.order) if self.prefix else b""
        return (length + text).ljust(self.size, b"\0")

    def cut(self, text: bytes) -> bytes:
        """As much as there is room for, up to the end of a character."""
        end = self.capacity - self.capacity % self.unit
        if self.charset == "utf-8":
            while end > 0 and text[end] & 0xC0 == 0x80:
                end -= 1
        elif self.unit == 2 and end >= 2:
            high = text[end - 1] if self.charset == "utf-16-le" else text[end - 2]
            low = text[end + 1] if self.charset == "utf-16-le" else text[end]
            if high & 0xFC == 0xD8 and low & 0xFC == 0xDC:
                end -= 2
        return text[:end]


class _TextBytes(_Block):
    """The bytes of a text, without its NUL or prefix."""

    def __init__(self, text: _Text) -> None:
        self.codec = text

    def load(self, raw: _t.Any, where: str) -> _t.Any:
        return self.codec.text(raw)

    def store(self, value: _t.Any, where: str) -> _t.Any:
        text = bytes(memoryview(value))
        if len(text) % self.codec.unit != 0:
            raise ValueError(
                f"{where}: {len(text)} bytes end within a code unit of"
                f" {self.codec.charset}, which has {self.codec.unit}"
            )
        end = len(text) if self.codec.prefix else self.codec.end(text)
        if end < len(text):
            raise ValueError(
                f"{where}: there is a NUL behind {end} bytes, which would end the text"
            )
        return self.codec.fill(text, where)


class _Array:
    """An array in a struct, as a sequence of its length."""

    __slots__ = ("_raw", "_codec", "_where")
    __hash__: _t.Any = None

    def __init__(self, raw: _t.Any, codec: _t.Any, where: str) -> None:
        self._raw = raw
        self._codec = codec
        self._where = where

    def __len__(self) -> int:
        return len(self._raw)

    def _at(self, index: _t.Any) -> int:
        number = _index(index)
        at = number + len(self._raw) if number < 0 else number
        if not 0 <= at < len(self._raw):
            raise IndexError(f"{self._where}[{number}] of {len(self._raw)} elements")
        return at

    def _load(self, at: int) -> _t.Any:
        return self._codec.load(self._raw[at], f"{self._where}[{at}]")

    def _put(self, at: int, stored: _t.Any) -> None:
        if self._codec.block:
            self._codec.put(self._raw[at], stored)
        else:
            self._raw[at] = stored

    def __getitem__(self, index: _t.Any) -> _t.Any:
        _check_readable(self._raw)
        if isinstance(index, slice):
            return [self._load(at) for at in range(*index.indices(len(self._raw)))]
        return self._load(self._at(index))

    def __setitem__(self, index: _t.Any, value: _t.Any) -> None:
        if isinstance(index, slice):
            places: _t.Any = range(*index.indices(len(self._raw)))
            self._set(places, list(value))
        else:
            self._set([self._at(index)], [value])

    def _set(self, places: _t.Any, values: _t.Any) -> None:
        """All of them, or none if one is refused."""
        if len(places) != len(values):
            text = f"{self._where}: {len(values)} values for {len(places)} elements"
            raise ValueError(text)
        stored = [
            self._codec.store(value, f"{self._where}[{at}]")
            for at, value in zip(places, values)
        ]
        _check_writable(self._raw)
        for at, element in zip(places, stored):
            self._put(at, element)

    def __iter__(self) -> _t.Iterator[_t.Any]:
        for at in range(len(self._raw)):
            yield self[at]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, (_Array, list, tuple)):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other))

    def __repr__(self) -> str:
        shown = ", ".join(repr(self[at]) for at in range(min(len(self), 16)))
        return f"[{shown}]" if len(self) <= 16 else f"[{shown}, ...] of {len(self)}"


class _Row(_Block):
    """Elements one behind the other."""

    def __init__(self, codec: _t.Any, length: int) -> None:
        self.codec = codec
        self.length = length

    def load(self, raw: _t.Any, where: str) -> _t.Any:
        return _Array(raw, self.codec, where)

    def store(self, value: _t.Any, where: str) -> _t.Any:
        values = list(value)
        if len(values) != self.length:
            text = f"{where}: {len(values)} values for {self.length} elements"
            raise ValueError(text)
        return [self.codec.store(v, f"{where}[{i}]") for i, v in enumerate(values)]

    def put(self, raw: _t.Any, stored: _t.Any) -> None:
        array = _Array(raw, self.codec, "")
        for at, element in enumerate(stored):
            array._put(at, element)


def _numpy(part: _t.Any, name: str, dtype: str) -> _t.Any:
    """An array of numpy over the bytes of an array of numbers."""
    try:
        numpy: _t.Any = __import__("numpy")
    except ImportError as missing:
        text = f"{name}_numpy() needs numpy, which isn't installed: {missing}"
        raise ImportError(text, name="numpy") from missing
    raw = getattr(part, name)._raw
    lengths = []
    array = raw
    while isinstance(array, _ctypes.Array):
        lengths.append(len(array))
        array = array[0]
    attachment = _attachment_of(part)
    memory = memoryview(raw)
    if attachment is not None and attachment.read_only:
        memory = memory.toreadonly()
    return numpy.frombuffer(memory, dtype=dtype).reshape(lengths)



# What follows, up to the structs, is the same in every module of this kind, so that
# each is complete. Fields lie where a ctypes.Structure of raw values has them; what
# stands for them in the struct itself checks values before it writes them.
import ctypes as _ctypes
import enum as _enum
import errno as _errno
import mmap as _mmap
import os as _os
import struct as _struct
import sys as _sys
import threading as _threading
import time as _time
import warnings as _warnings
from operator import index as _index

try:
    import fcntl as _fcntl
except ImportError:
    pass

TYPE_CHECKING = False
if TYPE_CHECKING:
    import types as _types
    import typing as _t


class SharedStructError(OSError):
    """A region can't be attached or used; errno, filename and the text say why."""


class RegionNotFoundError(SharedStructError, FileNotFoundError):
    """There is no such region, or only what killed processes left of one."""


class RegionBusyError(SharedStructError, TimeoutError):
    """The time has passed."""


class LayoutMismatchError(SharedStructError):
    """The region has another layout, or is too small."""


class AccessDeniedError(SharedStructError, PermissionError):
    """The region is another user's, or others may write to it, or it is read-only."""


class WriterDiedError(SharedStructError):
    """A writer died during an update: nobody knows which of the values are old."""


class DetachedError(SharedStructError, ValueError):
    """The region isn't attached any more."""


def _attachment_of(part: _t.Any) -> _t.Any:
    """What a struct or a part of one lies in; None if in bytes of this process."""
    base = part._b_base_
    while base is not None:
        part = base
        base = part._b_base_
    return getattr(part, "_attachment", None)


def _check_readable(part: _t.Any) -> None:
    attachment = _attachment_of(part)
    if attachment is not None:
        attachment.check()


def _check_writable(part: _t.Any) -> None:
    attachment = _attachment_of(part)
    if attachment is not None:
        attachment.check()
        if attachment.read_only:
            raise TypeError(
                repr(attachment.name) + " is attached read-only; attach it without"
                " read_only=True to write"
            )


def _be(ctype: _t.Any) -> _t.Any:
    return ctype.__ctype_be__


def _le(ctype: _t.Any) -> _t.Any:
    return ctype.__ctype_le__


class _Number:
    """Values that ctypes has as they are, within bounds."""

    block = False

    def __init__(self, least: int, most: int) -> None:
        self.least = least
        self.most = most

    def load(self, raw: _t.Any, where: str) -> _t.Any:
        return raw

    def store(self, value: _t.Any, where: str) -> _t.Any:
        number = _index(value)
        if not self.least <= number <= self.most:
            raise ValueError(f"{where}: {number} is not in {self.least}..{self.most}")
        return number


class _Float(_Number):
    """A number of floating point; in a declared byte order its bits as an integer."""

    def __init__(self, form: str, bits: str = "") -> None:
        super().__init__(0, 0)
        self.value = _struct.Struct("=" + form)
        self.bits = _struct.Struct("=" + bits) if bits else None

    def load(self, raw: _t.Any, where: str) -> _t.Any:
        return self.value.unpack(self.bits.pack(raw))[0] if self.bits else raw

    def store(self, value: _t.Any, where: str) -> _t.Any:
        try:
            packed = self.value.pack(value)
        except OverflowError:
            text = f"{where}: {value} is more than {self.value.size} bytes can have"
            raise ValueError(text) from None
        except _struct.error:
            text = f"{where}: {type(value).__name__} is no number"
            raise TypeError(text) from None
        return self.bits.unpack(packed)[0] if self.bits else float(value)


class _Boolean(_Number):
    def __init__(self) -> None:
        super().__init__(0, 1)

    def load(self, raw: _t.Any, where: str) -> _t.Any:
        return raw != 0

    def store(self, value: _t.Any, where: str) -> _t.Any:
        if value not in (False, True):
            raise TypeError(f"{where}: {value!r} is neither True nor False")
        return 1 if value else 0


class _Char(_Number):
    """A code unit of UTF-16 as a text of one character, perhaps a lone surrogate."""

    def __init__(self) -> None:
        super().__init__(0, 0xFFFF)

    def load(self, raw: _t.Any, where: str) -> _t.Any:
        return chr(raw)

    def store(self, value: _t.Any, where: str) -> _t.Any:
        if not isinstance(value, str):
            raise TypeError(f"{where}: {type(value).__name__} is no str of length 1")
        if len(value) != 1 or ord(value) > 0xFFFF:
            raise ValueError(f"{where}: {value!a} is not one code unit of UTF-16")
        return ord(value)


class _Constant(_Number):
    """A constant of an enum; what no constant stands for stays an integer."""

    def __init__(self, constants: _t.Any, fallback: _t.Any = None) -> None:
        super().__init__(0, 0)
        self.constants = constants
        self.known = {int(constant): constant for constant in constants}
        self.fallback = fallback

    def load(self, raw: _t.Any, where: str) -> _t.Any:
        known = self.known.get(raw)
        if known is not None:
            return known
        return raw if self.fallback is None else self.fallback

    def store(self, value: _t.Any, where: str) -> _t.Any:
        number = _index(value)
        if number not in self.known:
            name = self.constants.__name__
            raise ValueError(f"{where}: {number} is no constant of {name}")
        return number


class _Block:
    """What lies in more bytes than a number; written as bytes, all or nothing."""

    block = True

    def load(self, raw: _t.Any, where: str) -> _t.Any:
        return raw

    def store(self, value: _t.Any, where: str) -> _t.Any:
        return value

    def put(self, raw: _t.Any, stored: _t.Any) -> None:
        _ctypes.memmove(_ctypes.addressof(raw), stored, len(stored))


class _Bytes(_Block):
    def __init__(self, size: int) -> None:
        self.size = size

    def load(self, raw: _t.Any, where: str) -> _t.Any:
        return bytes(raw)

    def store(self, value: _t.Any, where: str) -> _t.Any:
        stored = bytes(memoryview(value))
        if len(stored) != self.size:
            raise ValueError(f"{where}: {len(stored)} bytes, the field has {self.size}")
        return stored


class _Inner(_Block):
    """A struct inside; what is assigned is copied, unless locks lie in it."""

    def __init__(self, struct: _t.Any, has_words: bool = False) -> None:
        self.struct = struct
        self.has_words = has_words

    def store(self, value: _t.Any, where: str) -> _t.Any:
        if self.has_words:
            raise TypeError(f"{where} has locks in it; assign its fields one by one")
        name = self.struct.__name__
        if getattr(value, "FINGERPRINT", None) != self.struct.FINGERPRINT:
            raise TypeError(f"{where}: {type(value).__name__} is no {name}")
        _check_readable(value)
        return bytes(value)


class _Words(_Block):
    """A lock or a sequence."""

    def __init__(self, view: _t.Any) -> None:
        self.view = view

    def load(self, raw: _t.Any, where: str) -> _t.Any:
        return self.view(raw)

    def store(self, value: _t.Any, where: str) -> _t.Any:
        raise TypeError(f"{where} is no value that could be assigned")


class _Field:
    """A field of a struct, by the name of its property."""

    shown = True
    name = ""
    raw: _t.Any = None

    def __init__(self, raw: str, codec: _t.Any, shown: bool = True) -> None:
        self.raw_name = raw
        self.codec = codec
        self.shown = shown

    def __set_name__(self, owner: _t.Any, name: str) -> None:
        self.name = name
        self.raw = getattr(owner.__base__, self.raw_name)

    def __get__(self, part: _t.Any, owner: _t.Any = None) -> _t.Any:
        if part is None:
            return self
        _check_readable(part)
        return self.codec.load(self.raw.__get__(part), self.name)

    def __set__(self, part: _t.Any, value: _t.Any) -> None:
        stored = self.codec.store(value, self.name)
        _check_writable(part)
        if self.codec.block:
            self.codec.put(self.raw.__get__(part), stored)
        else:
            self.raw.__set__(part, stored)



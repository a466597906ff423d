"""What a program in Python may do wrong with a region, and lives.

life.py NAME WHAT   does it in a region of the tests' struct Storm, and says what comes of it
"""

import ctypes
import gc
import os
import sys
import typing

import storm
from storm import Storm

NAME, WHAT = sys.argv[1:]


def said(action: typing.Callable[[], object]) -> str:
    try:
        return repr(action())
    except Exception as refused:
        return f"{type(refused).__name__}: {refused}".replace(NAME, "NAME")


def holders() -> int:
    """How often the object is mapped here."""
    with open("/proc/self/maps") as maps:
        return sum("/dev/shm/" + NAME in line for line in maps)


def detached() -> None:
    data = Storm.attach(NAME)
    values, lock = data.values, data.lock
    memory = memoryview(data)
    held = data.lock_region()
    data.values = range(32)
    data.detach()
    print(said(lambda: data.turn), said(lambda: values[0]), said(lock.is_held))
    print(said(lambda: setattr(data, "turn", 1)), said(lambda: data.wake("turn")))
    print(said(lambda: data.await_value("turn", 0)), data)
    ctypes.memset(ctypes.addressof(data), 1, 8)
    held.unlock()
    print(holders(), memory.nbytes == Storm.SIZEOF, data.is_attached)
    data.detach()
    with Storm.attach(NAME) as again:
        print(again.values[31], again._attachment.verified)


def only_read() -> None:
    with Storm.attach(NAME, read_only=True) as data:
        for write in (
            lambda: setattr(data, "turn", 1),
            lambda: data.values.__setitem__(0, 1),
            lambda: setattr(data, "values", range(32)),
            lambda: setattr(data.snapshot(), "turn", 1),
        ):
            print(said(write))


def with_numpy() -> None:
    data = Storm.attach(NAME)
    values = data.values_numpy()
    values[:] = 5
    print(data.values[31], values.dtype, values.shape)
    data.detach()
    print(values.sum())
    values[:] = 7
    with Storm.attach(NAME, read_only=True) as reader:
        seen = reader.values_numpy()
        print(seen.sum(), said(lambda: seen.__setitem__(0, 1)))
    del reader
    gc.collect()
    print(seen.sum(), values.sum())


def forked() -> None:
    data = Storm.attach(NAME)
    with data:
        child = os.fork()
        if child == 0:
            with data:
                data.turn = 4
            os._exit(0)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), data.turn)
        print(os.path.exists("/dev/shm/" + NAME), data._attachment.is_name_current())


def forgotten() -> None:
    import warnings

    data = Storm.attach(NAME)
    part = data.values
    del data
    print(part[0], holders())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        del part
        gc.collect()
        print([str(w.message).replace(NAME, "NAME") for w in caught], holders())


def other_layout() -> None:
    class Other(Storm):
        __slots__ = ()
        FINGERPRINT = 1
        _DESCRIPTOR = Storm._DESCRIPTOR.replace("int32 4 turn", "int64 8 turn")

    print(said(lambda: Other.attach(NAME)))


def elsewhere() -> None:
    sys.platform = "win32"
    print(said(lambda: Storm.attach(NAME)))
    storm._MACHINE = "aarch64"
    print(said(lambda: Storm().snapshot()))


def imports() -> None:
    Storm.attach(NAME).detach()
    print([m for m in ("multiprocessing", "typing_extensions", "numpy") if m in sys.modules])
    print(ctypes.sizeof(Storm) == Storm.SIZEOF)


globals()[WHAT]()
